package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The plan that follows a plan: what lasts is taken over, what belonged to its years is not. */
public final class Successor {

  private Successor() {}

  /**
   * What is taken over. Goals and indicators belong to themes, measurements to indicators: without
   * what they belong to they are not taken over either.
   *
   * @param themes theme sheets with their text, partners, costs and leads, and the list of chapters
   * @param goals goals and sub-goals
   * @param indicators indicators with their sources, without targets
   * @param measurements values of indicators
   * @param budgetLines budget lines with the amount of the last year
   */
  public record Keep(
      boolean themes,
      boolean goals,
      boolean indicators,
      boolean measurements,
      boolean budgetLines) {

    public Keep {
      goals = goals && themes;
      indicators = indicators && themes;
      measurements = measurements && indicators;
    }
  }

  /**
   * A new plan for a new period; the given plan stays as it is. Everything gets a new key. Phases,
   * scenarios, targets, cutbacks, accepted findings, editions and the history of the old plan are
   * never taken over: the council decides on these anew.
   *
   * @param ids gives a key that was not given before
   */
  public static SafetyPlan of(SafetyPlan plan, Keep keep, Period period, Supplier<UUID> ids) {
    NewKeys keys = new NewKeys(ids);
    SucceedingSheets sheets = new SucceedingSheets(plan, keep, keys);
    SucceedingFigures figures = new SucceedingFigures(plan, keep, period, keys);
    SucceedingFrame frame = new SucceedingFrame(plan, keep, period, keys);
    return new SafetyPlan(
        frame.facts(),
        List.of(),
        frame.chapters(),
        sheets.themes(),
        sheets.sections(),
        sheets.partners(),
        figures.sources(),
        figures.indicators(),
        figures.measurements(),
        figures.goals(),
        figures.budgetLines(),
        figures.costItems(),
        List.of(),
        sheets.phasings(),
        frame.capacityShares(),
        List.of(),
        frame.safetyFields(),
        frame.relatedDocuments(),
        List.of(),
        List.of());
  }
}
