package nl.veiligheidskompas.core.phasing;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Numbers;

/**
 * A part of the team's hours.
 *
 * @param percent share in percent of all hours, 0 to 100
 * @param open whether it is room that is not spent yet (for new priorities)
 */
public record CapacityShare(UUID id, int position, String name, BigDecimal percent, boolean open)
    implements Entity {
  public CapacityShare {
    percent = Numbers.canonical(percent);
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("a share lies between 0 and 100 %");
    }
  }
}
