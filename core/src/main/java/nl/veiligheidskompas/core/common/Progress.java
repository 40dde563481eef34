package nl.veiligheidskompas.core.common;

/** How a long call tells how far it is, and asks whether it may go on. */
public interface Progress {

  /** For callers that neither look nor cancel. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(int done, int total) {
          // nobody is looking
        }

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** {@code done} of {@code total} parts are ready; total is at least 1. */
  void report(int done, int total);

  /** Whether the user asked to stop; the call then ends at the next safe point. */
  boolean cancelled();
}
