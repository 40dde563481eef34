package nl.veiligheidskompas.core.intake;

import java.util.EnumMap;
import java.util.Map;

/** Counts what does not come along. */
public final class Losses {

  private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

  /** Counts one more. */
  public void add(LeftOut what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** How often each was met; nothing that was not met. */
  public Map<LeftOut, Integer> counts() {
    return Map.copyOf(counts);
  }
}
