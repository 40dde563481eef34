package nl.veiligheidskompas.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostComparison;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.NaturalOrder;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * COST_MISMATCH: a budget line and the costs linked to it name different yearly amounts. Stands at
 * the first of these costs.
 */
final class CostMismatchCheck {

  private record Gap(Money amount, Money difference) {}

  private CostMismatchCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    SafetyPlan plan = lookup.plan();
    boolean inThousands = plan.facts().budget().inThousands();
    return plan.budgetLines().stream()
        .map(line -> CostComparison.of(line, plan.costItems(), inThousands))
        .flatMap(comparison -> of(comparison, lookup).stream())
        .toList();
  }

  private static Optional<Finding> of(CostComparison comparison, PlanLookup lookup) {
    List<YearGroup<Gap>> gaps = YearGroup.of(lookup.years(), year -> gap(comparison, year));
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    BudgetLine line = comparison.line();
    List<CostItem> costs =
        comparison.costs().stream()
            .sorted(Comparator.comparing(CostItem::code, NaturalOrder.INSTANCE))
            .toList();
    Phrase wording =
        Phrase.of(
            "COST_MISMATCH",
            named(costs, comparison.yearly()),
            line.number(),
            Wording.name(line),
            gaps.stream().map(gap -> amount(gap, lookup.years())).toList());
    String facts =
        Facts.of(comparison.yearly(), gaps.stream().map(gap -> gap.value().amount()).toList());
    return Optional.of(
        Finding.open(FindingCode.COST_MISMATCH, lookup.place(costs.getFirst()), wording, facts));
  }

  private static @Nullable Gap gap(CostComparison comparison, int year) {
    Money amount = comparison.line().amounts().in(year);
    Money difference = comparison.difference(year);
    return amount == null || difference == null ? null : new Gap(amount, difference);
  }

  private static Phrase named(List<CostItem> costs, Money yearly) {
    CostItem first = costs.getFirst();
    Money part = CostCoverage.budgeted(first);
    if (costs.size() > 1 || part == null) {
      return Phrase.of("part.costsTogether", costs.stream().map(CostItem::code).toList(), yearly);
    }
    Recurrence recurrence = first.recurrence();
    Phrase amount = Wording.amount(part, recurrence);
    return recurrence.years() > 1
        ? Phrase.of("part.costSpread", amount, yearly)
        : Phrase.of("part.cost", amount);
  }

  private static Phrase amount(YearGroup<Gap> group, List<Integer> planYears) {
    Gap gap = group.value();
    return Phrase.of(
        "part.lineAmount",
        gap.amount(),
        group.when(planYears),
        gap.difference().abs(),
        Wording.direction(gap.difference()));
  }
}
