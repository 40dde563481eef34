package nl.veiligheidskompas.app.indicator;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.TargetWord;
import org.jspecify.annotations.Nullable;

/** What a row of the grid of indicators says. */
sealed interface IndicatorRow {

  /** What stays the same when the row says something else. */
  Object key();

  /** The names of the columns. */
  record Head(List<Year> years) implements IndicatorRow {
    @Override
    public Object key() {
      return "head";
    }
  }

  /** A year, whether it belongs to the plan period, and whether it is closed. */
  record Year(int number, boolean inPeriod, boolean closed) {}

  /** A theme, above its indicators. */
  record Theme(UUID id, int number, String title, int indicators) implements IndicatorRow {
    @Override
    public Object key() {
      return id;
    }
  }

  /**
   * An indicator with its figures.
   *
   * @param source short name of the source
   * @param verdict of the municipality; null in the rows of another area
   * @param change of the area; null in the rows of the municipality, and where none can be said
   */
  record Figures(
      Indicator indicator,
      String source,
      List<Cell> cells,
      String target,
      @Nullable TargetWord verdict,
      @Nullable ChangeWord change)
      implements IndicatorRow {
    @Override
    public Object key() {
      return indicator.id();
    }

    /** Whether a figure can be typed for that year. */
    boolean takes(int year) {
      return cells.stream().anyMatch(cell -> cell.year() == year && !cell.baseline());
    }
  }

  /**
   * A year of an indicator.
   *
   * @param baseline whether it shows the baseline, which is not typed here
   * @param shown the figure, or the sign for why there is none
   * @param missed whether the source is known not to measure in that year
   * @param expected whether the source is known to measure in that year
   * @param closed whether the year is closed
   * @param after whether the year lies after the plan period: kept, but not judged
   */
  record Cell(
      int year,
      boolean baseline,
      String shown,
      boolean missed,
      boolean expected,
      boolean closed,
      boolean after) {}
}
