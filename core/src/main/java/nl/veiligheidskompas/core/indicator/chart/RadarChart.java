package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.jspecify.annotations.Nullable;

/**
 * What a radar of index figures of one year shows. An index figure says how a municipality stands
 * to a group of comparable ones: 100 is the average of the group, and it runs from 10 to 150, as in
 * the safety benchmark of the G32.
 *
 * @param title what the figures are about
 * @param axes one for each indicator, in the order of the plan; at least {@link #FEWEST}
 * @param notice what the plan is marked with, empty when nothing
 */
public record RadarChart(String title, int year, List<Axis> axes, String notice) {

  /** With fewer axes there is no form to see. */
  public static final int FEWEST = 3;

  /** The figure in the middle. */
  public static final BigDecimal LOWEST = BigDecimal.TEN;

  /** The average of the group. */
  public static final BigDecimal AVERAGE = BigDecimal.valueOf(100);

  /** The figure at the edge. */
  public static final BigDecimal HIGHEST = BigDecimal.valueOf(150);

  private static final String UNIT = "index";

  /**
   * An indicator.
   *
   * @param value null when there is none in this year
   * @param withheld whether the source keeps the value back
   */
  public record Axis(
      String code, String name, @Nullable BigDecimal value, boolean provisional, boolean withheld) {

    /** Whether the value lies beyond the scale, so that its mark stands at the edge of it. */
    public boolean isBeyond() {
      return value != null && (value.compareTo(LOWEST) < 0 || value.compareTo(HIGHEST) > 0);
    }
  }

  public RadarChart {
    axes = List.copyOf(axes);
  }

  /** Whether the values of an indicator are index figures, which its unit says. */
  public static boolean isIndex(Indicator indicator) {
    String unit = indicator.unit();
    return unit != null && unit.strip().toLowerCase(Locale.ROOT).startsWith(UNIT);
  }

  /**
   * The index figures that are looked at together with one indicator: those of its theme or, when
   * these are too few, those of the plan; none when these are too few as well, or when the
   * indicator is no index figure.
   */
  public static List<Indicator> together(Indicator indicator, List<Indicator> all) {
    if (!isIndex(indicator)) {
      return List.of();
    }
    List<Indicator> figures = all.stream().filter(RadarChart::isIndex).toList();
    List<Indicator> ofTheme =
        figures.stream().filter(one -> one.themeId().equals(indicator.themeId())).toList();
    if (ofTheme.size() >= FEWEST) {
      return ofTheme;
    }
    return figures.size() >= FEWEST ? figures : List.of();
  }

  /** The years in which there is a value or a baseline for at least one of them, ascending. */
  public static List<Integer> years(
      List<Indicator> indicators, Map<UUID, List<Measurement>> values) {
    TreeSet<Integer> years = new TreeSet<>();
    for (Indicator indicator : indicators) {
      Baseline baseline = indicator.baseline();
      if (baseline != null) {
        years.add(baseline.year());
      }
      values.getOrDefault(indicator.id(), List.of()).stream()
          .filter(one -> one.area() == null && one.value() != null)
          .forEach(one -> years.add(one.year()));
    }
    return List.copyOf(years);
  }

  /**
   * The chart.
   *
   * @param values those of each indicator by its id, of whatever area; a baseline counts where its
   *     year has no other
   */
  public static RadarChart of(
      String title,
      List<Indicator> indicators,
      Map<UUID, List<Measurement>> values,
      int year,
      String notice) {
    List<Axis> axes = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Measurement measured =
          values.getOrDefault(indicator.id(), List.of()).stream()
              .filter(one -> one.area() == null && one.year() == year)
              .findFirst()
              .orElse(null);
      axes.add(axis(indicator, measured, year));
    }
    return new RadarChart(title, year, axes, notice);
  }

  private static Axis axis(Indicator indicator, @Nullable Measurement measured, int year) {
    Baseline baseline = indicator.baseline();
    boolean atBaseline = measured == null && baseline != null && baseline.year() == year;
    BigDecimal value =
        atBaseline && baseline != null
            ? baseline.value()
            : measured == null ? null : measured.value();
    return new Axis(
        indicator.code(),
        indicator.name(),
        value,
        measured != null && measured.provisional(),
        measured != null && measured.state() == State.WITHHELD);
  }
}
