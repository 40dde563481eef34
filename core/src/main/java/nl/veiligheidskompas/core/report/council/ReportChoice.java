package nl.veiligheidskompas.core.report.council;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Manuscript;
import nl.veiligheidskompas.core.report.marktbladen.Marktbladen;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.raadsvoorstel.Raadsvoorstel;
import nl.veiligheidskompas.core.report.voortgang.Voortgang;

/**
 * Which document, and what the clerk chose for it.
 *
 * @param raadsplan what is chosen for the council plan
 * @param year the year of a progress report
 */
public record ReportChoice(CouncilReport report, RaadsplanOptions raadsplan, int year) {

  /** What is usual for a plan: see the options of each document; a report is of the first year. */
  public static ReportChoice usual(CouncilReport report, PlanFacts facts) {
    return new ReportChoice(
        report, RaadsplanOptions.usual(facts.stage()), facts.period().startYear());
  }

  /** Whether a progress report of that year can be made: it lies in the period of the plan. */
  public static boolean hasYear(PlanFacts facts, int year) {
    return facts.period().years().contains(year);
  }

  /** The same choice for another document. */
  public ReportChoice of(CouncilReport other) {
    return new ReportChoice(other, raadsplan, year);
  }

  public ReportChoice with(RaadsplanOptions options) {
    return new ReportChoice(report, options, year);
  }

  public ReportChoice withYear(int other) {
    return new ReportChoice(report, raadsplan, other);
  }

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param edition by what it can be traced
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public Manuscript compose(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    return switch (report) {
      case RAADSPLAN -> Raadsplan.compose(plan, findings, raadsplan.forEdition(edition), texts);
      case MARKTBLADEN -> Marktbladen.of(plan, findings, edition, texts);
      case VOORTGANG -> Voortgang.compose(plan, findings, year, edition, texts);
      case RAADSVOORSTEL -> Raadsvoorstel.compose(plan, findings, edition, texts);
    };
  }
}
