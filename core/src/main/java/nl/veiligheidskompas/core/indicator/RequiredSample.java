package nl.veiligheidskompas.core.indicator;

/**
 * How many respondents each of two surveys needs before a change of a share can be shown: the test
 * of two proportions, two-sided at alpha 0.05, with a power of 0.8, equal samples and design effect
 * 1. Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, third edition,
 * section 4.2, without continuity correction:
 *
 * <pre>n = (z₁₋α⁄₂ √(2 p̄ q̄) + z₁₋β √(p₁q₁ + p₂q₂))² / (p₁ − p₂)²,  p̄ = (p₁ + p₂) / 2</pre>
 */
public final class RequiredSample {

  private static final double CRITICAL = 1.959964;
  private static final double POWER = 0.841621;
  private static final double PERCENT = 100.0;

  private RequiredSample() {}

  /**
   * The number of respondents in each of both years.
   *
   * @param from the share before, in percent
   * @param to the share after, in percent; another one than before
   * @throws IllegalArgumentException when there is no change or a share is no share
   */
  public static long each(double from, double to) {
    double p1 = from / PERCENT;
    double p2 = to / PERCENT;
    if (p1 == p2 || !isShare(p1) || !isShare(p2)) {
      throw new IllegalArgumentException("a change runs from one share to another");
    }
    double mean = (p1 + p2) / 2;
    double root =
        CRITICAL * Math.sqrt(2 * mean * (1 - mean))
            + POWER * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    return (long) Math.ceil(root * root / ((p1 - p2) * (p1 - p2)));
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }
}
