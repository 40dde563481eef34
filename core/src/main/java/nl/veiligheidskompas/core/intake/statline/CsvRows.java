package nl.veiligheidskompas.core.intake.statline;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Rows;
import org.jspecify.annotations.Nullable;

/** The rows of a text in which a sign parts the cells. */
final class CsvRows implements Rows {

  /** The longest row, in characters; a table with 210 topics stays far below. */
  private static final int LONGEST_ROW = 4 << 20;

  private final CloseableIterator<String[]> rows;

  CsvRows(Reader text, char separator) {
    rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_ROW)
            .build(new CellReader(), text)
            .iterator();
  }

  @Override
  public String @Nullable [] next() throws IOException, RefusedException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException unread) {
        throw unread;
      }
      throw new RefusedException(Problem.of("figures.damaged"), e);
    }
  }
}
