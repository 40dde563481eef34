package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The 95 % interval of a reading: the published one, or for a share with a known number of
 * respondents the normal approximation p ± 1.96 √(p(1 − p)/n), within 0 and 100.
 */
public final class Margin {

  private static final double CRITICAL = 1.959964;
  private static final double PERCENT = 100.0;
  private static final int DECIMALS = 4;

  private Margin() {}

  /** The lower bound, or null when nothing is known about the margin. */
  public static @Nullable BigDecimal lower(Reading reading) {
    return reading.lower() != null ? reading.lower() : computed(reading, -1);
  }

  /** The upper bound, or null when nothing is known about the margin. */
  public static @Nullable BigDecimal upper(Reading reading) {
    return reading.upper() != null ? reading.upper() : computed(reading, 1);
  }

  private static @Nullable BigDecimal computed(Reading reading, int side) {
    Integer sample = reading.sampleSize();
    double share = reading.value().doubleValue() / PERCENT;
    if (sample == null || sample <= 0 || share < 0 || share > 1) {
      return null;
    }
    double bound = share + side * CRITICAL * Math.sqrt(share * (1 - share) / sample);
    return BigDecimal.valueOf(Math.clamp(bound, 0, 1) * PERCENT)
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
