package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.word.PageFlow.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On pages of ten lines of a hundred twips. */
class PageFlowTest {

  private static final Anchor HERE = new Anchor("hier");

  private final PageFlow flow = new PageFlow(1000);

  private static Piece lines(int count) {
    return new Piece(0, count, 100, 0, 0, false, false, null);
  }

  private static Piece heading(boolean startsPage, @Nullable Anchor anchor) {
    return new Piece(0, 1, 100, 0, 0, true, startsPage, anchor);
  }

  private int pageOfHere() {
    return flow.pages().headings().getOrDefault(HERE, 0);
  }

  @Test
  void goesOnOnTheNextPageWhenOneIsFull() {
    flow.add(lines(9));
    flow.add(lines(4));
    assertThat(flow.pages().total()).isEqualTo(2);
  }

  @Test
  void keepsAHeadingWithTheTextBelowIt() {
    flow.add(lines(9));
    flow.add(heading(false, HERE));
    flow.add(lines(3));
    assertThat(pageOfHere()).isEqualTo(2);
  }

  @Test
  void leavesAHeadingWhereTwoLinesFitBelowIt() {
    flow.add(lines(7));
    flow.add(heading(false, HERE));
    flow.add(lines(5));
    assertThat(pageOfHere()).isEqualTo(1);
    assertThat(flow.pages().total()).isEqualTo(2);
  }

  @Test
  void beginsAChapterOnANewPageButNotOnASecondOne() {
    flow.add(heading(true, null));
    flow.add(lines(1));
    flow.add(heading(true, HERE));
    flow.add(lines(1));
    assertThat(pageOfHere()).isEqualTo(2);
  }

  @Test
  void countsTheLargerOfTwoSpacesThatMeet() {
    flow.add(new Piece(0, 5, 100, 200, 0, false, false, null));
    flow.add(new Piece(150, 3, 100, 0, 0, false, false, null));
    assertThat(flow.pages().total()).isEqualTo(1);
    flow.add(lines(1));
    assertThat(flow.pages().total()).isEqualTo(2);
  }

  @Test
  void breaksLinesBetweenWords() {
    // at 11 points "aaa" is 317 twips wide and a space 50
    assertThat(TextMeasure.lines("aaa aaa aaa", 22, false, 700)).isEqualTo(2);
    assertThat(TextMeasure.lines("aaa aaa aaa", 22, false, 1100)).isEqualTo(1);
    assertThat(TextMeasure.lines("a\nb", 22, false, 1100)).isEqualTo(2);
  }
}
