package nl.veiligheidskompas.core.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may honestly be said about an indicator in one area beside the municipality: how the area's
 * own series moved. It begins with the area's value of the year of the baseline or, when there is
 * none, with its first value after that; without a baseline with its first value. The target is
 * that of the municipality, so nothing is said about it.
 *
 * @param series the indicator as it is for the area: with a baseline of its own, without a target
 * @param verdict of which only the change is meant
 */
public record AreaVerdict(Indicator series, Verdict verdict) {

  /**
   * The verdict on the series of an area, or null when it has no two values to compare.
   *
   * @param measurements all of the indicator
   * @param source its source, or null when it is not named
   * @param year the year at whose end is judged; later measurements are left aside
   */
  public static @Nullable AreaVerdict of(
      Indicator indicator,
      List<Measurement> measurements,
      String area,
      @Nullable Source source,
      int year) {
    Baseline baseline = indicator.baseline();
    int from = baseline == null ? Integer.MIN_VALUE : baseline.year();
    List<Measurement> own =
        measurements.stream()
            .filter(one -> one.indicatorId().equals(indicator.id()))
            .filter(one -> Objects.equals(one.area(), area) && one.value() != null)
            .filter(one -> one.year() >= from && one.year() <= year)
            .sorted(Comparator.comparingInt(Measurement::year))
            .toList();
    if (own.size() < 2) {
      return null;
    }
    Indicator series = indicator.with(first(own.getFirst()), null);
    List<Measurement> rest = new ArrayList<>();
    own.subList(1, own.size()).forEach(one -> rest.add(ofWhole(one)));
    return new AreaVerdict(series, Verdict.of(series, rest, source, year));
  }

  private static @Nullable Baseline first(Measurement one) {
    return one.value() == null
        ? null
        : new Baseline(
            one.year(), one.value(), one.lower(), one.upper(), one.sampleSize(), one.origin());
  }

  private static Measurement ofWhole(Measurement one) {
    return new Measurement(
        one.id(),
        one.position(),
        one.indicatorId(),
        one.year(),
        null,
        one.state(),
        one.value(),
        one.lower(),
        one.upper(),
        one.sampleSize(),
        one.provisional(),
        one.comment(),
        one.origin(),
        one.measuredOn(),
        one.corrections());
  }
}
