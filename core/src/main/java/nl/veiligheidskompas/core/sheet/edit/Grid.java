package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A table while it is edited. Rows and columns count from 0; {@link #HEAD} is the head row.
 *
 * @param header the head row; empty when there is none
 * @param columnNames names for people who cannot see the table, as many as columns
 * @param note a remark for the editor, not printed
 */
public record Grid(
    UUID id, List<Cell> header, List<String> columnNames, List<List<Cell>> rows, String note)
    implements Part {

  /** The head row, as the number of a row. */
  public static final int HEAD = -1;

  /** A cell; has at least one line. */
  public record Cell(List<Line> lines) {
    public Cell {
      lines = lines.isEmpty() ? List.of(Line.room()) : List.copyOf(lines);
    }

    static Cell empty() {
      return new Cell(List.of());
    }

    String words() {
      List<String> words =
          lines.stream().map(line -> line.text().plain()).filter(s -> !s.isBlank()).toList();
      return String.join(" ", words);
    }
  }

  public Grid {
    header = List.copyOf(header);
    columnNames = List.copyOf(columnNames);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table with a head row and so many rows more, nothing in it. */
  public static Grid empty(UUID id, List<String> columnNames, int rows) {
    List<List<Cell>> empty = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      empty.add(emptyRow(columnNames.size()));
    }
    return new Grid(id, emptyRow(columnNames.size()), columnNames, empty, "");
  }

  private static List<Cell> emptyRow(int columns) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      row.add(Cell.empty());
    }
    return row;
  }

  /** The number of columns. */
  public int columns() {
    return columnNames.size();
  }

  /** The number of the first row: {@link #HEAD} when there is a head row. */
  public int firstRow() {
    return header.isEmpty() ? 0 : HEAD;
  }

  /** The cells of a row. */
  public List<Cell> row(int row) {
    return row == HEAD ? header : rows.get(row);
  }

  /** What stands in a cell. */
  public Cell cell(int row, int column) {
    return row(row).get(column);
  }

  /**
   * The table with something else in one cell. The name of a column follows its head as long as it
   * says the same.
   */
  Grid withCell(int row, int column, Cell cell) {
    List<Cell> cells = new ArrayList<>(row(row));
    cells.set(column, cell);
    if (row != HEAD) {
      List<List<Cell>> changed = new ArrayList<>(rows);
      changed.set(row, cells);
      return new Grid(id, header, columnNames, changed, note);
    }
    List<String> names = new ArrayList<>(columnNames);
    String now = cell.words();
    if (!now.isEmpty() && names.get(column).equals(header.get(column).words())) {
      names.set(column, now);
    }
    return new Grid(id, cells, names, rows, note);
  }

  /** The table with an empty row before the row of that number, or at the end. */
  Grid withRow(int at) {
    List<List<Cell>> changed = new ArrayList<>(rows);
    changed.add(at, emptyRow(columns()));
    return new Grid(id, header, columnNames, changed, note);
  }

  /** The table without that row; the last row stays. */
  Grid withoutRow(int row) {
    if (row == HEAD) {
      return rows.isEmpty() ? this : new Grid(id, List.of(), columnNames, rows, note);
    }
    List<List<Cell>> changed = new ArrayList<>(rows);
    changed.remove(row);
    return changed.isEmpty() && header.isEmpty()
        ? this
        : new Grid(id, header, columnNames, changed, note);
  }

  /** The table with two rows exchanged; neither is the head row. */
  Grid withRowsExchanged(int one, int other) {
    List<List<Cell>> changed = new ArrayList<>(rows);
    Collections.swap(changed, one, other);
    return new Grid(id, header, columnNames, changed, note);
  }

  /** The table with an empty head row; the table itself when it has a head. */
  Grid withHead() {
    return header.isEmpty() ? new Grid(id, emptyRow(columns()), columnNames, rows, note) : this;
  }

  /** The table with an empty column before the column of that number, or at the end. */
  Grid withColumn(int at, String name) {
    return reshaped(cells -> cells.add(at, Cell.empty()), names -> names.add(at, name));
  }

  /** The table without that column; the last column stays. */
  Grid withoutColumn(int at) {
    return columns() == 1 ? this : reshaped(cells -> cells.remove(at), names -> names.remove(at));
  }

  /** The table with two columns exchanged. */
  Grid withColumnsExchanged(int one, int other) {
    return reshaped(
        cells -> Collections.swap(cells, one, other), names -> Collections.swap(names, one, other));
  }

  /** A change of every row, and of the names. */
  private Grid reshaped(Reshaping<Cell> ofRow, Reshaping<String> ofNames) {
    List<List<Cell>> changed = rows.stream().map(row -> changed(row, ofRow)).toList();
    List<Cell> head = header.isEmpty() ? header : changed(header, ofRow);
    return new Grid(id, head, changed(columnNames, ofNames), changed, note);
  }

  private interface Reshaping<T> {
    void on(List<T> cells);
  }

  private static <T> List<T> changed(List<T> before, Reshaping<T> change) {
    List<T> after = new ArrayList<>(before);
    change.on(after);
    return after;
  }
}
