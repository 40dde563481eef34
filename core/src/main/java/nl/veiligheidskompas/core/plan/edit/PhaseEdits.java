package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the phases of the plan period, which lie within it. Each answers null when it would
 * change nothing, also when the phase is gone.
 */
public final class PhaseEdits {

  private PhaseEdits() {}

  /** A phase over the whole plan period at the end. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String name) {
    Period period = plan.facts().period();
    Phase phase =
        new Phase(id, Positions.last(plan.phases()), name, period.startYear(), period.endYear());
    return ChangeSet.of(StepName.of("phase.add", name), new Change.OfPhase(null, phase));
  }

  /** Gives a phase another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    Phase before = Positions.find(plan.phases(), id);
    return before == null
        ? null
        : changed(
            before, new Phase(id, before.position(), name, before.startYear(), before.endYear()));
  }

  /** Moves a phase to other years, as {@link #requireWithin} lets through. */
  public static @Nullable ChangeSet years(SafetyPlan plan, UUID id, Period years) {
    Phase before = Positions.find(plan.phases(), id);
    return before == null
        ? null
        : changed(
            before,
            new Phase(id, before.position(), before.name(), years.startYear(), years.endYear()));
  }

  /** Takes a phase away, when {@link #requireUnused} lets it go; null while themes are in it. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Phase phase = Positions.find(plan.phases(), id);
    return phase == null || themesIn(plan, id) > 0
        ? null
        : ChangeSet.of(StepName.of("phase.remove", phase.name()), new Change.OfPhase(phase, null));
  }

  /** Refuses with {@code phase.used} as long as themes are planned in the phase. */
  public static void requireUnused(SafetyPlan plan, UUID id) throws RefusedException {
    long themes = themesIn(plan, id);
    if (themes > 0) {
      throw new RefusedException(Problem.of("phase.used", themes));
    }
  }

  /** Refuses years of a phase outside the plan period with {@code phase.outside}. */
  public static void requireWithin(SafetyPlan plan, Period years) throws RefusedException {
    Period period = plan.facts().period();
    if (years.startYear() < period.startYear() || years.endYear() > period.endYear()) {
      throw new RefusedException(Problem.of("phase.outside", period.startYear(), period.endYear()));
    }
  }

  /**
   * Moves the plan to other years, as {@link #requireAround} lets through. Its phases move along
   * when it stays as long as it was.
   */
  public static @Nullable ChangeSet period(SafetyPlan plan, Period period) {
    ChangeSet ofFacts = FactsEdits.period(plan, period);
    if (ofFacts == null) {
      return null;
    }
    List<Change> changes = new ArrayList<>(ofFacts.changes());
    int years = period.startYear() - plan.facts().period().startYear();
    if (isShift(plan, period)) {
      for (Phase phase : plan.phases()) {
        changes.add(
            new Change.OfPhase(
                phase,
                new Phase(
                    phase.id(),
                    phase.position(),
                    phase.name(),
                    phase.startYear() + years,
                    phase.endYear() + years)));
      }
    }
    return new ChangeSet(ofFacts.name(), changes);
  }

  private static boolean isShift(SafetyPlan plan, Period period) {
    return period.years().size() == plan.facts().period().years().size();
  }

  /**
   * Refuses a plan period of another length that leaves out years of a phase, with {@code
   * period.phases}.
   */
  public static void requireAround(SafetyPlan plan, Period period) throws RefusedException {
    if (isShift(plan, period)) {
      return;
    }
    for (Phase phase : plan.phases()) {
      if (phase.startYear() < period.startYear() || phase.endYear() > period.endYear()) {
        throw new RefusedException(Problem.of("period.phases", phase.startYear(), phase.endYear()));
      }
    }
  }

  /**
   * The years from the first to the last.
   *
   * @throws RefusedException with {@code period.years} when these are not 1 to 6 years
   */
  public static Period between(int startYear, int endYear) throws RefusedException {
    try {
      return new Period(startYear, endYear);
    } catch (IllegalArgumentException impossible) {
      throw new RefusedException(Problem.of("period.years", Period.MAX_YEARS), impossible);
    }
  }

  private static long themesIn(SafetyPlan plan, UUID id) {
    return plan.themePhasings().stream().filter(p -> id.equals(p.phaseId())).count();
  }

  private static @Nullable ChangeSet changed(Phase before, Phase after) {
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("phase.change", before.name()), new Change.OfPhase(before, after));
  }
}
