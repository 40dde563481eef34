package nl.veiligheidskompas.core.budget;

import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one year: what the lines add up to beside what the plan states.
 *
 * @param lines number of lines that have an amount in this year
 * @param sum what these lines add up to
 * @param stated the total as the plan states it, or null when it states none
 * @param tolerance how much both may differ because the amounts are rounded
 */
public record YearTotal(int year, int lines, Money sum, @Nullable Money stated, Money tolerance) {

  /** How much the sum is above the stated total, negative when below; null without a total. */
  public @Nullable Money difference() {
    return stated == null ? null : sum.minus(stated);
  }

  /** Whether sum and stated total differ by more than rounding explains. */
  public boolean contradicts() {
    Money difference = difference();
    return lines > 0 && difference != null && difference.abs().compareTo(tolerance) > 0;
  }
}
