package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of one indicator over the years shows.
 *
 * @param title the name of the indicator
 * @param area for which area, empty when not named
 * @param unit of all values, or null
 * @param years from the first to the last, without gaps
 * @param start the first year of the plan
 * @param baseline null when there is none
 * @param points one per year that has a value, ascending
 * @param gaps years without a value of which the reason is known
 * @param joins the years of the points from which a line goes to the next point
 * @param aim null when the target is no figure
 * @param breaks first years of a new series
 * @param references the same figures of other areas, to lay beside these
 * @param notice what the plan is marked with, empty when nothing
 */
public record YearsChart(
    String title,
    String area,
    @Nullable String unit,
    List<Integer> years,
    int start,
    @Nullable Point baseline,
    List<Point> points,
    List<Gap> gaps,
    List<Integer> joins,
    @Nullable Aim aim,
    List<Integer> breaks,
    List<Reference> references,
    String notice) {

  public YearsChart {
    years = List.copyOf(years);
    points = List.copyOf(points);
    gaps = List.copyOf(gaps);
    joins = List.copyOf(joins);
    breaks = List.copyOf(breaks);
    references = List.copyOf(references);
  }

  /**
   * A value.
   *
   * @param lower lower bound of the 95 % interval, or null; null exactly when the upper one is
   * @param upper upper bound of the 95 % interval, or null
   * @param respondents number of respondents, or null
   */
  public record Point(
      int year,
      BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Integer respondents,
      boolean provisional) {}

  /** A year without a value. */
  public record Gap(int year, Why why) {}

  /** Why there is no value. */
  public enum Why {
    /** The source measures in that year, but nothing was filled in yet. */
    OPEN,
    /** The source does not measure in that year. */
    NOT_ASKED,
    WITHHELD,
    NOT_APPLICABLE
  }

  /**
   * The target.
   *
   * @param from the lowest value that reaches it, or null when every lower one does, too
   * @param to the highest value that reaches it, or null when every higher one does, too
   * @param year by which, or null
   * @param words such as ≤ 20 %
   */
  public record Aim(
      @Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable Integer year, String words) {}

  /** The figures of another area. */
  public record Reference(String name, List<Point> points) {
    public Reference {
      points = List.copyOf(points);
    }
  }

  /** Whether there is anything to draw but axes. */
  public boolean isEmpty() {
    return baseline == null && points.isEmpty() && aim == null;
  }
}
