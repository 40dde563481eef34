package nl.veiligheidskompas.core.plan.figures;

import java.math.BigDecimal;
import nl.veiligheidskompas.core.common.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A share or number as a sentence names it.
 *
 * @param value in the unit
 * @param unit {@code %}, or null for a number without a unit
 * @param year the year that it is for, or null when none is named near it
 */
public record NamedShare(BigDecimal value, @Nullable String unit, @Nullable Integer year) {
  public NamedShare {
    value = Numbers.canonical(value);
  }
}
