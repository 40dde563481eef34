package nl.veiligheidskompas.app.text;

import java.util.UUID;
import java.util.function.Predicate;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;

/** Puts the caret of a page of text where a test wants it. Call on the thread of the window. */
public final class Carets {

  private Carets() {}

  /** Stands in the first line of a block, so many signs from its start. */
  public static void in(SheetArea area, UUID block, int at) {
    put(area, number(area, leaf -> block.equals(leaf.line().id())), at);
  }

  /** Stands at the end of the first line of a block. */
  public static void atEndOf(SheetArea area, UUID block) {
    int leaf = number(area, one -> block.equals(one.line().id()));
    put(area, leaf, now(area).text().leaf(leaf).length());
  }

  /** Stands behind words that are somewhere in the text; the first place counts. */
  public static void behind(SheetArea area, String words) {
    int leaf = number(area, one -> one.shown().contains(words));
    put(area, leaf, now(area).text().leaf(leaf).shown().indexOf(words) + words.length());
  }

  /** Stands at the start of a cell of the first table of a passage. */
  public static void inCell(SheetArea area, UUID passage, int row, int column) {
    int number = now(area).text().passage(passage);
    Predicate<Box> there =
        box ->
            box.kind() == Box.Kind.CELL
                && box.passage() == number
                && box.row() == row
                && box.column() == column;
    put(area, number(area, leaf -> there.test(leaf.box())), 0);
  }

  /** Selects from where the caret stands to behind these words. */
  public static void selectTo(SheetArea area, String words) {
    Place from = now(area).selection().head();
    behind(area, words);
    area.writing().select(new Selection(from, now(area).selection().head()));
  }

  /** What stands in the line with the caret, a footnote as its sign. */
  public static String line(SheetArea area) {
    return now(area).leaf().shown();
  }

  private static void put(SheetArea area, int leaf, int at) {
    area.requestFocus();
    area.writing().select(Selection.at(new Place(leaf, at)));
  }

  private static int number(SheetArea area, Predicate<Leaf> wanted) {
    for (int i = 0; i < now(area).text().leaves().size(); i++) {
      if (wanted.test(now(area).text().leaf(i))) {
        return i;
      }
    }
    throw new AssertionError("there is no such line on the page");
  }

  private static Draft now(SheetArea area) {
    return area.writing().now();
  }
}
