package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;

/**
 * SERIES_BREAK, VALUE_IMPLAUSIBLE and VALUE_AFTER_PERIOD: whether the values of an indicator can be
 * what they seem. Values of other areas are left aside.
 */
final class SeriesCheck {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** A value so many times another one is rather a slip of a finger than a change. */
  private static final BigDecimal LEAP = BigDecimal.TEN;

  /** Under so many cases every leap is possible. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private SeriesCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    Map<UUID, List<Measurement>> series = new HashMap<>();
    for (Measurement measurement : lookup.plan().measurements()) {
      if (measurement.area() == null && measurement.value() != null) {
        series.computeIfAbsent(measurement.indicatorId(), id -> new ArrayList<>()).add(measurement);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Indicator indicator : lookup.plan().indicators()) {
      List<Measurement> values =
          series.getOrDefault(indicator.id(), List.of()).stream()
              .sorted(Comparator.comparingInt(Measurement::year))
              .toList();
      addBreak(indicator, values, lookup, findings);
      addImplausible(indicator, values, lookup, findings);
      addAfter(indicator, values, lookup, findings);
    }
    return findings;
  }

  /** The last break between the baseline, or else the first value, and the last value. */
  private static void addBreak(
      Indicator indicator, List<Measurement> values, PlanLookup lookup, List<Finding> findings) {
    if (values.isEmpty()) {
      return;
    }
    Baseline baseline = indicator.baseline();
    int first = baseline == null ? values.getFirst().year() : baseline.year();
    int last = values.getLast().year();
    indicator.breakYears().stream()
        .filter(year -> year > first && year <= last)
        .max(Comparator.naturalOrder())
        .ifPresent(year ->
            findings.add(
                Finding.open(
                    FindingCode.SERIES_BREAK,
                    lookup.place(indicator),
                    Phrase.of("SERIES_BREAK", name(indicator), year, first, last),
                    Facts.of(year, first, last))));
  }

  private static void addImplausible(
      Indicator indicator, List<Measurement> values, PlanLookup lookup, List<Finding> findings) {
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Measurement before = i == 0 ? null : values.get(i - 1);
      boolean leaps = before != null && leaps(indicator, before, values.get(i), lookup);
      if (leaps || !isPossible(indicator, values.get(i))) {
        years.add(values.get(i).year());
      }
    }
    if (!years.isEmpty()) {
      findings.add(
          Finding.open(
              FindingCode.VALUE_IMPLAUSIBLE,
              lookup.place(indicator),
              Phrase.of("VALUE_IMPLAUSIBLE", name(indicator), joined(years)),
              Facts.of(years, figures(values, years))));
    }
  }

  /** A share lies between 0 and 100, a number is not below zero, a value within its margins. */
  private static boolean isPossible(Indicator indicator, Measurement measurement) {
    BigDecimal value = valueOf(measurement);
    String unit = indicator.unit();
    boolean share = "%".equals(unit);
    boolean number = unit != null && (unit.startsWith("aantal") || unit.startsWith("per "));
    BigDecimal lower = measurement.lower();
    BigDecimal upper = measurement.upper();
    return (!share || value.compareTo(ALL) <= 0)
        && ((!share && !number) || value.signum() >= 0)
        && (lower == null || lower.compareTo(value) <= 0)
        && (upper == null || upper.compareTo(value) >= 0);
  }

  /** Ten times as much or as little as the value before, of a full count that is not small. */
  private static boolean leaps(
      Indicator indicator, Measurement before, Measurement after, PlanLookup lookup) {
    Source source = lookup.source(indicator.sourceId());
    boolean survey = source != null && source.survey();
    boolean broken =
        indicator.breakYears().stream()
            .anyMatch(year -> year > before.year() && year <= after.year());
    BigDecimal one = valueOf(before);
    BigDecimal other = valueOf(after);
    boolean small = one.compareTo(FEW) < 0 || other.compareTo(FEW) < 0;
    return !survey
        && !broken
        && !small
        && (one.compareTo(other.multiply(LEAP)) >= 0 || other.compareTo(one.multiply(LEAP)) >= 0);
  }

  private static void addAfter(
      Indicator indicator, List<Measurement> values, PlanLookup lookup, List<Finding> findings) {
    int end = lookup.years().getLast();
    List<Integer> years =
        values.stream().map(Measurement::year).filter(year -> year > end).toList();
    if (!years.isEmpty()) {
      findings.add(
          Finding.open(
              FindingCode.VALUE_AFTER_PERIOD,
              lookup.place(indicator),
              Phrase.of("VALUE_AFTER_PERIOD", name(indicator), joined(years), end),
              Facts.of(years, end)));
    }
  }

  private static List<BigDecimal> figures(List<Measurement> values, List<Integer> years) {
    return values.stream()
        .filter(value -> years.contains(value.year()))
        .map(SeriesCheck::valueOf)
        .toList();
  }

  private static BigDecimal valueOf(Measurement measurement) {
    BigDecimal value = measurement.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private static String joined(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String name(Indicator indicator) {
    return Excerpt.of(indicator.name(), indicator.code());
  }
}
