package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingTest {

  private final Draft draft =
      Drafts.of("Een\nvoor de zin\n- aaaa\n| kop | naast\n| aap | noot\nna", "Twee\nslot");

  @Test
  void whatIsTypedAtThePlaceComesBehindIt() {
    assertThat(after("de", behind("de"), typing(" x"))).isEqualTo("voor de^ x zin");
    assertThat(after("de", behind("de"), d -> Splitting.enter(d, IDS))).isEqualTo("voor de^");
  }

  @Test
  void whatIsTypedElsewhereMovesThePlaceAlong() {
    assertThat(after("de", behind("vo"), typing("xx"))).isEqualTo("voxxor de^ zin");
    assertThat(after("de", behind("zin"), typing("nen"))).isEqualTo("voor de^ zinnen");
    assertThat(after("slot", behind("vo"), d -> Splitting.enter(d, IDS))).isEqualTo("slot^");
    assertThat(after("noot", behind("aap"), d -> Tables.addRow(d, false))).isEqualTo("noot^");
  }

  @Test
  void inARowOfTheSameSignsTheCaretTellsWhereTheEditWas() {
    assertThat(after("aaa", behind("zin").at(2, 1), typing("a"))).isEqualTo("aaaa^a");
    assertThat(after("aa", behind("aaa"), typing("a"))).isEqualTo("aa^aaa");
    assertThat(after("aa", behind("aaaa"), d -> Deleting.backward(d, false, IDS)))
        .isEqualTo("aa^a");
  }

  @Test
  void wordsThatAreGoneLeaveThePlaceWhereTheyWere() {
    assertThat(after("de", Drafts.selected(draft, "or", "zi"), d -> Deleting.delete(d, IDS)))
        .isEqualTo("vo^n");
    assertThat(after("aaaa", Drafts.selected(draft, "zin", "na"), d -> Deleting.delete(d, IDS)))
        .isEqualTo("voor de ^");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void wheneverSomethingIsEditedThePlaceIsThere(long seed) {
    Random chance = new Random(seed);
    RandomEdits edits = new RandomEdits(chance, IDS);
    Draft now = draft;
    Selection place = now.select(Drafts.behind(now, "noot").selection()).selection();
    for (int i = 0; i < 150; i++) {
      Draft next = edits.next(now);
      place = Following.selection(now, next, place);
      assertThat(place.head().leaf()).isBetween(0, next.text().leaves().size() - 1);
      assertThat(place.head().at()).isBetween(0, next.text().leaf(place.head().leaf()).length());
      now = next;
    }
  }

  /** The line in which the place behind some words stands after an edit, with a sign for it. */
  private String after(String words, Draft caret, UnaryOperator<Draft> edit) {
    Draft next = edit.apply(caret);
    Selection place = Drafts.behind(draft, words).selection();
    Place found = Following.selection(caret, next, place).head();
    String line = next.text().leaf(found.leaf()).shown();
    return new StringBuilder(line).insert(found.at(), '^').toString();
  }

  private Draft behind(String words) {
    return Drafts.behind(draft, words);
  }

  private static UnaryOperator<Draft> typing(String words) {
    return draft -> Typing.type(draft, words, null, IDS);
  }
}
