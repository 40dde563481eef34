package nl.veiligheidskompas.core.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps a plan in memory, and fails when told to, as a full disk would. */
public final class MemoryStore implements PlanStore {

  private SafetyPlan plan;
  private final List<JournalEntry> entries = new ArrayList<>();
  private final List<ChangeSet> applied = new ArrayList<>();
  private boolean full;

  public MemoryStore(SafetyPlan plan) {
    this.plan = plan;
  }

  void fill(boolean now) {
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
    full = true;
  }
}
