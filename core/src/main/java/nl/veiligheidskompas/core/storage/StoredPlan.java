package nl.veiligheidskompas.core.storage;

import java.util.List;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * What a plan file holds.
 *
 * @param journal all lines in order of their numbers
 */
public record StoredPlan(SafetyPlan plan, List<JournalEntry> journal) {
  public StoredPlan {
    journal = List.copyOf(journal);
  }
}
