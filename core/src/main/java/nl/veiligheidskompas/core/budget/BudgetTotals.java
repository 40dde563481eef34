package nl.veiligheidskompas.core.budget;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.common.Money;

/**
 * The sum of the budget lines per year beside the total that the plan states.
 *
 * @param years one for each year of the plan, ascending
 */
public record BudgetTotals(List<YearTotal> years) {

  /** What rounding to thousands can move one amount at most. */
  public static final Money ROUNDING = Money.ofEuros(500);

  public BudgetTotals {
    years = List.copyOf(years);
  }

  /**
   * The totals of these years. Where amounts are in thousands each line may be off by {@link
   * #ROUNDING}; otherwise every cent counts.
   *
   * @throws ArithmeticException when a sum is too large for an amount of money
   */
  public static BudgetTotals of(List<BudgetLine> lines, BudgetFacts facts, List<Integer> years) {
    return new BudgetTotals(years.stream().map(year -> inYear(lines, facts, year)).toList());
  }

  /** The years in which sum and stated total contradict each other. */
  public List<YearTotal> contradictions() {
    return years.stream().filter(YearTotal::contradicts).toList();
  }

  private static YearTotal inYear(List<BudgetLine> lines, BudgetFacts facts, int year) {
    List<Money> amounts =
        lines.stream().map(line -> line.amounts().in(year)).filter(Objects::nonNull).toList();
    long perLine = facts.inThousands() ? ROUNDING.cents() : 0;
    return new YearTotal(
        year,
        amounts.size(),
        Money.sum(amounts),
        facts.statedTotal().in(year),
        new Money(Math.multiplyExact(perLine, (long) amounts.size())));
  }
}
