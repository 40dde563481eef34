package nl.veiligheidskompas.app.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Cells of the grid from one corner to another. It knows rows of indicators and years by their
 * number, and nothing of what is drawn.
 *
 * @param rows the indicators from the first one shown down
 * @param years of the columns
 * @param row where it was begun
 * @param toRow the other corner
 */
record GridRange(
    List<Indicator> rows, List<Integer> years, int row, int column, int toRow, int toColumn) {

  GridRange {
    rows = List.copyOf(rows);
    years = List.copyOf(years);
  }

  /** The range of one cell, or null when there is no such cell. */
  static @Nullable GridRange at(
      List<Indicator> rows, List<Integer> years, Indicator indicator, int year) {
    int row = rows.indexOf(indicator);
    int column = years.indexOf(year);
    return row < 0 || column < 0 ? null : new GridRange(rows, years, row, column, row, column);
  }

  /** The range with its other corner so many cells further. */
  GridRange extended(int down, int right) {
    return new GridRange(
        rows,
        years,
        row,
        column,
        Math.clamp((long) toRow + down, 0, rows.size() - 1),
        Math.clamp((long) toColumn + right, 0, years.size() - 1));
  }

  boolean isSingle() {
    return row == toRow && column == toColumn;
  }

  boolean holds(Indicator indicator, int year) {
    int at = rows.indexOf(indicator);
    int of = years.indexOf(year);
    return at >= top() && at <= bottom() && of >= left() && of <= right();
  }

  private int top() {
    return Math.min(row, toRow);
  }

  private int bottom() {
    return Math.max(row, toRow);
  }

  private int left() {
    return Math.min(column, toColumn);
  }

  private int right() {
    return Math.max(column, toColumn);
  }

  /** The cells as text for a spreadsheet. */
  String text(IndicatorModel model) {
    List<String> lines = new ArrayList<>();
    for (int at = top(); at <= bottom(); at++) {
      Indicator indicator = rows.get(at);
      lines.add(
          years.subList(left(), right() + 1).stream()
              .map(year -> shown(model, indicator, year))
              .collect(Collectors.joining("\t")));
    }
    return String.join("\n", lines);
  }

  private static String shown(IndicatorModel model, Indicator indicator, int year) {
    BigDecimal baseline = baseline(model, indicator, year);
    return baseline == null
        ? model.cell(indicator, year)
        : baseline.toPlainString().replace('.', ',');
  }

  /**
   * What filling downwards puts in the cells: the upper row of the range in those below it, or for
   * a single cell what stands above it.
   */
  List<Cell> down(IndicatorModel model) {
    int from = isSingle() ? row - 1 : top();
    List<Cell> cells = new ArrayList<>();
    for (int at = isSingle() ? row : top() + 1; from >= 0 && at <= bottom(); at++) {
      for (int of = left(); of <= right(); of++) {
        copy(model, rows.get(from), years.get(of), rows.get(at), years.get(of), cells);
      }
    }
    return cells;
  }

  /**
   * What filling to the right puts in the cells: the first column of the range in those behind it,
   * or for a single cell what stands before it.
   */
  List<Cell> right(IndicatorModel model) {
    int from = isSingle() ? column - 1 : left();
    List<Cell> cells = new ArrayList<>();
    for (int of = isSingle() ? column : left() + 1; from >= 0 && of <= right(); of++) {
      for (int at = top(); at <= bottom(); at++) {
        copy(model, rows.get(at), years.get(from), rows.get(at), years.get(of), cells);
      }
    }
    return cells;
  }

  /** An empty cell empties; what is known of a value beside itself is not copied. */
  private static void copy(
      IndicatorModel model,
      Indicator from,
      int fromYear,
      Indicator to,
      int toYear,
      List<Cell> into) {
    if (baseline(model, to, toYear) != null) {
      // the baseline is not typed in the grid
      return;
    }
    Measurement there = model.measurement(from, fromYear);
    BigDecimal value = there == null ? baseline(model, from, fromYear) : there.value();
    State state =
        there != null ? there.state() : value == null ? State.NOT_MEASURED : State.MEASURED;
    into.add(new Cell(to.id(), toYear, model.area().get(), state, value));
  }

  /** The baseline when it is what a cell shows, else null. */
  private static @Nullable BigDecimal baseline(IndicatorModel model, Indicator of, int year) {
    Baseline baseline = of.baseline();
    boolean shown =
        baseline != null
            && baseline.year() == year
            && model.area().get() == null
            && model.measurement(of, year) == null;
    return shown && baseline != null ? baseline.value() : null;
  }
}
