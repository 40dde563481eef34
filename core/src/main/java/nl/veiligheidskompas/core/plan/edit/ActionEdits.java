package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on how actions stand. Each answers null when it would change nothing, also when the
 * indicator or the report is gone.
 */
public final class ActionEdits {

  private ActionEdits() {}

  /** Reports how an action stands, beside what was reported before. */
  public static @Nullable ChangeSet report(SafetyPlan plan, UUID indicatorId, ActionState state) {
    Indicator before = find(plan, indicatorId);
    if (before == null) {
      return null;
    }
    List<ActionState> states = new ArrayList<>(before.states());
    states.add(state);
    return step("action.report", before, states);
  }

  /** Reports something else in the place of a report. */
  public static @Nullable ChangeSet correct(
      SafetyPlan plan, UUID indicatorId, ActionState from, ActionState to) {
    Indicator before = find(plan, indicatorId);
    if (before == null || !before.states().contains(from) || from.equals(to)) {
      return null;
    }
    List<ActionState> states = new ArrayList<>(before.states());
    states.set(states.indexOf(from), to);
    return step("action.correct", before, states);
  }

  /** Takes a report back. */
  public static @Nullable ChangeSet withdraw(SafetyPlan plan, UUID indicatorId, ActionState state) {
    Indicator before = find(plan, indicatorId);
    if (before == null || !before.states().contains(state)) {
      return null;
    }
    List<ActionState> states = new ArrayList<>(before.states());
    states.remove(state);
    return step("action.withdraw", before, states);
  }

  private static ChangeSet step(String key, Indicator before, List<ActionState> states) {
    return ChangeSet.of(
        StepName.of(key, before.code()), new Change.OfIndicator(before, before.withStates(states)));
  }

  private static @Nullable Indicator find(SafetyPlan plan, UUID id) {
    return plan.indicators().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }
}
