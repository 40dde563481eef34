package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.behind;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.selected;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.sheet.Block;
import org.junit.jupiter.api.Test;

/** Tables, and fragments that are put into text and cells. */
class TablesTest {

  private final Draft table = Drafts.of("Een\n| kop | naast\n| aap | noot\nna");

  @Test
  void tabGoesFromCellToCellAndBehindTheLastOneBeginsARow() {
    Draft at = behind(table, "kop");
    at = Tables.nextCell(Tables.nextCell(Tables.nextCell(at)));
    assertThat(written(at).get(4)).isEqualTo("[0,1] noot^");
    assertThat(at.selection().start().at()).isZero();

    at = Tables.nextCell(at);
    assertThat(written(at))
        .containsExactly(
            "? Een",
            "[-1,0] kop",
            "[-1,1] naast",
            "[0,0] aap",
            "[0,1] noot",
            "[1,0] ^",
            "[1,1] ",
            "na");
    assertThat(written(Tables.cellBefore(at)).get(4)).isEqualTo("[0,1] noot^");
    assertThat(Tables.cellBefore(behind(table, "kop"))).isEqualTo(behind(table, "kop"));
  }

  @Test
  void addsRemovesAndMovesRowsAndColumns() {
    Draft aap = behind(table, "aap");

    assertThat(written(Tables.addRow(aap, false)).subList(3, 7))
        .containsExactly("[0,0] ^", "[0,1] ", "[1,0] aap", "[1,1] noot");
    assertThat(written(Tables.addColumn(aap, true, "Kolom")).subList(4, 7))
        .containsExactly("[0,0] aap", "[0,1] ^", "[0,2] noot");
    assertThat(written(Tables.removeColumn(aap)))
        .containsExactly("? Een", "[-1,0] naast", "[0,0] ^noot", "na");
    assertThat(written(Tables.moveColumn(aap, 1)).subList(1, 5))
        .containsExactly("[-1,0] naast", "[-1,1] kop", "[0,0] noot", "[0,1] ^aap");
    Draft two = behind(Tables.addRow(aap, true), "aap");
    assertThat(written(Tables.moveRow(two, 1)).subList(3, 7))
        .containsExactly("[0,0] ", "[0,1] ", "[1,0] ^aap", "[1,1] noot");
    assertThat(Tables.moveRow(two, -1)).isEqualTo(two);
  }

  @Test
  void theLastRowAndColumnStayAndTheHeadGoesAndComes() {
    Draft noHead = Tables.toggleHead(behind(table, "aap"));

    assertThat(written(noHead)).containsExactly("? Een", "[0,0] ^aap", "[0,1] noot", "na");
    assertThat(Tables.removeRow(noHead)).isEqualTo(noHead);
    Draft narrow = Tables.removeColumn(noHead);
    assertThat(Tables.removeColumn(narrow)).isEqualTo(narrow);
    assertThat(written(Tables.toggleHead(narrow)).get(1)).isEqualTo("[-1,0] ");
  }

  @Test
  void theNameOfAColumnFollowsItsHead() {
    Draft typed = Typing.type(behind(table, "kop"), "pen", null, IDS);

    Grid grid = Objects.requireNonNull(typed.text().gridAt(typed.leaf()));
    assertThat(grid.columnNames()).containsExactly("koppen", "naast");
  }

  @Test
  void aTableComesInThePlaceOfAnEmptyLineAndHasALineBelowIt() {
    Draft empty = Drafts.of("Een\nx");
    Draft line = Deleting.backward(behind(empty, "x"), false, IDS);

    assertThat(written(Tables.insert(line, List.of("a", "b"), 1, IDS)))
        .containsExactly("? Een", "[-1,0] ^", "[-1,1] ", "[0,0] ", "[0,1] ", "");
    Draft removed = Tables.remove(behind(table, "aap"), IDS);
    assertThat(written(removed)).containsExactly("? Een", "^na");
  }

  @Test
  void whatIsCopiedCanBePutElsewhereWithKeysOfItsOwn() {
    Draft draft = Drafts.of("Een\nvoor zin\n- a\n| kop\n| aap\nverder");
    List<Part> fragment = Excerpt.of(selected(draft, "zin", "verd"));

    Draft pasted = Inserting.insert(behind(draft, "verder"), fragment, IDS);

    assertThat(written(pasted).subList(5, 10))
        .containsExactly("verderzin", "- a", "[-1,0] kop", "[0,0] aap", "verd^");
    assertThat(pasted.text().passages().getFirst().blocks())
        .extracting(Block::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void aFragmentMeltsWithTheLineThatItComesInto() {
    Draft draft = Drafts.of("Een\nvoorna");
    List<Part> fragment = Excerpt.of(selected(Drafts.of("x\nab\n- c\nde"), "b", "d"));

    assertThat(written(Inserting.insert(behind(draft, "voor"), fragment, IDS)))
        .containsExactly("? Een", "voorb", "- c", "d^na");
  }

  @Test
  void aRangeFillsTheCellsFromTheCaretOnAndMakesRoom() {
    Draft range = Drafts.of("x\n| 1 | 2\n| 3 | 4\ny");
    List<Part> fragment = Excerpt.of(selected(range, "1", "4"));

    assertThat(written(Inserting.insert(behind(table, "noot"), fragment, IDS)).subList(4, 10))
        .containsExactly("[0,0] aap", "[0,1] 1", "[0,2] 2", "[1,0] ", "[1,1] 3", "[1,2] ^4");
  }

  @Test
  void inAHeadingOnlyTheWordsArrive() {
    List<Part> fragment = Excerpt.of(selected(Drafts.of("x\na\n- b\nc"), "a", "b"));

    assertThat(written(Inserting.insert(table.at(0, 3), fragment, IDS)).getFirst())
        .isEqualTo("? Eena b^");
    assertThat(Excerpt.plain(fragment)).isEqualTo("a\nb");
  }
}
