package nl.veiligheidskompas.core.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * One budget line beside the yearly costs that theme sheets hang on it. A cost that is due once is
 * not a yearly amount and is not compared.
 *
 * @param line the line
 * @param costs the linked costs with a yearly amount, in the order of the plan
 * @param complete whether every linked cost has a yearly amount; if not, the line may hold more
 * @param inThousands whether the amounts of the line are rounded to thousands
 */
public record CostComparison(
    BudgetLine line, List<CostItem> costs, boolean complete, boolean inThousands) {

  private static final int DECIMALS_OF_A_CENT = 6;
  private static final BigDecimal ONE_EURO = BigDecimal.valueOf(100);

  public CostComparison {
    costs = List.copyOf(costs);
  }

  /** The line with those of the costs that point at it. */
  public static CostComparison of(BudgetLine line, List<CostItem> all, boolean inThousands) {
    List<CostItem> linked =
        all.stream().filter(cost -> line.id().equals(cost.budgetLineId())).toList();
    List<CostItem> yearly = linked.stream().filter(CostComparison::isYearly).toList();
    return new CostComparison(line, yearly, yearly.size() == linked.size(), inThousands);
  }

  /** What the costs come to in a year, rounded to the cent. */
  public Money yearly() {
    return new Money(exactCents().setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /**
   * How much the line is above the costs in that year, negative when below; null when they agree or
   * nothing can be said. An amount that does not divide into whole cents may be rounded to euros.
   */
  public @Nullable Money difference(int year) {
    Money amount = line.amounts().in(year);
    if (costs.isEmpty() || amount == null) {
      return null;
    }
    BigDecimal gap = BigDecimal.valueOf(amount.cents()).subtract(exactCents());
    boolean mayHoldMore = !complete && gap.signum() > 0;
    return mayHoldMore || gap.abs().compareTo(allowance()) <= 0 ? null : amount.minus(yearly());
  }

  private BigDecimal allowance() {
    if (inThousands) {
      return BigDecimal.valueOf(BudgetTotals.ROUNDING.cents());
    }
    boolean wholeCents = exactCents().stripTrailingZeros().scale() <= 0;
    return wholeCents ? BigDecimal.ZERO : ONE_EURO;
  }

  private BigDecimal exactCents() {
    BigDecimal total = BigDecimal.ZERO;
    for (CostItem cost : costs) {
      Money budgeted = CostCoverage.budgeted(cost);
      if (budgeted != null) {
        BigDecimal years = BigDecimal.valueOf(Math.max(1, cost.recurrence().years()));
        total =
            total.add(
                BigDecimal.valueOf(budgeted.cents())
                    .divide(years, DECIMALS_OF_A_CENT, RoundingMode.HALF_UP));
      }
    }
    return total;
  }

  private static boolean isYearly(CostItem cost) {
    return cost.recurrence().kind() != Recurrence.Kind.ONCE && CostCoverage.budgeted(cost) != null;
  }
}
