package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.DocumentFacts;

/**
 * The council plan: the plan itself as a document for council, college and partners, and the
 * reference for its whole period.
 */
public final class Raadsplan {

  private Raadsplan() {}

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public static CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, RaadsplanOptions options, Texts texts) {
    Composition composition = Composition.of(plan, findings, options, texts);
    DocumentFacts facts = new DocumentFacts(composition.matter());
    return new CouncilDocument(
        facts.properties(),
        composition.words().region(),
        PageFormat.REPORT,
        facts.furniture(),
        new CoverPart(composition).compose(),
        blocks(composition, new FindingsAppendix(findings, composition.words(), texts)));
  }

  private static List<ReportBlock> blocks(Composition composition, FindingsAppendix findings) {
    List<ReportBlock> blocks = new ArrayList<>(new SummaryPart(composition).compose());
    blocks.add(new ReportBlock.Contents());
    blocks.addAll(new ChaptersPart(composition).compose());
    blocks.addAll(new ScenarioPart(composition).compose());
    blocks.addAll(new IndicatorAppendix(composition).compose());
    if (composition.options().findingsAppendix()) {
      blocks.addAll(findings.compose());
    }
    blocks.addAll(new SourcesAppendix(composition).compose());
    return LandscapePages.joined(blocks);
  }
}
