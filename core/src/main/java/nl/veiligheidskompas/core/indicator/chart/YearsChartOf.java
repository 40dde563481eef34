package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.SourceYears;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Aim;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Gap;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Reference;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Why;
import org.jspecify.annotations.Nullable;

/** Gathers what the chart of an indicator shows. */
public final class YearsChartOf {

  private final Indicator indicator;
  private final List<Measurement> measurements;
  private final @Nullable Source source;
  private final List<Integer> period;
  private final @Nullable String area;
  private final ChartWords words;

  private YearsChartOf(
      Indicator indicator,
      List<Measurement> measurements,
      @Nullable Source source,
      List<Integer> period,
      @Nullable String area,
      Texts texts) {
    this.area = area;
    this.indicator = indicator;
    this.measurements = measurements;
    this.source = source;
    this.period = period;
    words = new ChartWords(texts);
  }

  /**
   * The chart of an indicator for its own area.
   *
   * @param measurements all of the indicator, of every area
   * @param source its source, or null when it is not named
   * @param period the years of the plan, at least one
   * @param area the area whose figures are shown, or null for that of the indicator itself; an
   *     other area has no baseline and no target, which are those of the municipality
   * @param references areas of which the figures are laid beside those of the own one
   * @param notice what the plan is marked with, empty when nothing
   */
  public static YearsChart of(
      Indicator indicator,
      List<Measurement> measurements,
      @Nullable Source source,
      List<Integer> period,
      @Nullable String area,
      List<String> references,
      String notice,
      Texts texts) {
    return new YearsChartOf(indicator, measurements, source, period, area, texts)
        .chart(references, notice);
  }

  private YearsChart chart(List<String> references, String notice) {
    List<Point> points = points(area);
    return new YearsChart(
        indicator.name(),
        area != null ? area : indicator.area() == null ? "" : indicator.area(),
        indicator.unit(),
        years(points),
        period.getFirst(),
        baseline(),
        points,
        gaps(points),
        joins(points),
        aim(),
        indicator.breakYears(),
        references.stream()
            .map(name -> new Reference(name, points(name)))
            .filter(reference -> !reference.points().isEmpty())
            .toList(),
        notice);
  }

  private List<Integer> years(List<Point> points) {
    TreeSet<Integer> years = new TreeSet<>(period);
    points.forEach(point -> years.add(point.year()));
    Baseline baseline = ownBaseline();
    if (baseline != null) {
      years.add(baseline.year());
    }
    Target target = area == null ? indicator.target() : null;
    if (target != null && target.year() != null) {
      years.add(target.year());
    }
    return IntStream.rangeClosed(years.first(), years.last()).boxed().toList();
  }

  private @Nullable Baseline ownBaseline() {
    return area == null ? indicator.baseline() : null;
  }

  private @Nullable Point baseline() {
    Baseline baseline = ownBaseline();
    return baseline == null ? null : point(Reading.of(baseline), false);
  }

  /** One point a year; a value without an area goes before one that names the own area. */
  private List<Point> points(@Nullable String area) {
    TreeMap<Integer, Point> points = new TreeMap<>();
    for (Measurement one : measurements) {
      Reading reading = of(one, area) ? Reading.of(one) : null;
      if (reading != null && (one.area() == null || !points.containsKey(one.year()))) {
        points.put(one.year(), point(reading, one.provisional()));
      }
    }
    return List.copyOf(points.values());
  }

  private boolean of(Measurement one, @Nullable String area) {
    String measured = one.area();
    if (area == null) {
      return measured == null || measured.equals(indicator.area());
    }
    return area.equals(measured);
  }

  /** A margin is reckoned from the number of respondents for shares only. */
  private Point point(Reading reading, boolean provisional) {
    boolean share = source != null && source.survey() && "%".equals(indicator.unit());
    BigDecimal lower = share ? Margin.lower(reading) : reading.lower();
    BigDecimal upper = share ? Margin.upper(reading) : reading.upper();
    boolean both = lower != null && upper != null;
    return new Point(
        reading.year(),
        reading.value(),
        both ? lower : null,
        both ? upper : null,
        reading.sampleSize(),
        provisional);
  }

  private List<Gap> gaps(List<Point> points) {
    List<Gap> gaps = new ArrayList<>();
    Baseline baseline = ownBaseline();
    for (int year : years(points)) {
      boolean known =
          points.stream().anyMatch(point -> point.year() == year)
              || (baseline != null && baseline.year() == year);
      Why why = known ? null : why(year);
      if (why != null) {
        gaps.add(new Gap(year, why));
      }
    }
    return gaps;
  }

  private @Nullable Why why(int year) {
    for (Measurement one : measurements) {
      if (one.year() == year && of(one, area)) {
        switch (one.state()) {
          case WITHHELD -> {
            return Why.WITHHELD;
          }
          case NOT_APPLICABLE -> {
            return Why.NOT_APPLICABLE;
          }
          case MEASURED, NOT_MEASURED -> {
            // has a value, or is as empty as a year without a measurement
          }
        }
      }
    }
    if (source == null || !SourceYears.of(source).areKnown() || !period.contains(year)) {
      return null;
    }
    return SourceYears.of(source).measures(year) ? Why.OPEN : Why.NOT_ASKED;
  }

  /** Full counts are joined while no break and no year that should have a value lies between. */
  private List<Integer> joins(List<Point> points) {
    List<Integer> joins = new ArrayList<>();
    if (source != null && source.survey()) {
      return joins;
    }
    for (int i = 0; i + 1 < points.size(); i++) {
      int from = points.get(i).year();
      int to = points.get(i + 1).year();
      boolean broken = indicator.breakYears().stream().anyMatch(y -> y > from && y <= to);
      if (!broken && IntStream.range(from + 1, to).noneMatch(this::mayBeMissing)) {
        joins.add(from);
      }
    }
    return joins;
  }

  private boolean mayBeMissing(int year) {
    return source == null
        || !SourceYears.of(source).areKnown()
        || SourceYears.of(source).measures(year);
  }

  private @Nullable Aim aim() {
    Target target = area == null ? indicator.target() : null;
    if (target == null || target.value() == null) {
      return null;
    }
    String sign = words.aim(target, indicator.unit());
    return switch (target.kind()) {
      case AT_MOST -> new Aim(null, target.value(), target.year(), sign);
      case AT_LEAST -> new Aim(target.value(), null, target.year(), sign);
      case BAND -> new Aim(target.value(), target.upper(), target.year(), sign);
      case VALUE -> new Aim(target.value(), target.value(), target.year(), sign);
      case DONE, TEXT -> null;
    };
  }
}
