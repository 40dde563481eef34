package nl.veiligheidskompas.core.plan.figures;

import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about an indicator: where it starts and what must be reached.
 *
 * @param baseline what was measured, or null when no such figure is named
 * @param target what must be reached, or null when the sentence does not say
 */
public record NamedChange(@Nullable NamedShare baseline, @Nullable Target target) {

  /** Nothing. */
  public static final NamedChange NONE = new NamedChange(null, null);

  /** Whether the sentence says nothing that an indicator could start with. */
  public boolean isEmpty() {
    return baseline == null && target == null;
  }
}
