package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the place of a value before it was corrected after its year was closed.
 *
 * @param state a value or the kind of emptiness
 * @param value exactly when the state is {@code MEASURED}
 * @param lower lower bound of the 95 % interval, or null
 * @param upper upper bound of the 95 % interval, or null
 * @param sampleSize number of respondents, or null
 * @param reason why it was corrected; not blank
 */
public record Correction(
    Measurement.State state,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable Integer sampleSize,
    String reason) {

  /** Throws IllegalArgumentException when value and state contradict each other. */
  public Correction {
    value = Numbers.canonicalOrNull(value);
    lower = Numbers.canonicalOrNull(lower);
    upper = Numbers.canonicalOrNull(upper);
    if ((state == Measurement.State.MEASURED) != (value != null)) {
      throw new IllegalArgumentException("a value and its state contradict each other");
    }
  }

  /** What a measurement says now. */
  public static Correction of(Measurement before, String reason) {
    return new Correction(
        before.state(),
        before.value(),
        before.lower(),
        before.upper(),
        before.sampleSize(),
        reason);
  }
}
