package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Series;

/**
 * The worksheet behind a chart, so that the clerk can mend its data in Word: the categories in
 * column A, one column per series, in the order of the chart. Words are stored as words, never as
 * formulas.
 */
final class ChartWorkbook {

  /** Name of the only sheet. */
  static final String SHEET = "Gegevens";

  private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private ChartWorkbook() {}

  /** The workbook as an .xlsx. */
  static byte[] of(Chart chart, Instant moment) throws IOException {
    WordPackage book = new WordPackage();
    book.relate(WordPackage.ROOT, Ooxml.relation("officeDocument"), "xl/workbook.xml");
    String sheet =
        book.relate("xl/workbook.xml", Ooxml.relation("worksheet"), "worksheets/sheet1.xml");
    Markup workbook = Markup.part(512).open("workbook", "xmlns", NS, "xmlns:r", Ooxml.R);
    workbook.open("sheets").empty("sheet", "name", SHEET, "sheetId", "1", "r:id", sheet);
    book.put("xl/workbook.xml", TYPE + "sheet.main+xml", workbook.close().close().bytes());
    book.put("xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet(chart));
    return book.zipped(moment);
  }

  /** Reference to a cell, such as {@code Gegevens!$B$1}; column and row count from 0. */
  static String cell(int column, int row) {
    return SHEET + "!$" + letters(column) + "$" + (row + 1);
  }

  /** Reference to the cells below the head of a column. */
  static String body(int column, int rows) {
    return cell(column, 1) + ":$" + letters(column) + "$" + (rows + 1);
  }

  private static byte[] sheet(Chart chart) {
    Markup out = Markup.part(4096).open("worksheet", "xmlns", NS).open("sheetData");
    out.open("row", "r", "1");
    text(out, 0, 0, chart.title());
    for (int s = 0; s < chart.series().size(); s++) {
      text(out, s + 1, 0, chart.series().get(s).name());
    }
    out.close();
    for (int i = 0; i < chart.categories().size(); i++) {
      row(out, i, chart.categories().get(i), chart.series());
    }
    return out.close().close().bytes();
  }

  private static void row(Markup out, int index, String category, List<Series> series) {
    out.open("row", "r", Integer.toString(index + 2));
    text(out, 0, index + 1, category);
    for (int s = 0; s < series.size(); s++) {
      BigDecimal value = series.get(s).values().get(index);
      if (value != null) {
        out.open("c", "r", letters(s + 1) + (index + 2));
        out.element("v", value.toPlainString()).close();
      }
    }
    out.close();
  }

  private static void text(Markup out, int column, int row, String text) {
    out.open("c", "r", letters(column) + (row + 1), "t", "inlineStr").open("is");
    out.open("t", "xml:space", "preserve").text(text).close().close().close();
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
