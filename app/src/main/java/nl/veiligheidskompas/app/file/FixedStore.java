package nl.veiligheidskompas.app.file;

import java.util.List;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * A plan to look at: what was read of a file, held in memory.
 *
 * @param plan as it was kept last
 * @param journal all lines in order of their numbers
 */
public record FixedStore(SafetyPlan plan, List<JournalEntry> journal) implements PlanStore {

  public FixedStore {
    journal = List.copyOf(journal);
  }

  /** Throws IllegalArgumentException: what a step changed is not read for looking only. */
  @Override
  public ChangeSet changes(long number) {
    throw new IllegalArgumentException("the changes of a step are not read");
  }

  /** Throws IllegalStateException: nothing can be kept here. */
  @Override
  public void keep(JournalEntry entry, ChangeSet applied) {
    throw new IllegalStateException("a plan to look at takes no steps");
  }

  @Override
  public void close() {
    // nothing is open
  }
}
