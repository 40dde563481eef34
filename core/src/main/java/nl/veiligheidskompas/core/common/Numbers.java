package nl.veiligheidskompas.core.common;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The one form in which decimal figures are kept, so that 20 and 20.0 are the same value. */
public final class Numbers {

  /** Decimals that a stored figure may have. */
  public static final int MAX_DECIMALS = 10;

  /** Digits before the decimal mark that a stored figure may have. */
  public static final int MAX_INTEGER_DIGITS = 18;

  private Numbers() {}

  /**
   * The figure without trailing zeros and never in exponent form.
   *
   * @throws IllegalArgumentException when the figure has more digits than the store can keep
   */
  public static BigDecimal canonical(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() < 0) {
      requireSize(plain);
      plain = plain.setScale(0);
    }
    requireSize(plain);
    return plain;
  }

  /** As {@link #canonical(BigDecimal)}, leaving an absent figure absent. */
  public static @Nullable BigDecimal canonicalOrNull(@Nullable BigDecimal value) {
    return value == null ? null : canonical(value);
  }

  private static void requireSize(BigDecimal value) {
    long integerDigits = (long) value.precision() - value.scale();
    if (value.scale() > MAX_DECIMALS || integerDigits > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException("figure has too many digits");
    }
  }
}
