package nl.veiligheidskompas.app.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/** Keeps a plan in memory, and fails when told to, as a full disk would. */
public final class MemoryStore implements PlanStore {

  private SafetyPlan plan;
  private final List<JournalEntry> entries = new ArrayList<>();
  private final List<ChangeSet> applied = new ArrayList<>();
  private boolean full;

  public MemoryStore(SafetyPlan plan) {
    this.plan = plan;
  }

  /** From now on the disk is full, or has room again. */
  public void fill(boolean now) {
    full = now;
  }

  @Override
  public SafetyPlan plan() {
    return plan;
  }

  @Override
  public List<JournalEntry> journal() {
    return List.copyOf(entries);
  }

  @Override
  public ChangeSet changes(long number) {
    return applied.get((int) number - 1);
  }

  @Override
  public void keep(JournalEntry entry, ChangeSet changes) throws StoreException {
    if (full) {
      throw new StoreException("full", new IOException("no space left"));
    }
    plan = changes.applyTo(plan);
    entries.add(entry);
    applied.add(changes);
  }

  @Override
  public void close() {
    // what is kept stays kept: it can be opened again
  }
}
