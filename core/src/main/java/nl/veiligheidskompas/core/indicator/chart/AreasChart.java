package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of one indicator in one year over areas shows.
 *
 * @param title the name of the indicator
 * @param municipality what the area of the indicator itself is called
 * @param own its value, or null when there is none
 * @param bars areas with a value from the highest to the lowest, then those without
 * @param references what the municipality is compared with
 * @param notice what the plan is marked with, empty when nothing
 */
public record AreasChart(
    String title,
    int year,
    @Nullable String unit,
    String municipality,
    @Nullable BigDecimal own,
    List<Bar> bars,
    List<Bar> references,
    String notice) {

  public AreasChart {
    bars = List.copyOf(bars);
    references = List.copyOf(references);
  }

  /**
   * An area.
   *
   * @param value null when the source has none or keeps it back
   * @param lower lower bound of the 95 % interval; null exactly when the upper one is
   * @param upper upper bound of the 95 % interval
   * @param withheld whether the source keeps the value back
   */
  public record Bar(
      String area,
      @Nullable BigDecimal value,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable Integer respondents,
      boolean provisional,
      boolean withheld) {}

  /** The years in which there is a value for at least one of the areas. */
  public static List<Integer> years(List<Measurement> measurements, List<String> districts) {
    TreeSet<Integer> years = new TreeSet<>();
    measurements.stream()
        .filter(one -> one.value() != null && districts.contains(String.valueOf(one.area())))
        .forEach(one -> years.add(one.year()));
    return List.copyOf(years);
  }

  /**
   * The chart.
   *
   * @param measurements all of the indicator
   * @param survey whether its source is a sample, so that respondents give a share its margin
   * @param districts the names of the areas to compare
   * @param references the names of what the municipality is compared with
   */
  public static AreasChart of(
      Indicator indicator,
      List<Measurement> measurements,
      boolean survey,
      int year,
      String municipality,
      List<String> districts,
      List<String> references,
      String notice) {
    List<Measurement> ofYear = measurements.stream().filter(one -> one.year() == year).toList();
    boolean share = survey && "%".equals(indicator.unit());
    return new AreasChart(
        indicator.name(),
        year,
        indicator.unit(),
        municipality,
        ofYear.stream()
            .filter(one -> one.area() == null)
            .map(Measurement::value)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        bars(ofYear, districts, share),
        bars(ofYear, references, share).stream().filter(bar -> bar.value() != null).toList(),
        notice);
  }

  private static List<Bar> bars(List<Measurement> measurements, List<String> areas, boolean share) {
    List<Bar> bars = new ArrayList<>();
    for (Measurement one : measurements) {
      if (one.area() != null && areas.contains(one.area())) {
        Reading reading = Reading.of(one);
        BigDecimal lower = share && reading != null ? Margin.lower(reading) : one.lower();
        BigDecimal upper = share && reading != null ? Margin.upper(reading) : one.upper();
        boolean both = lower != null && upper != null;
        bars.add(
            new Bar(
                one.area(),
                one.value(),
                both ? lower : null,
                both ? upper : null,
                one.sampleSize(),
                one.provisional(),
                one.state() == State.WITHHELD));
      }
    }
    Comparator<Bar> highestFirst =
        Comparator.comparing(Bar::value, Comparator.nullsFirst(Comparator.naturalOrder()));
    bars.sort(highestFirst.reversed().thenComparing(Bar::area));
    return bars;
  }
}
