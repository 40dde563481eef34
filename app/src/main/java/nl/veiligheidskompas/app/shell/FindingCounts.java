package nl.veiligheidskompas.app.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.Severity;

/** How many findings are open, per severity; accepted ones do not count. */
public record FindingCounts(Map<Severity, Long> bySeverity) {

  public FindingCounts {
    bySeverity = Map.copyOf(bySeverity);
  }

  public static FindingCounts of(List<Finding> findings) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      if (!finding.accepted()) {
        counts.merge(finding.severity(), 1L, Long::sum);
      }
    }
    return new FindingCounts(counts);
  }

  /** Open findings of that severity. */
  public long open(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** All open findings. */
  public long open() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }
}
