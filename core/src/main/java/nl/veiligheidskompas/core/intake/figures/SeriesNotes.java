package nl.veiligheidskompas.core.intake.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;

/** What is worth knowing about the figures of one series. */
final class SeriesNotes {

  /** From so many counts on it is no chance that all of them end in 0 or 5. */
  private static final int TELLING = 6;

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private SeriesNotes() {}

  static List<FigureNote> of(
      Series series, Map<Integer, CellInMaking> years, List<ReadCell> cells, boolean counts) {
    List<FigureNote> notes = new ArrayList<>();
    add(notes, Kind.TWICE, years, CellInMaking::isContradicted);
    add(notes, Kind.YEAR_COUNTS, years, cell -> cell.hasYear() && cell.hasMonths());
    if (counts) {
      add(
          notes,
          Kind.SUMMED,
          years,
          cell -> !cell.hasYear() && cell.hasAllMonths() && !cell.isContradicted());
      add(
          notes,
          Kind.MONTHS_MISSING,
          years,
          cell -> !cell.hasYear() && cell.hasParts() && !cell.hasAllMonths());
    } else {
      add(notes, Kind.PARTS_LEFT, years, cell -> !cell.hasYear() && cell.hasParts());
    }
    if (counts && isRounded(cells)) {
      notes.add(FigureNote.of(Kind.ROUNDED));
    }
    KnownTable table = KnownTable.ofKey(series.key().table());
    Integer breakYear = table == null ? null : table.breakYear();
    if (breakYear != null && straddle(cells, breakYear)) {
      notes.add(FigureNote.of(Kind.BREAK, breakYear));
    }
    return notes;
  }

  private static void add(
      List<FigureNote> notes,
      Kind kind,
      Map<Integer, CellInMaking> years,
      Predicate<CellInMaking> which) {
    String found =
        years.entrySet().stream()
            .filter(entry -> which.test(entry.getValue()))
            .map(entry -> String.valueOf(entry.getKey()))
            .collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      notes.add(FigureNote.of(kind, found));
    }
  }

  private static boolean straddle(List<ReadCell> cells, int year) {
    return cells.stream().anyMatch(cell -> cell.year() < year)
        && cells.stream().anyMatch(cell -> cell.year() >= year);
  }

  private static boolean isRounded(List<ReadCell> cells) {
    List<BigDecimal> values =
        cells.stream()
            .map(cell -> cell.figure().value())
            .filter(Objects::nonNull)
            .filter(value -> value.signum() != 0)
            .toList();
    return values.size() >= TELLING
        && values.stream().allMatch(value -> value.remainder(FIVE).signum() == 0);
  }
}
