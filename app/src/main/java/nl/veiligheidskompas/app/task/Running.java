package nl.veiligheidskompas.app.task;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import nl.veiligheidskompas.core.common.Progress;

/** A long job on its way. The properties change on the thread of the window. */
public final class Running {

  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** How much is done, 0 to 1; below 0 when that is not known. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** Whether the job is over, well or not. */
  public ReadOnlyBooleanProperty ended() {
    return ended.getReadOnlyProperty();
  }

  /** Asks the job to stop; it does so at its next safe point. */
  public void cancel() {
    cancelled.set(true);
  }

  /** Whether somebody asked the job to stop. */
  public boolean isCancelled() {
    return cancelled.get();
  }

  /** For what runs the job: it is over. Called on the thread of the window. */
  public void end() {
    ended.set(true);
  }

  /**
   * For what runs the job: how the job tells how far it is, and asks whether to go on.
   *
   * @param work brings what is told to the thread of the window
   */
  public Progress progress(Work work) {
    return new Progress() {
      @Override
      public void report(int done, int total) {
        work.onWindow(() -> share.set((double) done / total));
      }

      @Override
      public boolean cancelled() {
        return cancelled.get();
      }
    };
  }
}
