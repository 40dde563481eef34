package nl.veiligheidskompas.core.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the next value of an indicator is due, as far as its source tells. */
public final class NextMeasurement {

  private NextMeasurement() {}

  /**
   * The first year after the last known value in which the source measures; the baseline is a value
   * too. Without any value it is the first year of which the source is known to measure.
   *
   * @param own the values of the indicator, of whatever area
   * @return null when the source is not named, its years are not known, or it no longer asks
   */
  public static @Nullable Integer of(
      Indicator indicator, List<Measurement> own, @Nullable Source source) {
    if (source == null || !SourceYears.of(source).areKnown()) {
      return null;
    }
    SourceYears years = SourceYears.of(source);
    Integer last = lastKnown(indicator, own);
    Integer next = last == null ? years.known().getFirst() : years.after(last);
    Integer asked = indicator.lastAsked();
    return next == null || (asked != null && next > asked) ? null : next;
  }

  private static @Nullable Integer lastKnown(Indicator indicator, List<Measurement> own) {
    Baseline baseline = indicator.baseline();
    Integer last = baseline == null ? null : baseline.year();
    for (Measurement measurement : own) {
      boolean known =
          measurement.area() == null && measurement.state() != Measurement.State.NOT_MEASURED;
      if (known && (last == null || measurement.year() > last)) {
        last = measurement.year();
      }
    }
    return last;
  }
}
