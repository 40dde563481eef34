package nl.veiligheidskompas.core.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.CellLine;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;

/** How high the rows of a table are, in twips: the highest cell of each, with its padding. */
final class TableHeights {

  private static final int PADDING = 2 * 50;
  private static final int COMPACT_PADDING = 2 * 23;
  private static final int SIDES = 2 * 85;
  private static final int RULE = 10;
  private static final int BULLET = 170;

  private final StyleNames styles;

  TableHeights(StyleNames styles) {
    this.styles = styles;
  }

  /** Heights of the printed rows, that of the head first when there is one. */
  List<Double> of(Table table, int textWidth) {
    int width = table.width() == 0 ? textWidth : Math.min(textWidth, table.width());
    int[] widths = TableWriter.widths(table, width);
    int padding = table.style() == TableStyle.COMPACT ? COMPACT_PADDING : PADDING;
    List<Double> heights = new ArrayList<>();
    if (!table.head().isEmpty()) {
      double highest = 0;
      for (int i = 0; i < widths.length; i++) {
        highest = Math.max(highest, height(table.head().get(i), "VKTabelkop", widths[i] - SIDES));
      }
      heights.add(highest + padding + RULE);
    }
    for (Row row : table.rows()) {
      heights.add(height(table, row, widths) + padding + RULE);
    }
    return heights;
  }

  private double height(Table table, Row row, int[] widths) {
    double highest = 0;
    for (int i = 0; i < widths.length; i++) {
      double cell = 0;
      for (CellLine line : row.cells().get(i).content()) {
        int bullet = line.kind() == CellLine.Kind.BULLET ? BULLET : 0;
        String style = TableWriter.cellStyle(table, i, line.kind());
        cell += height(line.text(), style, widths[i] - SIDES - bullet);
      }
      highest = Math.max(highest, cell);
    }
    return highest;
  }

  private double height(Line text, String style, int width) {
    int size = styles.number(style, "rPr", "sz", "val", 22);
    int spacing = styles.number(style, "pPr", "spacing", "line", 240);
    int lines = TextMeasure.lines(text.plain(), size, styles.bold(style), width);
    return lines * TextMeasure.lineHeight(size, spacing);
  }
}
