package nl.veiligheidskompas.app.finding;

import java.util.List;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;

/** All findings of one kind: one row on the screen. */
record FindingKind(FindingCode code, List<Finding> findings) {
  FindingKind {
    findings = List.copyOf(findings);
  }
}
