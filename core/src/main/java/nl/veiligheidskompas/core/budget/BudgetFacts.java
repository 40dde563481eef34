package nl.veiligheidskompas.core.budget;

import java.util.List;
import nl.veiligheidskompas.core.common.EditorialMark;

/**
 * What the plan says about the budget as a whole.
 *
 * @param statedTotal the total as the plan states it, per year; not computed
 * @param inThousands whether the plan gives its amounts rounded to thousands of euros
 */
public record BudgetFacts(
    YearlyAmounts statedTotal, boolean inThousands, List<EditorialMark> editorial) {
  public BudgetFacts {
    editorial = List.copyOf(editorial);
  }
}
