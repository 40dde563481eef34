package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.Cell;
import nl.veiligheidskompas.core.sheet.Block.Row;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import nl.veiligheidskompas.core.sheet.PlainText;

/** Edits of a table. Rows and columns count from 0; {@link #HEAD} is the head row. */
public final class TableShape {

  /** The head row, as the number of a row. */
  public static final int HEAD = -1;

  private static final Cell EMPTY = new Cell(List.of());

  private TableShape() {}

  /** A table with a head row and one more row, nothing in it. */
  public static TableBlock empty(UUID id, List<String> columnNames) {
    List<Cell> cells = Collections.nCopies(columnNames.size(), EMPTY);
    return new TableBlock(id, cells, columnNames, List.of(new Row(cells)), "");
  }

  /** What stands in a cell. */
  public static Cell cell(TableBlock table, int row, int column) {
    return (row == HEAD ? table.header() : table.rows().get(row).cells()).get(column);
  }

  /** Whether there is such a cell. */
  public static boolean has(TableBlock table, int row, int column) {
    boolean rowThere = row == HEAD ? !table.header().isEmpty() : row < table.rows().size();
    return rowThere && row >= HEAD && column >= 0 && column < table.columnNames().size();
  }

  /**
   * The table with something else in one cell. The name of a column follows its head as long as it
   * says the same.
   */
  public static TableBlock withCell(TableBlock table, int row, int column, List<Block> blocks) {
    Cell cell = new Cell(blocks);
    if (row == HEAD) {
      List<String> names = new ArrayList<>(table.columnNames());
      String now = words(cell);
      if (!now.isBlank() && names.get(column).equals(words(table.header().get(column)))) {
        names.set(column, now);
      }
      return with(table, replaced(table.header(), column, cell), names, table.rows());
    }
    List<Row> rows = new ArrayList<>(table.rows());
    rows.set(row, new Row(replaced(rows.get(row).cells(), column, cell)));
    return with(table, table.header(), table.columnNames(), rows);
  }

  private static String words(Cell cell) {
    return String.join(" ", PlainText.of(cell.blocks()));
  }

  /** The table with an empty row before the row of that number, or at the end. */
  public static TableBlock withRow(TableBlock table, int at) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.add(at, new Row(Collections.nCopies(table.columnNames().size(), EMPTY)));
    return with(table, table.header(), table.columnNames(), rows);
  }

  /** The table without that row; without {@link #HEAD} it has no head. */
  public static TableBlock withoutRow(TableBlock table, int row) {
    if (row == HEAD) {
      return with(table, List.of(), table.columnNames(), table.rows());
    }
    List<Row> rows = new ArrayList<>(table.rows());
    rows.remove(row);
    return with(table, table.header(), table.columnNames(), rows);
  }

  /** The table with an empty head row; the table itself when it has a head. */
  public static TableBlock withHead(TableBlock table) {
    return table.header().isEmpty()
        ? with(
            table,
            Collections.nCopies(table.columnNames().size(), EMPTY),
            table.columnNames(),
            table.rows())
        : table;
  }

  /** The table with an empty column before the column of that number, or at the end. */
  public static TableBlock withColumn(TableBlock table, int at, String name) {
    List<String> names = new ArrayList<>(table.columnNames());
    names.add(at, name);
    List<Row> rows = table.rows().stream().map(row -> new Row(widened(row.cells(), at))).toList();
    List<Cell> head = table.header().isEmpty() ? List.of() : widened(table.header(), at);
    return with(table, head, names, rows);
  }

  /** The table without that column; the last column stays. */
  public static TableBlock withoutColumn(TableBlock table, int column) {
    if (table.columnNames().size() == 1) {
      return table;
    }
    List<String> names = without(table.columnNames(), column);
    List<Row> rows =
        table.rows().stream().map(row -> new Row(without(row.cells(), column))).toList();
    List<Cell> head = table.header().isEmpty() ? List.of() : without(table.header(), column);
    return with(table, head, names, rows);
  }

  private static List<Cell> widened(List<Cell> cells, int at) {
    List<Cell> wider = new ArrayList<>(cells);
    wider.add(at, EMPTY);
    return wider;
  }

  private static <T> List<T> without(List<T> all, int at) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(at);
    return rest;
  }

  private static List<Cell> replaced(List<Cell> cells, int at, Cell cell) {
    List<Cell> changed = new ArrayList<>(cells);
    changed.set(at, cell);
    return changed;
  }

  private static TableBlock with(
      TableBlock table, List<Cell> header, List<String> names, List<Row> rows) {
    return new TableBlock(table.id(), header, names, rows, table.note());
  }
}
