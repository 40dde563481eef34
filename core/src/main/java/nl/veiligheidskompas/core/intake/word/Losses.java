package nl.veiligheidskompas.core.intake.word;

import java.util.EnumMap;
import java.util.Map;
import nl.veiligheidskompas.core.intake.LeftOut;

/** Counts what does not come along. */
final class Losses {

  private final Map<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);

  void add(LeftOut what) {
    counts.merge(what, 1, Integer::sum);
  }

  Map<LeftOut, Integer> counts() {
    return Map.copyOf(counts);
  }
}
