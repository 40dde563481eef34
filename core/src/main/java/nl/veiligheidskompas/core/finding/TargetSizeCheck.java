package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.RequiredSample;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * TARGET_NOT_SHOWABLE: a target so near to the baseline that a survey of this size cannot show that
 * it was reached. Only said of shares with a known number of respondents.
 */
final class TargetSizeCheck {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private TargetSizeCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    return lookup.plan().indicators().stream()
        .map(indicator -> of(indicator, lookup))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Finding of(Indicator indicator, PlanLookup lookup) {
    Source source = lookup.source(indicator.sourceId());
    Baseline baseline = indicator.baseline();
    Target target = indicator.target();
    boolean share = source != null && source.survey() && "%".equals(indicator.unit());
    if (!share || baseline == null || target == null) {
      return null;
    }
    BigDecimal aim = target.value();
    Integer sample = baseline.sampleSize();
    if (aim == null || sample == null || sample <= 0 || !asksChange(target, baseline, aim)) {
      return null;
    }
    long needed = RequiredSample.each(baseline.value().doubleValue(), aim.doubleValue());
    return needed <= sample
        ? null
        : Finding.open(
            FindingCode.TARGET_NOT_SHOWABLE,
            lookup.place(indicator),
            Phrase.of(
                "TARGET_NOT_SHOWABLE",
                Excerpt.of(indicator.name(), indicator.code()),
                baseline.value(),
                aim,
                BigDecimal.valueOf(sample),
                BigDecimal.valueOf(needed)),
            Facts.of(baseline.value(), aim, sample, needed));
  }

  /** A bound that the baseline meets asks for no change; shares alone can be tested. */
  private static boolean asksChange(Target target, Baseline baseline, BigDecimal aim) {
    int order = baseline.value().compareTo(aim);
    boolean shares = isShare(aim) && isShare(baseline.value());
    return shares
        && switch (target.kind()) {
          case AT_MOST -> order > 0;
          case AT_LEAST -> order < 0;
          case VALUE -> order != 0;
          case BAND, DONE, TEXT -> false;
        };
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(ALL) <= 0;
  }
}
