package nl.veiligheidskompas.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as its data: series of values over the same categories, in the order in which they are
 * drawn and stand in the worksheet behind the chart.
 *
 * @param kind how it is drawn
 * @param title what the chart shows, in a few words; not printed (the caption is)
 * @param categories what the values are about: names or years
 * @param series at least one; each with one value per category
 * @param unit how values are written
 * @param heightMm height in millimetres, 20 to 200
 * @param remark a sentence that the alternative text ends with, such as what is missing; may be
 *     empty
 */
public record Chart(
    Kind kind,
    String title,
    List<String> categories,
    List<Series> series,
    Unit unit,
    int heightMm,
    String remark,
    Caption caption)
    implements ReportBlock {

  /** Throws IllegalArgumentException when the series do not fit the categories. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int count = categories.size();
    if (count == 0 || series.isEmpty()) {
      throw new IllegalArgumentException("a chart has categories and series");
    }
    if (series.stream().anyMatch(one -> one.values().size() != count)) {
      throw new IllegalArgumentException("a series has one value per category");
    }
    if (heightMm < 20 || heightMm > 200) {
      throw new IllegalArgumentException("a chart fits on a page");
    }
  }

  /** How a chart is drawn. */
  public enum Kind {
    /** One horizontal bar per category, divided into the series: parts of a whole. */
    STACKED_BARS,
    /** Horizontal bars beside their names, one per category and series. */
    BARS,
    /** Points and lines over the years, which stand from left to right. */
    OVER_YEARS
  }

  /** How values are written. */
  public enum Unit {
    /** {@code 20 %}; the whole is 100. */
    PERCENT,
    /** {@code 40.000}. */
    EURO,
    /** {@code 1.234,5}. */
    NUMBER
  }

  /**
   * Values under one name.
   *
   * @param values one per category; null where there is none: a gap, never a zero
   * @param lower lower bounds of the margins, one per category, null where none is known; or empty
   *     when no value has a margin
   * @param upper upper bounds of the margins, likewise
   */
  public record Series(
      String name,
      Fill fill,
      List<@Nullable BigDecimal> values,
      List<@Nullable BigDecimal> lower,
      List<@Nullable BigDecimal> upper) {
    public Series {
      // List.copyOf refuses the nulls that stand for gaps
      values = Collections.unmodifiableList(new ArrayList<>(values));
      lower = Collections.unmodifiableList(new ArrayList<>(lower));
      upper = Collections.unmodifiableList(new ArrayList<>(upper));
    }

    /** Values of which no margin is known. */
    public Series(String name, Fill fill, List<@Nullable BigDecimal> values) {
      this(name, fill, values, List.of(), List.of());
    }

    /** Whether the value at that place has a margin on both sides. */
    public boolean hasMargin(int index) {
      return index < lower.size() && lower.get(index) != null && upper.get(index) != null;
    }
  }

  /** How a series is told apart, in print without colour too. */
  public enum Fill {
    DARK,
    LIGHT,
    MIDDLE,
    /** Hatched: set apart, but for what is not known yet. */
    HATCHED,
    /** White with a border in the warning colour: not known. */
    BLANK,
    /** The warning colour: what must be seen. */
    WARNING,
    /** Dotted, for what cannot be known. */
    DOTTED,
    /** Nearly white with a grey border: nothing can be said. */
    PALE,
    /** Over the years: a dashed line without points. */
    TARGET_LINE,
    /** Over the years: a diamond. */
    BASELINE_MARK,
    /** Over the years: points that no line connects. */
    MEASURED_MARK,
    /** Over the years: points with a line from each to the next. */
    MEASURED_LINE,
    /** Over the years: small square points of another area, which no line connects. */
    REFERENCE_MARK
  }
}
