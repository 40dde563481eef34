package nl.veiligheidskompas.core.report.parts;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * The years of the budget as far as they must be told apart.
 *
 * @param columns the years that a table needs a column for: only the first when all years are alike
 * @param alike whether every line and the stated total have one amount for all years
 */
public record BudgetYears(List<YearTotal> columns, boolean alike) {

  public static BudgetYears of(SafetyPlan plan) {
    List<Integer> years = plan.facts().period().years();
    boolean alike =
        sameEveryYear(plan.facts().budget().statedTotal(), years)
            && plan.budgetLines().stream().allMatch(line -> sameEveryYear(line.amounts(), years));
    List<Integer> shown = alike ? years.subList(0, 1) : years;
    BudgetTotals totals = BudgetTotals.of(plan.budgetLines(), plan.facts().budget(), shown);
    return new BudgetYears(totals.years(), alike);
  }

  public YearTotal first() {
    return columns.getFirst();
  }

  private static boolean sameEveryYear(YearlyAmounts amounts, List<Integer> years) {
    return years.stream()
        .allMatch(year -> Objects.equals(amounts.in(year), amounts.in(years.getFirst())));
  }
}
