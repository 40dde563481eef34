package nl.veiligheidskompas.core.report.word;

import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Align;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.CellLine;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.Shade;
import nl.veiligheidskompas.core.report.Table.TableStyle;

/**
 * Writes tables: fixed widths in a grid, a head row that is marked as such, rows that are never
 * broken, no merged cells (documents.md, sections 3 and 8 of the design).
 */
final class TableWriter {

  private static final int COMPACT_PADDING = 23;
  private static final int SIDE_PADDING = 85;
  private static final int LOOK_FIRST_ROW = 0x0020;
  private static final int LOOK_FIRST_COLUMN = 0x0080;
  private static final int LOOK_NO_BANDS = 0x0600;

  private final Draft draft;
  private final Markup out;

  TableWriter(Draft draft) {
    this.draft = draft;
    this.out = draft.out();
  }

  /**
   * Writes the table itself, without caption and note.
   *
   * @param followed whether a note or caption below it belongs to it
   */
  void write(Table table, boolean followed) {
    int[] widths = widths(table);
    out.open("w:tbl");
    properties(table, widths);
    out.open("w:tblGrid");
    for (int width : widths) {
      out.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    out.close();
    if (!table.head().isEmpty()) {
      head(table, widths);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row(table, i, widths, keepsWithNext(table, i, followed));
    }
    out.close();
    out.forgetSectionPlace();
  }

  /** Widths in twips that fill the table exactly, in proportion to the columns. */
  private int[] widths(Table table) {
    int text = draft.page().textWidth();
    return widths(table, table.width() == 0 ? text : Math.min(text, table.width()));
  }

  static int[] widths(Table table, int total) {
    long sum = table.columns().stream().mapToLong(Table.Column::width).sum();
    int[] widths = new int[table.columns().size()];
    long passed = 0;
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      passed += table.columns().get(i).width();
      int edge = Math.toIntExact(total * passed / sum);
      widths[i] = edge - used;
      used = edge;
    }
    return widths;
  }

  /** Short tables stay together; in long ones the totals stay with the last line above them. */
  static boolean keepsWithNext(Table table, int row, boolean followed) {
    List<Row> rows = table.rows();
    boolean last = row == rows.size() - 1;
    if (last) {
      return followed || table.style() == TableStyle.FACTS;
    }
    return rows.size() <= Table.KEPT_TOGETHER || rows.get(row + 1).total();
  }

  private void properties(Table table, int[] widths) {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    out.open("w:tblPr").empty("w:tblStyle", "w:val", draft.styles().id(styleOf(table)));
    out.empty("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    if (table.style() == TableStyle.COMPACT) {
      compactPadding();
    }
    look(table);
    out.empty("w:tblCaption", "w:val", table.title());
    out.empty("w:tblDescription", "w:val", table.description()).close();
  }

  private void look(Table table) {
    int look = LOOK_FIRST_ROW | LOOK_NO_BANDS | (table.boldFirstColumn() ? LOOK_FIRST_COLUMN : 0);
    out.empty(
        "w:tblLook",
        "w:val",
        String.format(Locale.ROOT, "%04X", look),
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        table.boldFirstColumn() ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
  }

  private void compactPadding() {
    out.open("w:tblCellMar");
    padding("w:top", COMPACT_PADDING);
    padding("w:left", SIDE_PADDING);
    padding("w:bottom", COMPACT_PADDING);
    padding("w:right", SIDE_PADDING);
    out.close();
  }

  private void padding(String side, int twips) {
    out.empty(side, "w:w", Integer.toString(twips), "w:type", "dxa");
  }

  private static String styleOf(Table table) {
    return switch (table.style()) {
      // a table without a printed head must not get the looks of one
      case STANDARD, COMPACT -> table.head().isEmpty() ? "VKTabelzonderkop" : "VKTabel";
      case FACTS -> "VKKenmerken";
      case TIME_BAR -> "VKTijdbalk";
    };
  }

  private void head(Table table, int[] widths) {
    openRow(true);
    for (int i = 0; i < widths.length; i++) {
      openCell(widths[i]);
      out.close();
      boolean right = table.columns().get(i).align() == Align.RIGHT;
      draft.paragraph("VKTabelkop").alignRight(right).open(out);
      draft.inline().write(table.head().get(i), "VKTabelkop");
      out.close().close();
    }
    out.close();
  }

  private void row(Table table, int index, int[] widths, boolean keepNext) {
    Row row = table.rows().get(index);
    openRow(index == 0 && table.head().isEmpty());
    boolean firstTotal = row.total() && (index == 0 || !table.rows().get(index - 1).total());
    for (int i = 0; i < widths.length; i++) {
      Cell cell = row.cells().get(i);
      openCell(widths[i]);
      if (firstTotal) {
        ruleAbove();
      }
      shade(cell.shade());
      out.close();
      boolean strong = row.total() || (i == 0 && table.boldFirstColumn());
      content(cell, new CellLook(table, i, strong, keepNext));
      out.close();
    }
    out.close();
  }

  private record CellLook(Table table, int column, boolean strong, boolean keepNext) {
    String style(CellLine.Kind kind) {
      return cellStyle(table, column, kind);
    }
  }

  /** The style of a paragraph in a body cell. */
  static String cellStyle(Table table, int column, CellLine.Kind kind) {
    boolean compact = table.style() == TableStyle.COMPACT;
    boolean number = table.columns().get(column).align() == Align.RIGHT;
    return switch (kind) {
      case BULLET -> "VKTabelopsomming";
      case KEY_FIGURE -> "VKKengetal";
      case TEXT ->
          number
              ? (compact ? "VKTabelgetalklein" : "VKTabelgetal")
              : (compact ? "VKTabelklein" : "VKTabeltekst");
    };
  }

  private void content(Cell cell, CellLook look) {
    if (cell.content().isEmpty()) {
      draft.paragraph(look.style(CellLine.Kind.TEXT)).keepNext(look.keepNext()).open(out).close();
    }
    for (CellLine line : cell.content()) {
      String style = look.style(line.kind());
      ParagraphProperties properties = draft.paragraph(style).keepNext(look.keepNext());
      if (line.kind() == CellLine.Kind.BULLET && !draft.styles().inList(style)) {
        properties.list(draft.numbering().lists().points(), 0);
      }
      properties.open(out);
      write(line.text(), style, look.strong());
      out.close();
    }
  }

  private void write(Line line, String style, boolean strong) {
    if (strong) {
      draft.inline().writeStrong(line, style);
    } else {
      draft.inline().write(line, style);
    }
  }

  private void openRow(boolean header) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (header) {
      out.empty("w:tblHeader");
    }
    out.close();
  }

  /** Opens a cell and its properties; the caller closes both. */
  private void openCell(int width) {
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
  }

  private void ruleAbove() {
    String color = draft.template().palette().main();
    out.open("w:tcBorders");
    out.empty("w:top", "w:val", "single", "w:sz", "8", "w:space", "0", "w:color", color).close();
  }

  private void shade(Shade shade) {
    Palette palette = draft.template().palette();
    switch (shade) {
      case DARK -> fill(palette.main());
      case LIGHT -> fill(palette.light());
      case NONE -> {
        // as the table has it
      }
    }
  }

  private void fill(String color) {
    out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", color);
  }
}
