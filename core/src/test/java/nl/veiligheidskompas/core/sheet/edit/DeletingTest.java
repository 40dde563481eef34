package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.behind;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.selected;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeletingTest {

  private static final String TABLE = "Een\nvoor\n| kop | naast\n| aap | noot\n| mies | wim\nna";

  @Test
  void withinTheTextOfAPassageBothEndsMeltAndAllBetweenGoes() {
    Draft draft = Drafts.of(TABLE + "\nslotzin");

    assertThat(deleted(selected(draft, "oor", "slot"))).containsExactly("? Een", "v^zin");
  }

  @Test
  void fromTextIntoACellEmptiesTheCellsAndKeepsTheRows() {
    Draft draft = Drafts.of(TABLE);

    assertThat(deleted(selected(draft, "oor", "mi")))
        .containsExactly(
            "? Een", "v^", "[-1,0] ", "[-1,1] ", "[0,0] ", "[0,1] ", "[1,0] es", "[1,1] wim", "na");
  }

  @Test
  void fromOneQuestionToAnotherKeepsTheHeadings() {
    Draft draft = Drafts.of("Een\nvoor\ntussen*", "Twee\nook\nachter");

    assertThat(deleted(selected(draft, "oor", "ach")))
        .containsExactly("? Een", "v^", "? Twee", "ter");
  }

  @Test
  void aFootnoteOutsideTheSelectedTextStays() {
    Draft draft = Drafts.of("Een\nvoor* zin", "Twee\nachter");

    assertThat(deleted(selected(draft, "in", "ach")))
        .containsExactly("? Een", "voor* z^", "* n", "? Twee", "ter");
  }

  @Test
  void aSelectionOfAllLeavesTheHeadingsAndRoomToWriteIn() {
    Draft left = Deleting.delete(Drafts.of(TABLE, "Twee\n- punt*").all(), IDS);

    assertThat(written(left)).containsExactly("? ^Een", "", "? Twee", "");
    assertThat(left.text().passages()).allMatch(Passage::isBlank);
    assertThat(left.text().passages().getFirst().blocks()).isEmpty();
  }

  @Test
  void backspaceDeletesWhatLooksLikeOneCharacter() {
    Draft draft = Drafts.of("Een\ncafe\u0301");

    assertThat(back(behind(draft, "cafe\u0301"))).containsExactly("? Een", "caf^");
  }

  @Test
  void backspaceAtTheStartOfAnItemTakesItOutByLevels() {
    Draft draft = Drafts.of("Een\n- a\n  - b");

    Draft once = Deleting.backward(draft.at(2, 0), false, IDS);
    Draft twice = Deleting.backward(once, false, IDS);
    Draft thrice = Deleting.backward(twice, false, IDS);

    assertThat(written(once)).containsExactly("? Een", "- a", "- ^b");
    assertThat(written(twice)).containsExactly("? Een", "- a", "^b");
    assertThat(written(thrice)).containsExactly("? Een", "- a^b");
  }

  @Test
  void backspaceBehindATableGoesIntoItAndTakesAnEmptyLineAway() {
    Draft draft = Drafts.of("Een\n| kop\n| aap\n" + "x\nna");
    Draft empty = Deleting.backward(behind(draft, "x"), false, IDS);

    assertThat(back(empty)).containsExactly("? Een", "[-1,0] kop", "[0,0] aap^", "na");
    assertThat(back(behind(draft, "x").at(3, 0)))
        .containsExactly("? Een", "[-1,0] kop", "[0,0] aap^", "x", "na");
  }

  @Test
  void backspaceAndDeleteStopAtTheBordersOfACell() {
    Draft draft = Drafts.of("Een\n| kop | naast\n| aap | noot\nna");

    assertThat(back(draft.at(4, 0)))
        .containsExactly("? Een", "[-1,0] kop", "[-1,1] naast", "[0,0] aap^", "[0,1] noot", "na");
    Draft end = behind(draft, "aap");
    assertThat(Deleting.forward(end, false, IDS)).isEqualTo(end);
  }

  @Test
  void deleteAtTheEndOfALineMeltsTheNextOne() {
    Draft draft = Drafts.of("Een\nvoor\n- na");

    assertThat(written(Deleting.forward(behind(draft, "voor"), false, IDS)))
        .containsExactly("? Een", "voor^na");
  }

  @Test
  void deletesByWord() {
    Draft draft = Drafts.of("Een\neen twee drie");

    assertThat(written(Deleting.backward(behind(draft, "twee"), true, IDS)))
        .containsExactly("? Een", "een ^ drie");
    assertThat(written(Deleting.forward(behind(draft, "een "), true, IDS)))
        .containsExactly("? Een", "een ^drie");
  }

  @Test
  void removingTheSignOfAFootnoteRenumbersTheOthers() {
    Draft draft = Drafts.of("Een\na* b*");
    Draft first = Typing.type(draft.at(2, 1), " een", null, IDS);
    Draft second = Typing.type(first.at(3, 1), " twee", null, IDS);

    assertThat(back(second.at(1, 2))).containsExactly("? Een", "a^ b*", "* n twee");
  }

  @Test
  void backspaceInAnEmptyFootnoteTakesItsSignAway() {
    Draft draft = Noting.add(behind(Drafts.of("Een\nzin."), "zin"), IDS);

    assertThat(written(draft)).containsExactly("? Een", "zin*.", "* ^");
    assertThat(back(draft)).containsExactly("? Een", "zin^.");
  }

  private static List<String> deleted(Draft draft) {
    return written(Deleting.delete(draft, IDS));
  }

  private static List<String> back(Draft draft) {
    return written(Deleting.backward(draft, false, IDS));
  }
}
