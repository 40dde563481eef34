package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value with what is known of its margin.
 *
 * @param lower lower bound of the 95 % interval, or null
 * @param upper upper bound of the 95 % interval, or null
 * @param sampleSize number of respondents, or null
 */
public record Reading(
    int year,
    BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Integer sampleSize) {

  /** The baseline as a reading. */
  public static Reading of(Baseline baseline) {
    return new Reading(
        baseline.year(),
        baseline.value(),
        baseline.lower(),
        baseline.upper(),
        baseline.sampleSize());
  }

  /** The measurement as a reading, or null when it has no value. */
  public static @Nullable Reading of(Measurement measurement) {
    BigDecimal value = measurement.value();
    return value == null
        ? null
        : new Reading(
            measurement.year(),
            value,
            measurement.lower(),
            measurement.upper(),
            measurement.sampleSize());
  }

  /** Whether both bounds of the interval are known. */
  public boolean hasInterval() {
    return lower != null && upper != null;
  }

  /** Whether the number of respondents is known and more than none. */
  public boolean hasSample() {
    return sampleSize != null && sampleSize > 0;
  }
}
