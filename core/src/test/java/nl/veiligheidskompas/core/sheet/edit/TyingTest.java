package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.behind;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.selected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TyingTest {

  private static final UUID GOAL = new UUID(1, 1);
  private static final UUID COST = new UUID(1, 2);

  private final Draft draft =
      Drafts.of(
          "Doel\nWe willen minder inbraken. De wijk wordt veiliger.\n- minder overlast\n- rust");

  @Test
  void aSelectionIsTiedWithoutTheWhiteSpaceAroundIt() {
    Draft tied = Tying.tie(selected(draft, "inbraken.", "veiliger."), GOAL, IDS);

    assertThat(told(tied, GOAL)).isEqualTo("inbraken. De wijk wordt veiliger.");
    assertThat(tied.selection()).isEqualTo(selected(draft, "inbraken.", "veiliger.").selection());
    assertThat(told(Tying.tie(selected(draft, " De", "wijk "), GOAL, IDS), GOAL))
        .isEqualTo("De wijk");
  }

  @Test
  void aCaretTiesItsWholeLineAndNothingWhereNoWordsStand() {
    assertThat(told(Tying.tie(behind(draft, "minder over"), GOAL, IDS), GOAL))
        .isEqualTo("minder overlast");
    assertThat(Tying.words(Drafts.of("Vraag\n"))).isNull();
    assertThat(Tying.words(behind(draft, "Do"))).as("a heading is tied to nothing").isNull();
  }

  @Test
  void wordsCanBeTiedToMoreThanOneItemAndLetGoOneByOne() {
    Draft both = Tying.tie(Tying.tie(behind(draft, "rust"), GOAL, IDS), COST, IDS);

    assertThat(Tying.at(both)).containsExactly(GOAL, COST);
    assertThat(Tying.at(Tying.loosen(both, GOAL, IDS))).containsExactly(COST);
    assertThat(Tying.loosen(Tying.loosen(both, GOAL, IDS), COST, IDS).text())
        .isEqualTo(draft.text());
  }

  @Test
  void theTieLivesOnWhenTheTextInItAndAroundItChanges() {
    Draft tied = Tying.tie(selected(draft, "We", "inbraken."), GOAL, IDS);

    Draft typed = Typing.type(behind(tied, "willen"), " in 2020", null, IDS);
    assertThat(told(typed, GOAL)).isEqualTo("We willen in 2020 minder inbraken.");
    Draft before = Typing.type(typed.at(1, 0), "Kortom: ", null, IDS);
    assertThat(told(before, GOAL)).isEqualTo("We willen in 2020 minder inbraken.");
    Draft split = Splitting.enter(behind(before, "in 2020"), IDS);
    assertThat(told(split, GOAL)).isEqualTo("We willen in 2020 minder inbraken.");
    Draft moved = Moving.step(split, true, IDS);
    assertThat(told(moved, GOAL)).contains("minder inbraken.");
    Draft joined = Deleting.backward(split, false, IDS);
    assertThat(joined.text()).isEqualTo(before.text());
  }

  @Test
  void typingGoesOnWithWhatIsTiedOnlyAtTheEndOfALineAndWithinASentence() {
    Draft item = Tying.tie(behind(draft, "minder overlast"), GOAL, IDS);
    assertThat(told(Typing.type(item, " in de wijk", null, IDS), GOAL))
        .isEqualTo("minder overlast in de wijk");

    Draft sentence = Tying.tie(selected(draft, "De", "veiliger."), GOAL, IDS);
    assertThat(told(Typing.type(behind(sentence, "veiliger."), " Nieuw.", null, IDS), GOAL))
        .isEqualTo("De wijk wordt veiliger.");
    Draft inside = Tying.tie(selected(draft, "De", "wijk"), GOAL, IDS);
    assertThat(told(Typing.type(behind(inside, "wijk"), "en", null, IDS), GOAL))
        .isEqualTo("De wijk");
  }

  @Test
  void whatIsCopiedAndPutElsewhereTakesItsTieAlong() {
    Draft tied = Tying.tie(selected(draft, "minder overlast", "minder overlast"), GOAL, IDS);
    Draft cut = Deleting.delete(selected(tied, "minder overlast", "minder overlast"), IDS);
    assertThat(Tying.find(cut.text(), GOAL)).isNull();

    List<Part> fragment = Excerpt.of(selected(tied, "minder overlast", "minder overlast"));
    Draft pasted = Inserting.insert(behind(cut, "veiliger."), fragment, IDS);

    assertThat(told(pasted, GOAL)).isEqualTo("minder overlast");
  }

  @Test
  void aTieArrivesOnlyWhereNoWordsHaveItAndTheItemIsKnown() {
    Draft tied = Tying.tie(selected(draft, "minder overlast", "minder overlast"), GOAL, IDS);
    Draft cut = Deleting.delete(selected(tied, "minder overlast", "minder overlast"), IDS);
    List<Part> fragment = Excerpt.of(selected(tied, "minder overlast", "minder overlast"));

    assertThat(told(arrived(cut, fragment, true), GOAL)).isEqualTo("minder overlast");
    assertThat(told(arrived(cut, fragment, false), GOAL)).isEmpty();
    Draft twice = arrived(arrived(cut, fragment, true), fragment, true);
    assertThat(told(twice, GOAL)).as("a copy has none").isEqualTo("minder overlast");
    assertThat(told(arrived(tied, fragment, true), GOAL)).isEqualTo("minder overlast");
  }

  private static Draft arrived(Draft text, List<Part> fragment, boolean known) {
    Draft at = behind(text, "veiliger.");
    return Inserting.insert(at, Tying.arriving(at, fragment, item -> known), IDS);
  }

  @Test
  void wordsPutInTheMidstOfTiedWordsAreTiedToo() {
    Draft tied = Tying.tie(selected(draft, "De", "veiliger."), GOAL, IDS);
    List<Part> word = Excerpt.of(selected(draft, "inbraken", "inbraken"));

    assertThat(told(Inserting.insert(behind(tied, "De "), word, IDS), GOAL))
        .isEqualTo("De inbrakenwijk wordt veiliger.");
    assertThat(told(Inserting.insert(behind(tied, "veiliger."), word, IDS), GOAL))
        .isEqualTo("De wijk wordt veiliger.");
  }

  @Test
  void printedTextHasNoTraceOfTies() {
    RichText text = behind(draft, "We").leaf().line().text();
    RichText tied =
        selected(draft, "De", "wijk")
            .select(selected(draft, "De", "wijk").selection())
            .leaf()
            .line()
            .text();
    Draft all = Tying.tie(selected(draft, "De", "wijk"), GOAL, IDS);

    assertThat(tied.untied()).isEqualTo(text);
    assertThat(all.leaf().line().text()).isNotEqualTo(text);
    assertThat(all.leaf().line().text().untied()).isEqualTo(text);
  }

  /** Ties never come by themselves, and what is found is what is tied. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void tiesStayCoherentThroughEditsAndTheirUndo(long seed) {
    Draft draft =
        Drafts.of("Een\nvoor* zin\n- a\n  - b\n| kop | naast\n| aap* | noot\nna", "Twee\nslot");
    RandomEdits edits = new RandomEdits(new Random(seed), IDS);
    List<Manuscript> undo = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      undo.add(draft.text());
      draft = edits.next(draft);
      for (int item = 0; item < 3; item++) {
        UUID id = new UUID(7, item);
        assertThat(Tying.find(draft.text(), id) != null).isEqualTo(blockTies(draft).contains(id));
      }
      assertNeighboursDiffer(draft);
    }
    Manuscript last = draft.text();
    for (Manuscript before : undo.reversed()) {
      // as the plan keeps them: written as blocks and read again
      Manuscript read = reread(before);
      assertThat(read).isEqualTo(before);
    }
    assertThat(reread(last)).isEqualTo(last);
  }

  private static Manuscript reread(Manuscript text) {
    return new Manuscript(
        text.passages().stream().map(p -> Passage.of(p.id(), p.heading(), p.blocks())).toList());
  }

  private static Set<UUID> blockTies(Draft draft) {
    Set<UUID> ties = new HashSet<>();
    draft.text().passages().forEach(passage -> ties.addAll(Ties.of(passage.blocks())));
    return ties;
  }

  private static void assertNeighboursDiffer(Draft draft) {
    for (Leaf leaf : draft.text().leaves()) {
      Inline before = null;
      for (Inline inline : leaf.line().text().inlines()) {
        if (before instanceof Inline.Run one && inline instanceof Inline.Run other) {
          assertThat(Look.of(one)).isNotEqualTo(Look.of(other));
        }
        before = inline;
      }
    }
  }

  /** All words that are tied to an item, line after line. */
  private static String told(Draft draft, UUID item) {
    StringBuilder told = new StringBuilder();
    for (Leaf leaf : draft.text().leaves()) {
      for (Inline inline : leaf.line().text().inlines()) {
        if (inline instanceof Inline.Run run && run.ties().contains(item)) {
          told.append(run.text());
        }
      }
    }
    return told.toString();
  }
}
