package nl.veiligheidskompas.core.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.veiligheidskompas.core.common.Money;

/**
 * What a contribution per inhabitant comes to.
 *
 * @param tariff more than zero
 * @param inhabitants more than zero
 * @param inThousands whether amounts are rounded to thousands, and so may be 500 euros off
 */
public record TariffExpectation(Tariff tariff, int inhabitants, boolean inThousands) {

  private static final BigDecimal CENTS_PER_EURO = BigDecimal.valueOf(100);

  /** The largest part of the expected amount that an amount may be off: 1 %. */
  private static final BigDecimal MAX_PART = new BigDecimal("0.01");

  /** Throws IllegalArgumentException when tariff or inhabitants are not more than zero. */
  public TariffExpectation {
    if (tariff.centsPerInhabitant().signum() <= 0 || inhabitants <= 0) {
      throw new IllegalArgumentException("a contribution is more than zero");
    }
  }

  /** Tariff times inhabitants, in cents; may have decimals. */
  public BigDecimal cents() {
    return tariff.centsPerInhabitant().multiply(BigDecimal.valueOf(inhabitants));
  }

  /** Tariff times inhabitants in whole euros. */
  public BigDecimal euros() {
    return cents().divide(CENTS_PER_EURO, 0, RoundingMode.HALF_UP);
  }

  /** Whether the amount is more than 1 % off, and more than rounding to thousands explains. */
  public boolean contradicts(Money amount) {
    BigDecimal gap = BigDecimal.valueOf(amount.cents()).subtract(cents()).abs();
    BigDecimal rounding =
        inThousands ? BigDecimal.valueOf(BudgetTotals.ROUNDING.cents()) : BigDecimal.ZERO;
    return gap.compareTo(cents().multiply(MAX_PART).max(rounding)) > 0;
  }

  /** How many inhabitants the amount would be for, rounded to whole people. */
  public BigDecimal inhabitantsFor(Money amount) {
    return BigDecimal.valueOf(amount.cents())
        .divide(tariff.centsPerInhabitant(), 0, RoundingMode.HALF_UP);
  }
}
