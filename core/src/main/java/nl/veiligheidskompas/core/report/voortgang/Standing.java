package nl.veiligheidskompas.core.report.voortgang;

import java.util.List;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with what may be said about it at the end of the year of the report.
 *
 * @param source where its figures come from, or null when that is not named
 */
record Standing(Indicator indicator, Verdict verdict, @Nullable Source source) {

  /** The indicators of a theme, in the order of the plan. */
  static List<Standing> of(SafetyPlan plan, ThemeFacts theme, int year) {
    return theme.indicators().stream().map(indicator -> of(plan, indicator, year)).toList();
  }

  private static Standing of(SafetyPlan plan, Indicator indicator, int year) {
    Source source =
        plan.sources().stream()
            .filter(one -> one.id().equals(indicator.sourceId()))
            .findFirst()
            .orElse(null);
    return new Standing(
        indicator, Verdict.of(indicator, plan.measurements(), source, year), source);
  }

  /** Whether there is a value to show: a baseline or a measurement. */
  boolean hasValue() {
    return indicator.baseline() != null || verdict.latest() != null;
  }
}
