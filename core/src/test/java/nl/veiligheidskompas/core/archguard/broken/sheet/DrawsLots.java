package nl.veiligheidskompas.core.archguard.broken.sheet;

import java.util.UUID;

/** Breaks the rule that ids are parameters. */
public final class DrawsLots {

  /** An id that no test can foresee. */
  public UUID id() {
    return UUID.randomUUID();
  }
}
