package nl.veiligheidskompas.core.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Rows;
import nl.veiligheidskompas.core.office.OfficeFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * An Excel workbook (.xlsx), read as it was saved: formulas give the value that was saved with
 * them. Markup goes by as a stream; a workbook with more cells than a table book has is refused.
 */
public final class Workbook {

  private static final String SUBJECT = "figures";

  /** Workbooks that it takes values from are not opened; what was saved counts. */
  private static final Set<String> LEFT_LYING =
      Set.of("externalLinkPath", "externalLink", "xlPathMissing", "xlExternalLinkPath");

  private Workbook() {}

  /**
   * A sheet.
   *
   * @param rows the rows that hold anything, each with its cells as text: figures with a decimal
   *     comma, shares with a percent sign, dates as year-month-day
   */
  public record Sheet(String name, List<String[]> rows) {
    public Sheet {
      rows = List.copyOf(rows);
    }

    /** The rows, one after another. */
    public Rows all() {
      Iterator<String[]> left = rows.iterator();
      return () -> left.hasNext() ? left.next() : null;
    }
  }

  /** Whether the file is an office file by its first bytes, the old ones and locked ones too. */
  public static boolean isOne(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    boolean old = start.length == 4 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
    return zip || old;
  }

  /**
   * The sheets that can be seen, in their order.
   *
   * @throws RefusedException with {@code figures.notworkbook}, {@code .damaged}, {@code .toolarge},
   *     {@code .protected}, {@code .macro}, {@code .embedded} or {@code .external}
   */
  public static List<Sheet> read(Path file, Progress progress)
      throws RefusedException, IOException {
    return OfficeFile.open(
        file, SUBJECT, OfficeFile.Kind.WORKBOOK, LEFT_LYING, opened -> sheets(opened, progress));
  }

  private static List<Sheet> sheets(OfficeFile file, Progress progress)
      throws IOException, RefusedException {
    try {
      XSSFReader reader = new XSSFReader(file.content());
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file.content(), false);
      StylesTable styles = reader.getStylesTable();
      CellBudget budget = new CellBudget();
      List<Sheet> sheets = new ArrayList<>();
      XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (parts.hasNext()) {
        if (progress.cancelled()) {
          throw new CancellationException();
        }
        try (InputStream markup = parts.next()) {
          SheetCells cells = new SheetCells(texts, styles, budget);
          parse(markup, cells);
          sheets.add(new Sheet(parts.getSheetName(), cells.rows()));
        }
      }
      return sheets;
    } catch (TooManyCellsException tooMany) {
      throw new RefusedException(Problem.of(SUBJECT + ".toolarge"), tooMany);
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | POIXMLException
        | ClassCastException
        | IndexOutOfBoundsException
        | IllegalStateException
        | NullPointerException damaged) {
      // POI answers markup that is no workbook with whatever it stumbles over
      throw new RefusedException(Problem.of(SUBJECT + ".damaged"), damaged);
    }
  }

  private static void parse(InputStream markup, SheetCells cells)
      throws SAXException, ParserConfigurationException, IOException {
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    parser.setContentHandler(cells);
    parser.parse(new InputSource(markup));
  }
}
