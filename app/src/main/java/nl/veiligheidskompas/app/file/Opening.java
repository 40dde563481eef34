package nl.veiligheidskompas.app.file;

import java.time.Instant;
import nl.veiligheidskompas.core.plan.PlanStore;
import org.jspecify.annotations.Nullable;

/** What came of opening a plan file for editing. */
public sealed interface Opening {

  /** The file is open and nobody else's. */
  record Opened(PlanStore store) implements Opening {}

  /**
   * Somebody else is editing it.
   *
   * @param holder user and computer, or null when the file does not tell
   * @param since since when, or null when the file does not tell
   */
  record InUse(@Nullable String holder, @Nullable Instant since) implements Opening {}
}
