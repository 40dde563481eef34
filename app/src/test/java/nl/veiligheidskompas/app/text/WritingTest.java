package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Splitting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingTest {

  private static final UUID SECTION = new UUID(1, 1);

  private record Kept(TextStep step, List<String> words, boolean goesOn) {}

  private final List<Kept> kept = new ArrayList<>();
  private final AtomicLong last = new AtomicLong();
  private final AtomicLong millis = new AtomicLong();
  private final Writing writing =
      new Writing(() -> new UUID(9, last.incrementAndGet()), this::keep, millis::get);

  private void keep(TextStep step, List<Passage> changed, boolean goesOn) {
    List<String> words = changed.stream().flatMap(p -> PlainText.of(p.blocks()).stream()).toList();
    kept.add(new Kept(step, words, goesOn));
  }

  @BeforeEach
  void show() {
    writing.show(plan("een"), true, true);
    caret(1, 3);
  }

  @Test
  void typingWithoutAPauseGoesOnWithTheSameStep() {
    writing.type("a");
    writing.keep();
    millis.addAndGet(1400);
    writing.type("b");
    writing.keep();
    millis.addAndGet(1600);
    writing.type("c");
    writing.keep();

    assertThat(kept)
        .containsExactly(
            new Kept(TextStep.TEXT, List.of("eena"), false),
            new Kept(TextStep.TEXT, List.of("eenab"), true),
            new Kept(TextStep.TEXT, List.of("eenabc"), false));
  }

  @Test
  void typingElsewhereIsAnotherStep() {
    writing.type("a");
    caret(1, 0);
    writing.type("b");
    writing.keep();

    assertThat(kept).extracting(Kept::words).containsExactly(List.of("eena"), List.of("beena"));
    assertThat(kept).extracting(Kept::goesOn).containsExactly(false, false);
  }

  @Test
  void anEditOfAnotherKindIsKeptAtOnceBehindWhatWasTyped() {
    writing.type("a");
    writing.select(new Selection(new Place(1, 0), new Place(1, 4)));
    writing.toggle(Mark.BOLD);

    assertThat(kept).extracting(Kept::step).containsExactly(TextStep.TEXT, TextStep.LOOK);
    assertThat(writing.isDirty()).isFalse();
  }

  @Test
  void whatIsTypedStaysWhenThePlanChangesUnderIt() {
    writing.type("d");

    writing.show(plan("anders"), true, true);

    assertThat(words()).containsExactly("eend");
    writing.keep();
    assertThat(kept).containsExactly(new Kept(TextStep.TEXT, List.of("eend"), false));
  }

  @Test
  void whatIsStillOnItsWayToThePlanIsNotTakenBack() {
    writing.type("d");
    writing.keep();

    writing.show(plan("een"), true, false);
    assertThat(words()).containsExactly("eend");
    writing.show(plan("eend"), true, true);
    assertThat(words()).containsExactly("eend");
    writing.show(plan("een"), true, true);
    assertThat(words()).containsExactly("een");
  }

  @Test
  void boldThatIsAskedForAtTheCaretHoldsForWhatIsTypedNext() {
    writing.toggle(Mark.BOLD);
    writing.type("vet");

    assertThat(writing.isMarked(Mark.BOLD)).isTrue();
    assertThat(writing.now().leaf().line().text().inlines()).hasSize(2);
  }

  @Test
  void nothingChangesInATextThatIsOnlyRead() {
    writing.show(plan("een"), false, true);

    writing.type("x");
    writing.toggle(Mark.BOLD);
    writing.edit(TextStep.TEXT, draft -> Splitting.enter(draft, writing.ids()));

    assertThat(words()).containsExactly("een");
    assertThat(kept).isEmpty();
  }

  private void caret(int leaf, int at) {
    writing.select(Selection.at(new Place(leaf, at)));
  }

  private List<String> words() {
    return PlainText.of(writing.now().text().passages().getFirst().blocks());
  }

  private static List<PlanText> plan(String words) {
    Block paragraph = new Block.Paragraph(new UUID(2, 1), RichText.of(words));
    return List.of(new PlanText(SECTION, "Vraag", List.of(paragraph)));
  }
}
