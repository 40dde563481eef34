package nl.veiligheidskompas.core.report.voortgang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the chart of the screen shows, as series of a document: the target, the baseline, and the
 * values, cut where the series breaks. Values that the screen joins are one series with a line.
 */
final class YearsSeries {

  private final YearsChart chart;
  private final List<Integer> years;
  private final Wording words;

  /**
   * @param years the years that are drawn, ascending
   */
  YearsSeries(YearsChart chart, List<Integer> years, Wording words) {
    this.chart = chart;
    this.years = years;
    this.words = words;
  }

  List<Series> all(String target) {
    List<Series> series = new ArrayList<>(aims(target));
    Point baseline = chart.baseline();
    if (baseline != null) {
      String name = words.say("chart.baseline", String.valueOf(baseline.year()));
      series.add(series(name, Fill.BASELINE_MARK, List.of(baseline)));
    }
    List<Run> runs = runs();
    for (Run run : runs) {
      Fill fill = run.joined() ? Fill.MEASURED_LINE : Fill.MEASURED_MARK;
      series.add(series(name(run, runs.size() == 1), fill, run.points()));
    }
    chart
        .references()
        .forEach(other -> series.add(series(other.name(), Fill.REFERENCE_MARK, other.points())));
    return series;
  }

  /** One dashed line for a bound, two for a band. */
  private List<Series> aims(String target) {
    YearsChart.Aim aim = chart.aim();
    if (aim == null) {
      return List.of();
    }
    List<BigDecimal> bounds = new ArrayList<>();
    for (BigDecimal bound : new @Nullable BigDecimal[] {aim.from(), aim.to()}) {
      if (bound != null && !bounds.contains(bound)) {
        bounds.add(bound);
      }
    }
    return bounds.stream()
        .map(bound ->
            new Series(
                bounds.size() == 1
                    ? words.say("chart.target", target)
                    : words.say(
                        bounds.indexOf(bound) == 0 ? "chart.target.from" : "chart.target.to",
                        words.figure(bound)),
                Fill.TARGET_LINE,
                years.stream().map(year -> bound).toList()))
        .toList();
  }

  private String name(Run run, boolean only) {
    int first = run.points().getFirst().year();
    int last = run.points().getLast().year();
    return only
        ? words.say("chart.measured")
        : words.say("chart.measured.years", words.years(first, last));
  }

  /**
   * Values that belong together.
   *
   * @param joined whether a line goes from each to the next
   */
  private record Run(List<Point> points, boolean joined) {}

  /** Joined values are a run; of those that are not, all between two breaks are one. */
  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    List<Point> open = new ArrayList<>();
    for (Point point : chart.points()) {
      if (!open.isEmpty() && !continues(open, point)) {
        runs.add(run(open));
        open = new ArrayList<>();
      }
      open.add(point);
    }
    if (!open.isEmpty()) {
      runs.add(run(open));
    }
    return runs;
  }

  private Run run(List<Point> points) {
    return new Run(List.copyOf(points), points.size() > 1 && isJoined(points.getFirst()));
  }

  private boolean continues(List<Point> open, Point next) {
    int last = open.getLast().year();
    boolean broken = chart.breaks().stream().anyMatch(y -> y > last && y <= next.year());
    boolean joins = chart.joins().contains(last);
    boolean line = open.size() > 1 && isJoined(open.getFirst());
    return !broken && (joins ? line || open.size() == 1 : !line);
  }

  private boolean isJoined(Point point) {
    return chart.joins().contains(point.year());
  }

  private Series series(String name, Fill fill, List<Point> points) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    List<@Nullable BigDecimal> lower = new ArrayList<>();
    List<@Nullable BigDecimal> upper = new ArrayList<>();
    for (int year : years) {
      Point found = points.stream().filter(point -> point.year() == year).findFirst().orElse(null);
      values.add(found == null ? null : found.value());
      lower.add(found == null ? null : found.lower());
      upper.add(found == null ? null : found.upper());
    }
    return new Series(name, fill, values, lower, upper);
  }
}
