package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.ChapterRole;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.junit.jupiter.api.Test;

/** The author's text stands in the council plan once, in order, and unchanged. */
class LiteralTextTest {

  private static final Pattern WORD = Pattern.compile("(?U)\\w+");

  /** Of the words of chapter 2, these are its numbers: 2, and 2.1 to 2.8. */
  private static final int WORDS_IN_NUMBERS = 17;

  private final SafetyPlan plan = HengeloPlan.load();

  @Test
  void everyWordOfTheThemesChapterStandsThereOnceAndInOrder() {
    List<String> printed = words(themesChapter().stream().flatMap(LiteralTextTest::own));

    assertThat(printed).isEqualTo(words(written().stream())).hasSize(6007 - WORDS_IN_NUMBERS);
  }

  @Test
  void punctuationAndTypingErrorsAreKept() {
    List<String> printed = themesChapter().stream().flatMap(LiteralTextTest::own).toList();

    assertThat(printed).isEqualTo(written());
    assertThat(String.join(" ", printed)).contains("Henneteelt", "een afgewogen een keuze");
  }

  @Test
  void theEightFootnotesHangOnTheirWords() {
    List<Inline.Footnote> notes =
        themesChapter().stream()
            .flatMap(Composed::linesOf)
            .flatMap(line -> line.spans().stream())
            .flatMap(LiteralTextTest::footnotes)
            .toList();

    assertThat(notes).hasSize(8);
    assertThat(notes.getFirst().text()).isEqualTo("Veiligheidsmonitor 2015");
  }

  @Test
  void theSummaryStandsBehindTheFactsOnTheFirstPages() {
    Chapter summary = chapter(ChapterRole.SUMMARY);

    List<ReportBlock> blocks = blocks();
    int contents = blocks.indexOf(new ReportBlock.Contents());
    List<String> before =
        blocks.subList(0, contents).stream().flatMap(Composed::linesOf).map(Line::plain).toList();

    assertThat(before).containsSubsequence(PlainText.of(summary.blocks()));
  }

  @Test
  void everyOtherChapterKeepsItsTextToo() {
    List<String> lines = blocks().stream().flatMap(LiteralTextTest::own).toList();

    for (Chapter chapter : plan.chapters()) {
      if (chapter.role() != ChapterRole.LETTER && chapter.role() != ChapterRole.SUMMARY) {
        assertThat(lines).containsAll(PlainText.of(chapter.blocks()));
      }
    }
  }

  private List<ReportBlock> blocks() {
    RaadsplanOptions options = RaadsplanOptions.usual(plan.facts().stage());
    return Composed.of(plan, options.withMissingQuestions(false)).blocks();
  }

  /** The blocks of chapter 2: from its heading to that of the next chapter. */
  private List<ReportBlock> themesChapter() {
    List<ReportBlock> chapter = new ArrayList<>();
    boolean within = false;
    for (ReportBlock block : blocks()) {
      if (block instanceof ReportBlock.Heading heading && heading.kind() == HeadingKind.CHAPTER) {
        within = heading.anchor().equals(Anchors.heading(chapter(ChapterRole.THEMES).id()));
      }
      if (within) {
        chapter.add(block);
      }
    }
    return chapter;
  }

  private Chapter chapter(ChapterRole role) {
    return plan.chapters().stream().filter(one -> one.role() == role).findFirst().orElseThrow();
  }

  /** The lines of chapter 2 as they stand in the plan, footnotes behind the line they hang on. */
  private List<String> written() {
    Chapter chapter = chapter(ChapterRole.THEMES);
    List<String> lines = new ArrayList<>(List.of(chapter.title()));
    lines.addAll(PlainText.of(chapter.blocks()));
    for (ThemeSheet theme : plan.themes()) {
      lines.add(theme.title());
      for (Section section : plan.sections()) {
        if (section.themeId().equals(theme.id())) {
          lines.add(section.heading());
          lines.addAll(PlainText.of(section.blocks()));
        }
      }
    }
    return lines;
  }

  /** The lines of a block that are the author's, footnotes behind the line they hang on. */
  private static Stream<String> own(ReportBlock block) {
    return isAdded(block)
        ? Stream.empty()
        : Composed.linesOf(block).flatMap(LiteralTextTest::withNotes);
  }

  /** Facts, captioned tables, warnings and figures are what the program adds. */
  private static boolean isAdded(ReportBlock block) {
    return switch (block) {
      case Table table -> table.caption() != null || table.style() != Table.TableStyle.STANDARD;
      case ReportBlock.Heading _, ReportBlock.Paragraph _, ReportBlock.Listing _ -> false;
      default -> true;
    };
  }

  private static Stream<String> withNotes(Line line) {
    Stream<String> notes =
        line.spans().stream().flatMap(LiteralTextTest::footnotes).map(Inline.Footnote::text);
    return Stream.concat(Stream.of(line.plain()), notes);
  }

  private static Stream<Inline.Footnote> footnotes(Span span) {
    return span instanceof Span.Written(RichText text) ? text.footnotes().stream() : Stream.empty();
  }

  private static List<String> words(Stream<String> lines) {
    return lines.flatMap(line -> WORD.matcher(line).results()).map(MatchResult::group).toList();
  }
}
