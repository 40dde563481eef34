package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.RichText;

/** Steps in and on tables. Each answers the draft itself when the caret stands in no table. */
public final class Tables {

  private Tables() {}

  /** Puts an empty table behind the line or table with the caret and goes to its first cell. */
  public static Draft insert(Draft draft, List<String> columnNames, int rows, Supplier<UUID> ids) {
    Draft caret = draft.select(Selection.at(draft.selection().end()));
    Leaf leaf = caret.leaf();
    if (leaf.box().kind() == Box.Kind.HEADING || leaf.box().kind() == Box.Kind.NOTE) {
      return draft;
    }
    int passage = leaf.box().passage();
    List<Part> parts = new ArrayList<>(caret.text().passages().get(passage).parts());
    int at = leaf.part() + 1;
    parts.add(at, Grid.empty(ids.get(), columnNames, rows));
    boolean room = leaf.box().kind() == Box.Kind.BODY && isRoom(leaf.line());
    if (room) {
      parts.remove(leaf.part());
      at--;
    }
    if (at == parts.size() - 1) {
      // below a table at the end there must be a line to go on in
      parts.add(new Line(Form.PARAGRAPH, 0, RichText.EMPTY, null));
    }
    Manuscript now = caret.text().with(Box.body(passage), parts, ids);
    return caret.select(Selection.at(new Place(0, 0))).in(now).at(now.firstOf(passage, at), 0);
  }

  private static boolean isRoom(Line line) {
    return line.form() == Form.PARAGRAPH && line.text().inlines().isEmpty();
  }

  /** To the next cell, its words selected; behind the last one a new row begins. */
  public static Draft nextCell(Draft draft) {
    return cell(draft, 1);
  }

  /** To the cell before; stays in the first one. */
  public static Draft cellBefore(Draft draft) {
    return cell(draft, -1);
  }

  private static Draft cell(Draft draft, int places) {
    Leaf leaf = draft.leaf();
    Grid grid = draft.text().gridAt(leaf);
    if (grid == null) {
      return draft;
    }
    Box box = leaf.box();
    int to = (box.row() - grid.firstRow()) * grid.columns() + box.column() + places;
    int row = Math.floorDiv(to, grid.columns()) + grid.firstRow();
    int column = Math.floorMod(to, grid.columns());
    if (to < 0) {
      return draft;
    }
    return row < grid.rows().size()
        ? selected(draft, Box.cell(box.passage(), box.part(), row, column))
        : changed(draft, g -> g.withRow(g.rows().size()), row, 0);
  }

  private static Draft selected(Draft draft, Box box) {
    int first = draft.text().number(box, 0);
    int last = first + draft.text().linesOf(box).size() - 1;
    return draft.select(
        new Selection(new Place(first, 0), new Place(last, draft.text().leaf(last).length())));
  }

  /** An empty row above the caret, or below it. */
  public static Draft addRow(Draft draft, boolean below) {
    Box box = draft.leaf().box();
    int at = Math.max(0, box.row() + (below ? 1 : 0));
    return changed(draft, grid -> grid.withRow(at), at, box.column());
  }

  /** An empty column before the caret, or behind it. */
  public static Draft addColumn(Draft draft, boolean behind, String name) {
    Box box = draft.leaf().box();
    int at = box.column() + (behind ? 1 : 0);
    return changed(draft, grid -> grid.withColumn(at, name), box.row(), at);
  }

  /** The table without the row of the caret; the last row stays. */
  public static Draft removeRow(Draft draft) {
    Box box = draft.leaf().box();
    return changed(draft, grid -> grid.withoutRow(box.row()), box.row(), box.column());
  }

  /** The table without the column of the caret; the last column stays. */
  public static Draft removeColumn(Draft draft) {
    Box box = draft.leaf().box();
    return changed(draft, grid -> grid.withoutColumn(box.column()), box.row(), box.column());
  }

  /** The row of the caret so many places further, or back; the head row stays where it is. */
  public static Draft moveRow(Draft draft, int places) {
    Grid grid = draft.text().gridAt(draft.leaf());
    Box box = draft.leaf().box();
    int to = box.row() + places;
    if (grid == null || box.row() == Grid.HEAD || to < 0 || to >= grid.rows().size()) {
      return draft;
    }
    return changed(draft, g -> g.withRowsExchanged(box.row(), to), to, box.column());
  }

  /** The column of the caret so many places further, or back. */
  public static Draft moveColumn(Draft draft, int places) {
    Grid grid = draft.text().gridAt(draft.leaf());
    Box box = draft.leaf().box();
    int to = box.column() + places;
    if (grid == null || to < 0 || to >= grid.columns()) {
      return draft;
    }
    return changed(draft, g -> g.withColumnsExchanged(box.column(), to), box.row(), to);
  }

  /** The table with a head row when it has none, and without when it has one. */
  public static Draft toggleHead(Draft draft) {
    Box box = draft.leaf().box();
    return changed(
        draft,
        grid -> grid.header().isEmpty() ? grid.withHead() : grid.withoutRow(Grid.HEAD),
        Math.max(0, box.row()),
        box.column());
  }

  /** The passage without the table. */
  public static Draft remove(Draft draft, Supplier<UUID> ids) {
    Leaf leaf = draft.leaf();
    if (draft.text().gridAt(leaf) == null) {
      return draft;
    }
    int passage = leaf.box().passage();
    List<Part> parts = new ArrayList<>(draft.text().passages().get(passage).parts());
    parts.remove(leaf.part());
    Manuscript now = draft.text().with(Box.body(passage), parts, ids);
    int part = Math.min(leaf.part(), now.passages().get(passage).parts().size() - 1);
    return new Draft(now, Selection.at(new Place(now.firstOf(passage, part), 0)));
  }

  /** The table in another shape, the caret in that cell or the nearest one. */
  private static Draft changed(Draft draft, UnaryOperator<Grid> change, int row, int column) {
    Leaf leaf = draft.leaf();
    Grid grid = draft.text().gridAt(leaf);
    if (grid == null) {
      return draft;
    }
    Grid now = change.apply(grid);
    if (now.equals(grid)) {
      return draft;
    }
    int inRow = Math.clamp(row, now.firstRow(), Math.max(now.firstRow(), now.rows().size() - 1));
    int inColumn = Math.clamp(column, 0, now.columns() - 1);
    Box box = leaf.box();
    Manuscript text = draft.text().with(box.passage(), box.part(), now);
    return Draft.at(text, Box.cell(box.passage(), box.part(), inRow, inColumn), 0, 0);
  }
}
