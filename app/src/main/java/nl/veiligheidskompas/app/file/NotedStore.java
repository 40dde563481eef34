package nl.veiligheidskompas.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/** A store with a note of who has it open, as long as it is. */
public final class NotedStore implements PlanStore {

  private final PlanStore store;
  private final Path file;
  private final OpenNotes notes;

  private NotedStore(PlanStore store, Path file, OpenNotes notes) {
    this.store = store;
    this.file = file;
    this.notes = notes;
  }

  /** The store with its note; without one when the folder of the notes takes none. */
  public static PlanStore of(PlanStore store, Path file, OpenNotes notes) {
    try {
      notes.write(file);
      return new NotedStore(store, file, notes);
    } catch (IOException unwritable) {
      // a note is a courtesy to whoever comes second: the lock holds without it
      return store;
    }
  }

  @Override
  public SafetyPlan plan() throws StoreException {
    return store.plan();
  }

  @Override
  public List<JournalEntry> journal() throws StoreException {
    return store.journal();
  }

  @Override
  public ChangeSet changes(long number) throws StoreException {
    return store.changes(number);
  }

  @Override
  public void keep(JournalEntry entry, ChangeSet applied) throws StoreException {
    store.keep(entry, applied);
  }

  @Override
  public void close() throws StoreException {
    store.close();
    try {
      notes.remove(file);
    } catch (IOException failure) {
      throw new StoreException("a note cannot be removed", failure);
    }
  }
}
