package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the costs that a theme sheet names. Each answers null when it would change nothing, also
 * when the cost is gone.
 */
public final class CostEdits {

  private CostEdits() {}

  /** A cost without an amount behind the others; its code is the next one, such as T8-K5. */
  public static @Nullable ChangeSet add(SafetyPlan plan, UUID id, UUID themeId, String text) {
    if (Positions.find(plan.themes(), themeId) == null) {
      return null;
    }
    List<String> codes = plan.costItems().stream().map(CostItem::code).toList();
    String code = Lookup.nextCode(Lookup.code(plan, themeId) + "-K", codes);
    CostItem cost =
        new CostItem(
            id,
            Positions.last(plan.costItems()),
            themeId,
            code,
            text,
            null,
            false,
            Recurrence.UNSTATED,
            List.of(),
            null,
            null,
            "",
            List.of());
    return ChangeSet.of(StepName.of("cost.add", code), new Change.OfCostItem(null, cost));
  }

  /** Takes a cost away. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    CostItem cost = Positions.find(plan.costItems(), id);
    if (cost == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(TiedEdits.loosened(plan, List.of(id)));
    changes.add(new Change.OfCostItem(cost, null));
    return new ChangeSet(StepName.of("cost.remove", cost.code()), changes);
  }

  /** Words a cost in another way. */
  public static @Nullable ChangeSet text(SafetyPlan plan, UUID id, String text) {
    return changed(plan, id, "cost.text", draft -> draft.text = text);
  }

  /** Names the amount, or none. An amount that is known is no pro memorie item. */
  public static @Nullable ChangeSet amount(SafetyPlan plan, UUID id, @Nullable Money amount) {
    return changed(
        plan,
        id,
        "cost.amount",
        draft -> {
          draft.amount = amount;
          draft.proMemorie = draft.proMemorie && amount == null;
          draft.budgeted = amount == null ? null : draft.budgeted;
        });
  }

  /** Names a cost as pro memorie, which takes its amount away, or no longer. */
  public static @Nullable ChangeSet proMemorie(SafetyPlan plan, UUID id, boolean proMemorie) {
    return changed(
        plan,
        id,
        "cost.pm",
        draft -> {
          draft.proMemorie = proMemorie;
          draft.amount = proMemorie ? null : draft.amount;
          draft.budgeted = proMemorie ? null : draft.budgeted;
        });
  }

  /** Says how often the amount is due. */
  public static @Nullable ChangeSet recurrence(SafetyPlan plan, UUID id, Recurrence recurrence) {
    return changed(plan, id, "cost.recurrence", draft -> draft.recurrence = recurrence);
  }

  /** Says what pays for a cost. */
  public static @Nullable ChangeSet cover(SafetyPlan plan, UUID id, List<Coverage> coverage) {
    return changed(plan, id, "cost.coverage", draft -> draft.coverage = coverage);
  }

  /** Says which budget line covers a cost, with its whole amount; null for none. */
  public static @Nullable ChangeSet budgetLine(SafetyPlan plan, UUID id, @Nullable UUID lineId) {
    if (lineId != null && Positions.find(plan.budgetLines(), lineId) == null) {
      return null;
    }
    return changed(
        plan,
        id,
        "cost.line",
        draft -> {
          draft.budgeted = Objects.equals(draft.lineId, lineId) ? draft.budgeted : null;
          draft.lineId = lineId;
        });
  }

  /** What a step changes of a cost. */
  private interface Edit {
    void on(Draft draft);
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, UUID id, String step, Edit edit) {
    CostItem before = Positions.find(plan.costItems(), id);
    if (before == null) {
      return null;
    }
    Draft draft = new Draft(before);
    edit.on(draft);
    CostItem after = draft.cost();
    return after.equals(before)
        ? null
        : ChangeSet.of(StepName.of(step, before.code()), new Change.OfCostItem(before, after));
  }

  /** The parts of a cost that a step may change. */
  private static final class Draft {
    private final CostItem before;
    private String text;
    private @Nullable Money amount;
    private boolean proMemorie;
    private Recurrence recurrence;
    private List<Coverage> coverage;
    private @Nullable UUID lineId;
    private @Nullable Money budgeted;

    Draft(CostItem cost) {
      before = cost;
      text = cost.text();
      amount = cost.amount();
      proMemorie = cost.proMemorie();
      recurrence = cost.recurrence();
      coverage = cost.coverage();
      lineId = cost.budgetLineId();
      budgeted = cost.budgeted();
    }

    CostItem cost() {
      return new CostItem(
          before.id(),
          before.position(),
          before.themeId(),
          before.code(),
          text,
          amount,
          proMemorie,
          recurrence,
          coverage,
          lineId,
          budgeted,
          before.note(),
          before.editorial());
    }
  }
}
