package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Target;

/** INDICATOR_NO_...: what an indicator needs before it can say whether the plan works. */
final class IndicatorCheck {

  private IndicatorCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    // a plan that names nobody at all has chosen not to
    boolean owned = lookup.plan().indicators().stream().anyMatch(one -> one.owner() != null);
    for (Indicator indicator : lookup.plan().indicators()) {
      if (indicator.baseline() == null) {
        findings.add(missing(FindingCode.INDICATOR_NO_BASELINE, indicator, lookup));
      }
      if (!lookup.goals().measuresGoal(indicator)) {
        findings.add(missing(FindingCode.INDICATOR_NO_GOAL, indicator, lookup));
      }
      if (!hasTarget(indicator)) {
        findings.add(missing(FindingCode.INDICATOR_NO_TARGET, indicator, lookup));
      }
      if (owned && indicator.owner() == null) {
        findings.add(missing(FindingCode.INDICATOR_NO_OWNER, indicator, lookup));
      }
      if (indicator.sourceId() == null) {
        findings.add(missing(FindingCode.INDICATOR_NO_SOURCE, indicator, lookup));
      }
    }
    return findings;
  }

  /** A value, a bound, a band or words; what must simply be finished needs nothing more. */
  private static boolean hasTarget(Indicator indicator) {
    Target target = indicator.target();
    if (target == null) {
      return indicator.direction() == Direction.DONE;
    }
    return target.kind() != Target.Kind.TEXT || !target.rule().isBlank();
  }

  private static Finding missing(FindingCode code, Indicator indicator, PlanLookup lookup) {
    Phrase wording = Phrase.of(code.name(), Excerpt.of(indicator.name(), indicator.code()));
    return Finding.open(code, lookup.place(indicator), wording, "");
  }
}
