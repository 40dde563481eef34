package nl.veiligheidskompas.core.finding;

import java.util.List;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * BUDGET_TOTAL: one finding for the whole budget, however many years contradict. A year without a
 * stated total, or without any amount, says nothing.
 */
final class BudgetTotalCheck {

  private record Totals(Money sum, Money stated) {}

  private BudgetTotalCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    SafetyPlan plan = lookup.plan();
    List<YearTotal> wrong =
        BudgetTotals.of(plan.budgetLines(), plan.facts().budget(), lookup.years()).contradictions();
    List<YearGroup<Totals>> groups = YearGroup.of(lookup.years(), year -> in(wrong, year));
    if (groups.isEmpty()) {
      return List.of();
    }
    return List.of(
        Finding.open(
            FindingCode.BUDGET_TOTAL,
            lookup.budget(),
            wording(groups, lookup.years()),
            facts(groups, lookup.years())));
  }

  private static @Nullable Totals in(List<YearTotal> totals, int year) {
    for (YearTotal total : totals) {
      Money stated = total.stated();
      if (total.year() == year && stated != null) {
        return new Totals(total.sum(), stated);
      }
    }
    return null;
  }

  private static Phrase wording(List<YearGroup<Totals>> groups, List<Integer> planYears) {
    if (groups.size() == 1) {
      return phrase("BUDGET_TOTAL", groups.getFirst(), planYears);
    }
    return Phrase.of(
        "BUDGET_TOTAL.several",
        groups.stream().map(group -> phrase("part.yearTotal", group, planYears)).toList());
  }

  private static Phrase phrase(String key, YearGroup<Totals> group, List<Integer> planYears) {
    Money sum = group.value().sum();
    Money stated = group.value().stated();
    Money difference = sum.minus(stated);
    return Phrase.of(
        key, sum, group.when(planYears), difference.abs(), Wording.direction(difference), stated);
  }

  private static String facts(List<YearGroup<Totals>> groups, List<Integer> planYears) {
    return groups.stream().map(group -> facts(group, planYears)).collect(Collectors.joining(";"));
  }

  private static String facts(YearGroup<Totals> group, List<Integer> planYears) {
    String figures = Facts.of(group.value().sum(), group.value().stated());
    return group.years().equals(planYears) ? figures : Facts.of(group.years()) + ":" + figures;
  }
}
