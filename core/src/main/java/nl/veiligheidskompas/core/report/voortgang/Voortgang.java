package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.DocumentFacts;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.parts.ReportMatter;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The progress report of one year. */
public final class Voortgang {

  private Voortgang() {}

  /**
   * Composes the document.
   *
   * @param findings all findings of the plan, sorted by gravity; see {@code PlanFindings}
   * @param year at whose end is judged; later measurements are left aside
   * @param edition by what it can be traced
   * @param texts the words that the document adds to those of the plan, in its language: nl or en
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public static CouncilDocument compose(
      SafetyPlan plan, List<Finding> findings, int year, EditionMark edition, Texts texts) {
    ReportMatter matter = ReportMatter.of(plan, findings, edition, texts, "voortgang");
    Report report = Report.of(matter, year);
    Wording words = matter.words();
    String title = words.say("title", String.valueOf(year));
    return new CouncilDocument(
        new DocumentFacts(matter).properties(title),
        words.region(),
        PageFormat.SHEET,
        new PageFurniture(matter.name().full(), title, matter.name().organisation()),
        null,
        blocks(report, title));
  }

  private static List<ReportBlock> blocks(Report report, String title) {
    List<ReportBlock> blocks = new ArrayList<>(new FirstPage(report).compose(title));
    ThemePart themes = new ThemePart(report);
    report.matter().themes().forEach(theme -> blocks.addAll(themes.compose(theme)));
    blocks.addAll(new BudgetPart(report).compose());
    return blocks;
  }
}
