package nl.veiligheidskompas.core.budget;

import java.util.List;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/** Which part of the costs that theme sheets name stands in the budget. */
public final class CostCoverage {

  private CostCoverage() {}

  /** The part that a budget line covers; null when no line does or no amount is named. */
  public static @Nullable Money budgeted(CostItem cost) {
    if (cost.budgetLineId() == null || cost.amount() == null) {
      return null;
    }
    Money part = cost.budgeted();
    return part == null ? cost.amount() : part;
  }

  /** The part of the named amount that no budget line covers; zero when no amount is named. */
  public static Money unbudgeted(CostItem cost) {
    Money amount = cost.amount();
    if (amount == null) {
      return Money.ZERO;
    }
    Money budgeted = budgeted(cost);
    Money rest = budgeted == null ? amount : amount.minus(budgeted);
    return rest.cents() > 0 ? rest : Money.ZERO;
  }

  /** As {@link #unbudgeted(CostItem)}, for all costs together. */
  public static Money unbudgeted(List<CostItem> costs) {
    return Money.sum(costs.stream().map(CostCoverage::unbudgeted).toList());
  }

  /**
   * Whether the cost is a pro memorie item that is still open: it has no amount, stands in no
   * budget line, and nothing that pays for it names its part.
   */
  public static boolean isOpenProMemorie(CostItem cost) {
    return cost.proMemorie()
        && cost.amount() == null
        && cost.budgetLineId() == null
        && cost.coverage().stream().allMatch(coverage -> coverage.amount() == null);
  }
}
