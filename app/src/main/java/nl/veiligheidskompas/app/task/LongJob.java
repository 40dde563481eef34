package nl.veiligheidskompas.app.task;

import nl.veiligheidskompas.core.common.Progress;

/** Work that takes longer than a blink: it tells how far it is and may be cancelled. */
@FunctionalInterface
public interface LongJob<T> {

  /** Does the work; when the progress says cancelled it ends early by throwing. */
  T run(Progress progress) throws Exception;
}
