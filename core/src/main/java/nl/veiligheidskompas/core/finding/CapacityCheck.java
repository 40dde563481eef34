package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.util.List;
import nl.veiligheidskompas.core.phasing.Capacity;

/** CAPACITY_SUM: the shares of the team's hours do not make exactly 100 %. */
final class CapacityCheck {

  private CapacityCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    Capacity capacity = Capacity.of(lookup.plan().capacityShares());
    if (!capacity.contradicts()) {
      return List.of();
    }
    BigDecimal missing = capacity.missing();
    String key = missing.signum() > 0 ? "CAPACITY_SUM" : "CAPACITY_SUM.tooMuch";
    return List.of(
        Finding.open(
            FindingCode.CAPACITY_SUM,
            lookup.capacity(),
            Phrase.of(key, capacity.sum(), missing.abs()),
            Facts.of(capacity.sum())));
  }
}
