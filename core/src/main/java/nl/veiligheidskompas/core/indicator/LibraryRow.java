package nl.veiligheidskompas.core.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator of a library as one line of text: its cells with tabs in between. */
public final class LibraryRow {

  private static final int CELLS = 13;

  private LibraryRow() {}

  /** The indicator of a line; null when it is none. */
  public static @Nullable LibraryIndicator read(String line) {
    String[] cells = line.split("\t", -1);
    try {
      return cells.length == CELLS ? indicator(cells) : null;
    } catch (IllegalArgumentException otherWords) {
      return null;
    }
  }

  private static LibraryIndicator indicator(String[] cells) {
    List<Integer> breaks =
        Arrays.stream(cells[8].split(" ", -1))
            .filter(year -> !year.isEmpty())
            .map(Integer::valueOf)
            .toList();
    return new LibraryIndicator(
        LibraryIndicator.Group.valueOf(cells[0]),
        cells[1],
        IndicatorKind.valueOf(cells[2]),
        cells[3].isEmpty() ? null : cells[3],
        Direction.valueOf(cells[4]),
        cells[5],
        Boolean.parseBoolean(cells[6]),
        cells[7].isEmpty() ? null : Integer.valueOf(cells[7]),
        breaks,
        cells[11].isEmpty() ? null : new IndicatorFeed(cells[9], cells[10], cells[11], ""),
        cells[12]);
  }

  /** The line of an indicator; tabs and ends of lines in its words become spaces. */
  public static String write(LibraryIndicator one) {
    IndicatorFeed feed = one.feed();
    return List.of(
            one.group().name(),
            one.name(),
            one.kind().name(),
            one.unit() == null ? "" : one.unit(),
            one.direction().name(),
            one.source(),
            String.valueOf(one.survey()),
            one.intervalYears() == null ? "" : String.valueOf(one.intervalYears()),
            one.breakYears().stream().map(String::valueOf).collect(Collectors.joining(" ")),
            feed == null ? "" : feed.table(),
            feed == null ? "" : feed.subject(),
            feed == null ? "" : feed.topic(),
            one.note())
        .stream()
        .map(cell -> cell.replaceAll("[\\s\\u00a0]+", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}
