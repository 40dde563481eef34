package nl.veiligheidskompas.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. Up to {@value #KEPT_TOGETHER} rows stay on one page; a longer one repeats its head on
 * every page.
 *
 * @param caption the numbered line with it, or null
 * @param title name of the table for people who cannot see it
 * @param description what the table shows, for the same people; names the columns when no head is
 *     printed
 * @param width in twips, or 0 for the width of the text
 * @param columns at least one
 * @param head the printed head row, one line per column; empty for a table that is printed without
 *     one: its first row then serves as the head for screen readers
 * @param rows at least one; each as long as columns
 * @param boldFirstColumn whether the first column names the rows
 * @param note a remark or source below the table, or null
 */
public record Table(
    TableStyle style,
    @Nullable Caption caption,
    String title,
    String description,
    int width,
    List<Column> columns,
    List<Line> head,
    List<Row> rows,
    boolean boldFirstColumn,
    @Nullable Line note)
    implements ReportBlock {

  /** Tables of at most so many rows below the head are never broken over two pages. */
  public static final int KEPT_TOGETHER = 7;

  /**
   * Throws IllegalArgumentException when a row or the head has another number of cells than there
   * are columns, or when there is nothing in it.
   */
  public Table {
    columns = List.copyOf(columns);
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    int count = columns.size();
    boolean headFits = head.isEmpty() || head.size() == count;
    if (!headFits || rows.stream().anyMatch(row -> row.cells().size() != count)) {
      throw new IllegalArgumentException("the rows of a table must be equally long");
    }
    if (columns.isEmpty() || rows.isEmpty()) {
      throw new IllegalArgumentException("a table has columns and rows");
    }
    if (head.stream().anyMatch(line -> line.plain().isBlank())) {
      throw new IllegalArgumentException("a head cell has words");
    }
  }

  /** Whether the caption stands below the table, because the table is read as a picture. */
  public boolean captionBelow() {
    return caption != null && caption.kind() == Caption.Kind.FIGURE;
  }

  /** What a table looks like. */
  public enum TableStyle {
    /** Rules above and below, hairlines between the rows. */
    STANDARD,
    /** As standard, with smaller type and less air: for the large tables of the appendices. */
    COMPACT,
    /** One row of facts under its head, as under the band of a theme. */
    FACTS,
    /** Cells that read as bars along the years. */
    TIME_BAR
  }

  /** Where the figures and words of a column stand. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /**
   * A column.
   *
   * @param width its share of the width of the table, in any unit; at least 1
   */
  public record Column(int width, Align align) {
    public Column {
      if (width < 1) {
        throw new IllegalArgumentException("a column has a width");
      }
    }

    /** A column of words. */
    public static Column text(int width) {
      return new Column(width, Align.LEFT);
    }

    /** A column of numbers or amounts. */
    public static Column number(int width) {
      return new Column(width, Align.RIGHT);
    }
  }

  /** A row; total rows are bold, below a rule. */
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }

    public static Row total(Cell... cells) {
      return new Row(List.of(cells), true);
    }
  }

  /**
   * A cell.
   *
   * @param content in reading order; empty for an empty cell
   * @param shade what stands behind it
   */
  public record Cell(List<CellLine> content, Shade shade) {

    /** A cell in which nothing stands. Prefer to say in words why: see {@link TextRole#EMPTY}. */
    public static final Cell EMPTY = new Cell(List.of(), Shade.NONE);

    public Cell {
      content = List.copyOf(content);
    }

    public static Cell of(String text) {
      return of(Line.of(text));
    }

    public static Cell of(String text, TextRole role) {
      return of(Line.of(text, role));
    }

    /** Lines one below the other, aligned as the column. */
    public static Cell of(Line... lines) {
      return new Cell(
          List.of(lines).stream()
              .filter(line -> !line.isEmpty())
              .map(line -> new CellLine(line, CellLine.Kind.TEXT))
              .toList(),
          Shade.NONE);
    }

    /** Points with a bullet. */
    public static Cell bullets(List<Line> points) {
      return new Cell(
          points.stream().map(line -> new CellLine(line, CellLine.Kind.BULLET)).toList(),
          Shade.NONE);
    }

    public Cell shaded(Shade behind) {
      return new Cell(content, behind);
    }
  }

  /** A paragraph in a cell. */
  public record CellLine(Line text, Kind kind) {

    /** Running text, or a point with a bullet. */
    public CellLine(Line text, boolean bullet) {
      this(text, bullet ? Kind.BULLET : Kind.TEXT);
    }

    /** What a paragraph in a cell is. */
    public enum Kind {
      TEXT,
      /** A point with a bullet. */
      BULLET,
      /** One of the few large figures on a page. */
      KEY_FIGURE
    }
  }

  /** What stands behind a cell. A shade never says anything that the words do not say too. */
  public enum Shade {
    NONE,
    /** The main colour; its words are {@link TextRole#ON_BAR}. */
    DARK,
    LIGHT
  }
}
