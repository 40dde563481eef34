package nl.veiligheidskompas.core.budget;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Numbers;

/**
 * A contribution per inhabitant and year.
 *
 * @param centsPerInhabitant in cents; may have decimals, as in 7.5
 * @param saidIn where the plan names the tariff
 */
public record Tariff(BigDecimal centsPerInhabitant, String saidIn) {
  public Tariff {
    centsPerInhabitant = Numbers.canonical(centsPerInhabitant);
  }
}
