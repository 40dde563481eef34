package nl.veiligheidskompas.core.report.voortgang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The first effect of a theme that has a value, over the years: baseline, measurements with their
 * margins, target. No line connects measurements; years without a value stay open.
 */
final class IndicatorChart {

  private static final int HEIGHT_MM = 52;

  /** An old baseline must not push the plan to the edge. */
  private static final int MOST_BEFORE = 10;

  private final Report report;
  private final Wording words;
  private final IndicatorWords facts;

  IndicatorChart(Report report) {
    this.report = report;
    words = report.words();
    facts = new IndicatorWords(report.matter().plan(), words);
  }

  /** The chart; nothing when no indicator of the theme has a value. */
  Optional<ReportBlock> of(ThemeFacts theme, List<Standing> standings) {
    return standings.stream()
        .filter(Standing::hasValue)
        .filter(one -> one.indicator().kind() == IndicatorKind.EFFECT)
        .findFirst()
        .or(() -> standings.stream().filter(Standing::hasValue).findFirst())
        .map(one -> chart(theme, one.indicator()));
  }

  private Chart chart(ThemeFacts theme, Indicator indicator) {
    List<Integer> years = years(indicator);
    List<Series> series = new ArrayList<>();
    Target target = indicator.target();
    BigDecimal bound = target == null ? null : target.value();
    if (bound != null) {
      series.add(
          new Series(
              words.say("chart.target", facts.target(indicator).plain()),
              Fill.TARGET_LINE,
              years.stream().map(year -> bound).toList()));
    }
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      series.add(
          series(
              words.say("chart.baseline", String.valueOf(baseline.year())),
              Fill.BASELINE_MARK,
              years,
              year -> year == baseline.year() ? Reading.of(baseline) : null));
    }
    Series measured =
        series(
            words.say("chart.measured"),
            Fill.MEASURED_MARK,
            years,
            year -> year > report.year() ? null : facts.reading(indicator, year));
    boolean any = measured.values().stream().anyMatch(value -> value != null);
    if (any) {
      series.add(measured);
    }
    String name = Wording.capitalised(indicator.name());
    return new Chart(
        Chart.Kind.OVER_YEARS,
        name,
        years.stream().map(String::valueOf).toList(),
        series,
        "%".equals(indicator.unit()) ? Chart.Unit.PERCENT : Chart.Unit.NUMBER,
        HEIGHT_MM,
        any ? words.say("chart.remark.margins") : words.say("chart.remark.none"),
        Caption.figure(
            ThemePart.anchor("f", theme),
            words.say(any ? "chart.caption" : "chart.caption.none", name)));
  }

  /** The year of the baseline, every year since then, and the years of the plan. */
  private List<Integer> years(Indicator indicator) {
    TreeSet<Integer> years = new TreeSet<>(report.matter().plan().facts().period().years());
    Baseline baseline = indicator.baseline();
    if (baseline != null) {
      int start = years.first();
      for (int year = Math.max(baseline.year(), start - MOST_BEFORE); year < start; year++) {
        years.add(year);
      }
      years.add(baseline.year());
    }
    return List.copyOf(years);
  }

  private interface Values {
    @Nullable Reading in(int year);
  }

  private static Series series(String name, Fill fill, List<Integer> years, Values readings) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    List<@Nullable BigDecimal> lower = new ArrayList<>();
    List<@Nullable BigDecimal> upper = new ArrayList<>();
    for (int year : years) {
      Reading reading = readings.in(year);
      values.add(reading == null ? null : reading.value());
      lower.add(reading == null ? null : Margin.lower(reading));
      upper.add(reading == null ? null : Margin.upper(reading));
    }
    return new Series(name, fill, values, lower, upper);
  }
}
