package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.parts.DocumentName;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;

/**
 * The plan on one page: what the council must know first, then the author's own summary under its
 * own heading. The facts fit on one page for a plan of the usual size; the summary may run on.
 */
final class SummaryPart {

  private static final HeadingKind SUMMARY_HEADING = HeadingKind.SHEET_QUESTION;

  private final Composition composition;
  private final SafetyPlan plan;
  private final Wording words;

  SummaryPart(Composition composition) {
    this.composition = composition;
    plan = composition.plan();
    words = composition.words();
  }

  List<ReportBlock> compose() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(HeadingKind.UNNUMBERED, Anchors.SUMMARY, words.say("summary.heading")));
    blocks.add(new ReportBlock.Paragraph(ParagraphRole.LEAD, Line.of(lead())));
    blocks.add(new KeyFiguresPart(composition).compose());
    new ThemesTable(composition).compose().ifPresent(blocks::add);
    new CouncilPoints(composition).compose().ifPresent(blocks::add);
    ChapterPrinter printer = new ChapterPrinter(composition, Map.of());
    summary()
        .filter(printer::isShown)
        .ifPresent(chapter -> printer.print(chapter, SUMMARY_HEADING, "", blocks));
    return blocks;
  }

  private String lead() {
    List<String> sentences = new ArrayList<>();
    sentences.add(themes());
    int scenarios = plan.scenarios().size();
    if (scenarios > 1 && composition.undecided()) {
      sentences.add(words.say("summary.choose", words.number(scenarios)));
    }
    return String.join(" ", sentences);
  }

  private String themes() {
    int count = plan.themes().size();
    if (count == 0) {
      return words.say("summary.noThemes");
    }
    int urgent = (int) plan.themes().stream().filter(theme -> theme.highUrgency()).count();
    String period = DocumentName.of(plan.facts(), words).period();
    String themes = Wording.capitalised(words.count("summary.themes", count, period));
    return urgent == 0 ? themes + "." : themes + words.count("summary.urgent", urgent);
  }

  private Optional<Chapter> summary() {
    return plan.chapters().stream()
        .filter(chapter -> chapter.role() == ChapterRole.SUMMARY)
        .findFirst();
  }
}
