package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.sheet.SectionKind;

/**
 * One theme: band, facts, and then the sheet's own questions in their own order and wording with
 * all their text. The indicators follow the question about measuring. A warning stands with what it
 * is about: planning below the facts, money behind the costs, a dropped question below the
 * indicators.
 */
final class ThemeSheetPart {

  private static final Set<FindingCode> PLANNING = Set.of(FindingCode.URGENCY_PHASE);
  private static final Set<FindingCode> MONEY =
      Set.of(FindingCode.COST_MISMATCH, FindingCode.COST_NOT_BUDGETED);
  private static final Set<FindingCode> MEASURING = Set.of(FindingCode.QUESTION_DROPPED);

  private final Composition composition;
  private final Wording words;

  ThemeSheetPart(Composition composition) {
    this.composition = composition;
    words = composition.words();
  }

  List<ReportBlock> compose(ThemeFacts theme) {
    List<ReportBlock> blocks = new ArrayList<>();
    String title = theme.title().isBlank() ? theme.sheet().code() : theme.title();
    blocks.add(new Heading(HeadingKind.THEME_BAND, Anchors.heading(theme.sheet().id()), title));
    blocks.add(new ThemeBand(composition).compose(theme));
    addNotice(theme, PLANNING, blocks);
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
        addNotice(theme, MONEY, blocks);
      }
      if (i == measurement) {
        blocks.add(new IndicatorTable(composition).of(theme));
        addNotice(theme, MEASURING, blocks);
      }
    }
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

  private void addNotice(ThemeFacts theme, Set<FindingCode> codes, List<ReportBlock> blocks) {
    composition.findings().notice(theme, codes).ifPresent(blocks::add);
  }
}
