package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The value from which change is measured.
 *
 * @param value in the unit of the indicator
 * @param lower lower bound of the 95 % interval, or null when not published
 * @param upper upper bound of the 95 % interval, or null when not published
 * @param sampleSize number of respondents, or null when unknown or a full count
 * @param origin where exactly it stands, such as a page or table; null when that is not noted
 */
public record Baseline(
    int year,
    BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Integer sampleSize,
    @AddedLater @Nullable String origin) {
  public Baseline {
    value = Numbers.canonical(value);
    lower = Numbers.canonicalOrNull(lower);
    upper = Numbers.canonicalOrNull(upper);
    origin = origin == null || origin.isBlank() ? null : origin;
  }
}
