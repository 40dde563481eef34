package nl.veiligheidskompas.core.storage;

import java.util.List;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a local file that is open for editing. A step is on the disk when {@link #keep}
 * returns.
 *
 * <p>When keeping a step fails, the file is closed and opened once more, with all the checks of an
 * opening. If it then holds exactly the steps that were acknowledged, the store goes on, and the
 * step can be tried again. If it cannot be opened now, the next call tries again, so that a step
 * can be kept after the disk was cleaned up. If it holds the step that failed (the commit came
 * through, but not the call to put it on the disk), the store is dead for good: what the system
 * says about that disk is not to be trusted any more, and the plan must be saved elsewhere.
 */
public final class H2PlanStore implements PlanStore {

  /** Opens the file with all checks. */
  interface Connecting {
    OpenedPlan connect() throws RefusedException, StoreException;
  }

  private final Connecting connecting;
  private final Runnable released;
  private @Nullable SqlPlanStore store;
  private @Nullable StoredPlan content;
  private PlanHead kept;
  private boolean dead;

  /**
   * Opens the file.
   *
   * @param released told when the file is closed
   */
  H2PlanStore(Connecting connecting, Runnable released) throws RefusedException, StoreException {
    this.connecting = connecting;
    this.released = released;
    OpenedPlan opened = connecting.connect();
    store = opened.store();
    content = opened.content();
    kept = opened.store().head();
  }

  @Override
  public SafetyPlan plan() throws StoreException {
    return content == null ? connected().plan() : content.plan();
  }

  @Override
  public List<JournalEntry> journal() throws StoreException {
    return content == null ? connected().journal() : content.journal();
  }

  @Override
  public ChangeSet changes(long number) throws StoreException {
    return connected().changes(number);
  }

  @Override
  public void keep(JournalEntry entry, ChangeSet applied) throws StoreException {
    SqlPlanStore current = connected();
    try {
      current.keep(entry, applied);
    } catch (StoreException e) {
      reconnect(current, e);
      throw e;
    }
    kept = current.head();
    content = null;
  }

  @Override
  public void close() throws StoreException {
    SqlPlanStore current = store;
    store = null;
    dead = true;
    try {
      if (current != null) {
        current.close();
      }
    } finally {
      released.run();
    }
  }

  private void reconnect(SqlPlanStore broken, StoreException failure) {
    store = null;
    try {
      broken.close();
    } catch (StoreException e) {
      failure.addSuppressed(e);
    }
    try {
      connected();
    } catch (StoreException e) {
      failure.addSuppressed(e);
    }
  }

  private SqlPlanStore connected() throws StoreException {
    if (store == null) {
      store = connectedAgain();
    }
    return store;
  }

  private SqlPlanStore connectedAgain() throws StoreException {
    if (dead) {
      throw new StoreException("the store is closed", new IllegalStateException("closed"));
    }
    try {
      OpenedPlan opened = connecting.connect();
      if (!opened.store().head().equals(kept)) {
        dead = true;
        opened.store().close();
        throw new StoreException(
            "the file holds other steps than were kept", new GarbledStoreException("other steps"));
      }
      content = opened.content();
      return opened.store();
    } catch (RefusedException e) {
      throw new StoreException("the file cannot be opened again", e);
    }
  }
}
