package nl.veiligheidskompas.core.phasing;

import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;

/**
 * A part of the plan period.
 *
 * @param startYear first year, inclusive
 * @param endYear last year, inclusive, not before the first
 */
public record Phase(UUID id, int position, String name, int startYear, int endYear)
    implements Entity {
  public Phase {
    if (endYear < startYear) {
      throw new IllegalArgumentException("a phase does not end before it starts");
    }
  }
}
