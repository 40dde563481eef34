package nl.veiligheidskompas.core.report.raadsplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.PlainText;

/** Prints a chapter with its own title and text, what the data add to it, and its parts. */
final class ChapterPrinter {

  private final SafetyPlan plan;
  private final Wording words;
  private final boolean showEmpty;
  private final Map<UUID, ChapterAddition> additions;

  /**
   * A printer that knows what belongs to which chapter.
   *
   * @param additions by the key of the chapter
   */
  ChapterPrinter(Composition composition, Map<UUID, ChapterAddition> additions) {
    plan = composition.plan();
    words = composition.words();
    showEmpty = composition.options().missingQuestions();
    this.additions = Map.copyOf(additions);
  }

  /** Whether the chapter gets a place in this edition. */
  boolean isShown(Chapter chapter) {
    return showEmpty || hasContent(chapter);
  }

  /** Whether there is anything to print below the heading of the chapter. */
  boolean hasContent(Chapter chapter) {
    return !isEmpty(chapter);
  }

  /**
   * Adds the chapter and its parts.
   *
   * @param kind of its heading
   * @param number of a numbered chapter of the first level, else empty
   */
  void print(Chapter chapter, HeadingKind kind, String number, List<ReportBlock> blocks) {
    String title = title(chapter.role(), chapter.title());
    blocks.add(new Heading(kind, Anchors.heading(chapter.id()), title));
    if (!chapter.subtitle().isBlank()) {
      blocks.add(new ReportBlock.Paragraph(ParagraphRole.LEAD, Line.of(chapter.subtitle())));
    }
    PlanText text = new PlanText(kind, title, words);
    ChapterAddition addition = additions.get(chapter.id());
    blocks.addAll(
        addition == null
            ? text.of(chapter.blocks())
            : addition.compose(chapter.blocks(), text, number));
    List<Chapter> parts = parts(chapter).stream().filter(this::isShown).toList();
    parts.forEach(part -> print(part, below(kind), "", blocks));
    if (isEmpty(chapter) && parts.isEmpty()) {
      blocks.add(ReportBlock.Paragraph.body(words.empty("part")));
    }
  }

  /** The title of a chapter, or what chapters of its role are usually called. */
  String title(ChapterRole role, String title) {
    return title.isBlank() ? words.say("chapter." + role.name()) : title;
  }

  private boolean isEmpty(Chapter chapter) {
    ChapterAddition addition = additions.get(chapter.id());
    return (addition == null || addition.isEmpty())
        && PlainText.of(chapter.blocks()).isEmpty()
        && parts(chapter).stream().allMatch(this::isEmpty);
  }

  private List<Chapter> parts(Chapter chapter) {
    return plan.chapters().stream().filter(part -> chapter.id().equals(part.parentId())).toList();
  }

  /** The plan numbers two levels; what is deeper has a heading only. */
  private static HeadingKind below(HeadingKind kind) {
    return kind == HeadingKind.CHAPTER ? HeadingKind.SECTION : PlanText.below(kind);
  }
}
