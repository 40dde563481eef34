package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.SectionKind;

/**
 * One theme: band, facts, and then the sheet's own questions in their own order and wording with
 * all their text. The indicators follow the question about measuring. A warning stands with what it
 * is about: planning below the facts, money behind the costs, a dropped question below the
 * indicators.
 */
final class ThemeSheetPart {

  /** An answer of so many letters can stand on the next page without leaving this one empty. */
  private static final int SHORT = 600;

  private final Composition composition;
  private final Wording words;
  private final ThemeNotices notices;

  ThemeSheetPart(Composition composition) {
    this.composition = composition;
    words = composition.words();
    notices = new ThemeNotices(composition);
  }

  List<ReportBlock> compose(ThemeFacts theme) {
    List<ReportBlock> blocks = new ArrayList<>();
    String title = theme.title().isBlank() ? theme.sheet().code() : theme.title();
    blocks.add(new Heading(HeadingKind.THEME_BAND, Anchors.heading(theme.sheet().id()), title));
    blocks.add(new ThemeBand(composition).compose(theme));
    notices.planning(theme).ifPresent(blocks::add);
    addQuestions(theme, blocks);
    return blocks;
  }

  /** The questions, and behind the last about costs and about measuring what belongs to them. */
  private void addQuestions(ThemeFacts theme, List<ReportBlock> blocks) {
    List<SheetQuestion> questions = questions(theme);
    int costs = lastOrEnd(SectionKind.COSTS, questions);
    int measurement = lastOrEnd(SectionKind.MEASUREMENT, questions);
    for (int i = 0; i <= questions.size(); i++) {
      if (i < questions.size()) {
        addQuestion(questions.get(i), blocks);
      }
      if (i == costs) {
        notices.money(theme).ifPresent(blocks::add);
      }
      if (i == measurement) {
        keepLast(blocks);
        blocks.add(new IndicatorTable(composition).of(theme));
        notices.measuring(theme).ifPresent(blocks::add);
      }
    }
  }

  /** A short answer stays with the table that follows, which then never has a page to itself. */
  private static void keepLast(List<ReportBlock> blocks) {
    switch (blocks.getLast()) {
      case ReportBlock.Listing list when letters(list) <= SHORT ->
          replaceLast(blocks, new ReportBlock.Listing(list.numbered(), list.items(), true));
      case ReportBlock.Paragraph said
          when said.role() == ParagraphRole.BODY && said.text().plain().length() <= SHORT ->
          replaceLast(blocks, new ReportBlock.Paragraph(ParagraphRole.KEPT, said.text()));
      default -> {
        // longer, or no answer at all: the table goes its own way
      }
    }
  }

  private static int letters(ReportBlock.Listing list) {
    return list.items().stream().mapToInt(item -> item.text().plain().length()).sum();
  }

  private static void replaceLast(List<ReportBlock> blocks, ReportBlock block) {
    blocks.set(blocks.size() - 1, block);
  }

  private List<SheetQuestion> questions(ThemeFacts theme) {
    return composition.options().missingQuestions()
        ? SheetQuestion.withMissing(theme, composition.plan().facts().template())
        : SheetQuestion.of(theme).stream().filter(question -> !question.isUnanswered()).toList();
  }

  /** The last question of a kind; behind all questions when there is none of that kind. */
  private static int lastOrEnd(SectionKind kind, List<SheetQuestion> questions) {
    int last = SheetQuestion.lastOf(kind, questions);
    return last < 0 ? questions.size() : last;
  }

  private void addQuestion(SheetQuestion question, List<ReportBlock> blocks) {
    if (!question.heading().isBlank()) {
      blocks.add(new Heading(HeadingKind.QUESTION, question.anchor(), question.heading()));
    }
    if (question.isUnanswered()) {
      blocks.add(ReportBlock.Paragraph.body(words.empty("part")));
    } else {
      PlanText text = new PlanText(HeadingKind.QUESTION, question.heading(), words);
      blocks.addAll(text.of(question.blocks()));
    }
  }
}
