package nl.veiligheidskompas.core.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey needs before the change that a target asks for can be shown; the numbers are those
 * of {@link RequiredSample}.
 *
 * @param from the baseline, in percent
 * @param aim the target in percent, or null when it asks for no change of the baseline
 * @param needed respondents in each measurement for that change; 0 when there is none
 * @param sample respondents as there were in the last measurement that says so, or null
 * @param measurements how many measurements of that size must be taken together; 1 when one is
 *     enough, 0 when that is not known
 * @param smallest the smallest difference in points that such a measurement can show, in tenths, or
 *     null when no sample is known or it can show none
 */
public record TargetReach(
    BigDecimal from,
    @Nullable BigDecimal aim,
    long needed,
    @Nullable Integer sample,
    long measurements,
    @Nullable BigDecimal smallest) {

  private static final int ALL = 100;
  private static final int TENTHS = 10;

  /**
   * For an indicator; null when it is no share of a survey with a baseline, of which alone this can
   * be said.
   *
   * @param measurements its measurements; those of other areas are left aside
   */
  public static @Nullable TargetReach of(
      Indicator indicator, List<Measurement> measurements, @Nullable Source source) {
    Baseline baseline = indicator.baseline();
    boolean share = source != null && source.survey() && "%".equals(indicator.unit());
    if (!share || baseline == null || !isShare(baseline.value())) {
      return null;
    }
    BigDecimal aim = change(indicator.target(), baseline);
    double from = baseline.value().doubleValue();
    long needed = aim == null ? 0 : RequiredSample.each(from, aim.doubleValue());
    Integer sample = sample(baseline, measurements);
    long together = sample == null || aim == null ? 0 : (needed + sample - 1) / sample;
    boolean down =
        aim != null ? aim.doubleValue() < from : indicator.direction() != Direction.HIGHER_OR_EQUAL;
    return new TargetReach(
        baseline.value(),
        aim,
        needed,
        sample,
        together,
        sample == null ? null : smallest(from, sample, down));
  }

  /** The target when it asks for another share than the baseline, or null. */
  private static @Nullable BigDecimal change(@Nullable Target target, Baseline baseline) {
    BigDecimal aim = target == null ? null : target.value();
    if (target == null || aim == null || !isShare(aim)) {
      return null;
    }
    int order = baseline.value().compareTo(aim);
    boolean asks =
        switch (target.kind()) {
          case AT_MOST -> order > 0;
          case AT_LEAST -> order < 0;
          case VALUE -> order != 0;
          case BAND, DONE, TEXT -> false;
        };
    return asks ? aim : null;
  }

  private static @Nullable Integer sample(Baseline baseline, List<Measurement> measurements) {
    return measurements.stream()
        .filter(one -> one.area() == null && one.sampleSize() != null && one.sampleSize() > 0)
        .max(Comparator.comparingInt(Measurement::year))
        .map(Measurement::sampleSize)
        .orElseGet(() -> {
          Integer known = baseline.sampleSize();
          return known != null && known > 0 ? known : null;
        });
  }

  private static @Nullable BigDecimal smallest(double from, int sample, boolean down) {
    for (int tenths = 1; tenths <= ALL * TENTHS; tenths++) {
      double to = from + (down ? -1 : 1) * (double) tenths / TENTHS;
      if (to < 0 || to > ALL) {
        return null;
      }
      if (RequiredSample.each(from, to) <= sample) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
      }
    }
    return null;
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(ALL)) <= 0;
  }
}
