package nl.veiligheidskompas.core.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that come with the program: a list of its own, of which the rows are cells with
 * tabs in between. Sources: the compulsory policy indicators of the BBV for programme Veiligheid,
 * the columns of table 85146NED of the safety monitor, the kinds of offence in the tables of the
 * police, and the plan of Hengelo 2017-2020.
 */
public final class IndicatorLibrary {

  private static final String RESOURCE = "library.tsv";

  private IndicatorLibrary() {}

  /** All of them, in the order of the list. */
  public static List<LibraryIndicator> all() {
    return Holder.ALL;
  }

  /** The one that such a series fills, or null when there is none. */
  public static @Nullable LibraryIndicator fedBy(String table, String subject, String topic) {
    for (LibraryIndicator one : all()) {
      IndicatorFeed feed = one.feed();
      if (feed != null
          && feed.table().equals(table)
          && feed.subject().equals(subject)
          && feed.topic().equals(topic)) {
        return one;
      }
    }
    return null;
  }

  /** Read when the list is asked for first. */
  private static final class Holder {
    private static final List<LibraryIndicator> ALL = read();
  }

  private static List<LibraryIndicator> read() {
    try (InputStream in = IndicatorLibrary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library of indicators is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(IndicatorLibrary::indicator)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LibraryIndicator indicator(String line) {
    LibraryIndicator one = LibraryRow.read(line);
    if (one == null) {
      throw new IllegalStateException("a row of the library is none");
    }
    return one;
  }
}
