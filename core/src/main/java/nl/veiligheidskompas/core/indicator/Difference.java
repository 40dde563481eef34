package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Whether two readings of one indicator differ. Shares of a survey with known numbers of
 * respondents: two-sided test of two proportions with the pooled share, alpha 0.05, design effect 1
 * (Agresti, Categorical Data Analysis, section 3.1; critical value 1.96). With published 95 %
 * intervals only, and for other figures of a survey such as marks: different when the intervals do
 * not overlap. Full counts: every difference counts, but not when both are under 10 cases.
 */
enum Difference {
  HIGHER,
  LOWER,
  NONE,
  /** Both counts are so small that chance alone explains a difference. */
  FEW_CASES,
  /** A share of a survey without a margin on one side. */
  NO_MARGIN;

  private static final double CRITICAL = 1.959964;
  private static final BigDecimal FEW = BigDecimal.TEN;
  private static final double PERCENT = 100.0;

  /**
   * How the second reading lies to the first.
   *
   * @param survey whether the values come from a sample
   * @param share whether they are shares, in percent
   * @param cases whether the values are numbers of cases
   */
  static Difference between(
      Reading first, Reading second, boolean survey, boolean share, boolean cases) {
    int order = second.value().compareTo(first.value());
    if (!survey) {
      boolean few = cases && first.value().compareTo(FEW) < 0 && second.value().compareTo(FEW) < 0;
      return few ? FEW_CASES : of(order);
    }
    if (share && first.hasSample() && second.hasSample()) {
      return Math.abs(z(first, second)) > CRITICAL ? of(order) : NONE;
    }
    if (first.hasInterval() && second.hasInterval()) {
      return overlap(first, second) ? NONE : of(order);
    }
    return NO_MARGIN;
  }

  private static Difference of(int order) {
    return order == 0 ? NONE : order > 0 ? HIGHER : LOWER;
  }

  /** The test statistic of two proportions; zero when all or none answered yes both times. */
  private static double z(Reading first, Reading second) {
    double n1 = Objects.requireNonNull(first.sampleSize());
    double n2 = Objects.requireNonNull(second.sampleSize());
    double p1 = first.value().doubleValue() / PERCENT;
    double p2 = second.value().doubleValue() / PERCENT;
    double pooled = (p1 * n1 + p2 * n2) / (n1 + n2);
    double variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
    return variance <= 0 ? 0 : (p2 - p1) / Math.sqrt(variance);
  }

  private static boolean overlap(Reading first, Reading second) {
    return Objects.requireNonNull(first.lower()).compareTo(Objects.requireNonNull(second.upper()))
            <= 0
        && Objects.requireNonNull(second.lower()).compareTo(Objects.requireNonNull(first.upper()))
            <= 0;
  }
}
