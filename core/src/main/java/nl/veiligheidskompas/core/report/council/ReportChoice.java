package nl.veiligheidskompas.core.report.council;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.raadsvoorstel.Raadsvoorstel;

/**
 * Which document, and what the clerk chose for it.
 *
 * @param raadsplan what is chosen for the council plan
 */
public record ReportChoice(CouncilReport report, RaadsplanOptions raadsplan) {

  /** What is usual for a plan: see the options of each document. */
  public static ReportChoice usual(CouncilReport report, PlanFacts facts) {
    return new ReportChoice(report, RaadsplanOptions.usual(facts.stage()));
  }

  /** The same choice for another document. */
  public ReportChoice of(CouncilReport other) {
    return new ReportChoice(other, raadsplan);
  }

  public ReportChoice with(RaadsplanOptions options) {
    return new ReportChoice(report, options);
  }

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param edition by what it can be traced
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, EditionMark edition, Texts texts) {
    return switch (report) {
      case RAADSPLAN -> Raadsplan.compose(plan, findings, raadsplan.forEdition(edition), texts);
      case RAADSVOORSTEL -> Raadsvoorstel.compose(plan, findings, edition, texts);
    };
  }
}
