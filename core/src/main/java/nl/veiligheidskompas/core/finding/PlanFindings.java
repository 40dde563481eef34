package nl.veiligheidskompas.core.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.NaturalOrder;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** All that the program notices about a plan. */
public final class PlanFindings {

  /** The gravest first, then by code, then by place as people read it. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.code().name())
          .thenComparing(finding -> finding.place().code(), NaturalOrder.INSTANCE)
          .thenComparing(finding -> finding.place().entityId());

  private static final List<PlanCheck> CHECKS =
      List.of(
          BudgetTotalCheck::of,
          TariffCheck::of,
          CostMismatchCheck::of,
          CostCheck::of,
          CapacityCheck::of,
          ThemeCheck::of,
          ThemeNameCheck::of,
          TiedTextCheck::of,
          GoalCheck::of,
          WeightCheck::of,
          IndicatorCheck::of,
          MeasuringYearCheck::of,
          SeriesCheck::of,
          TargetSizeCheck::of,
          SectionCheck::of,
          UnfinishedTextCheck::of,
          SmallGroupCheck::of);

  private PlanFindings() {}

  /**
   * The findings, open and accepted, sorted by severity, code and place. The same plan always gives
   * the same list.
   *
   * @throws ArithmeticException when amounts of the plan are too large to add up
   */
  public static List<Finding> of(SafetyPlan plan) {
    PlanLookup lookup = new PlanLookup(plan);
    Map<String, String> reasons = reasons(plan.acceptedFindings());
    return CHECKS.stream()
        .flatMap(check -> check.of(lookup).stream())
        .map(finding -> finding.acceptedBecause(reasons.get(key(finding))))
        .sorted(ORDER)
        .toList();
  }

  private static Map<String, String> reasons(List<AcceptedFinding> accepted) {
    Map<String, String> reasons = new HashMap<>();
    for (AcceptedFinding one : accepted) {
      reasons.put(key(one.code(), one.place(), one.facts()), one.reason());
    }
    return reasons;
  }

  private static String key(Finding finding) {
    return key(finding.code().name(), finding.place().code(), finding.facts());
  }

  /** A new line separates the parts: neither codes nor facts hold one. */
  private static String key(String code, String place, String facts) {
    return code + "\n" + place + "\n" + facts;
  }
}
