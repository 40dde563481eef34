package nl.veiligheidskompas.core.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells out of the markup of one sheet while it goes by. */
final class SheetCells extends DefaultHandler {

  /** Excel keeps 15 digits of a figure; what stands behind them is noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  private final ReadOnlySharedStringsTable texts;
  private final StylesTable styles;
  private final CellBudget budget;
  private final List<String[]> rows = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String[] cells = new String[0];
  private int column;
  private String type = "";
  private int style = -1;
  private boolean listening;

  SheetCells(ReadOnlySharedStringsTable texts, StylesTable styles, CellBudget budget) {
    this.texts = texts;
    this.styles = styles;
    this.budget = budget;
  }

  List<String[]> rows() {
    return rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "row" -> {
        cells = new String[0];
        column = -1;
      }
      case "c" -> {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = String.valueOf(attributes.getValue("t"));
        style = number(attributes.getValue("s"));
        words.setLength(0);
      }
      case "v", "t" -> listening = true;
      default -> listening = false;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (listening && words.length() < CellBudget.LONGEST) {
      words.append(characters, start, Math.min(length, CellBudget.LONGEST - words.length()));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (local) {
      case "v", "t" -> listening = false;
      case "c" -> put(text());
      case "row" -> endRow();
      default -> listening = false;
    }
  }

  private void put(String text) {
    if (text.isEmpty() || column < 0 || column >= CellBudget.MOST_COLUMNS) {
      return;
    }
    if (column >= cells.length) {
      int before = cells.length;
      cells = Arrays.copyOf(cells, column + 1);
      Arrays.fill(cells, before, cells.length, "");
    }
    cells[column] = text;
  }

  private void endRow() throws SAXException {
    if (cells.length > 0) {
      budget.spend(cells.length);
      rows.add(cells);
    }
  }

  private String text() {
    String raw = words.toString();
    return switch (type) {
      case "s" -> shared(raw);
      case "inlineStr", "str" -> raw;
      case "b", "e" -> "";
      default -> figure(raw);
    };
  }

  private String shared(String raw) {
    int at = number(raw);
    return at < 0 || at >= texts.getUniqueCount() ? "" : texts.getItemAt(at).getString();
  }

  private String figure(String raw) {
    if (raw.isBlank()) {
      return "";
    }
    try {
      BigDecimal value = new BigDecimal(raw.strip()).round(DIGITS);
      if (Math.abs((long) value.precision() - value.scale()) > 20) {
        return "";
      }
      XSSFCellStyle look = look();
      String format = look == null ? "" : String.valueOf(look.getDataFormatString());
      if (look != null && DateUtil.isADateFormat(look.getDataFormat(), format)) {
        return String.valueOf(DateUtil.getLocalDateTime(value.doubleValue()).toLocalDate());
      }
      return format.contains("%") ? dutch(value.movePointRight(2)) + " %" : dutch(value);
    } catch (NumberFormatException noFigure) {
      return raw.strip();
    }
  }

  private @Nullable XSSFCellStyle look() {
    return style < 0 || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
  }

  private static String dutch(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** A number of the markup; -1 when it is none. */
  private static int number(@Nullable String text) {
    try {
      return text == null ? -1 : Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
