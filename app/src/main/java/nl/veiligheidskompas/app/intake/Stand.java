package nl.veiligheidskompas.app.intake;

import java.nio.file.Path;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.intake.ReadSheets;
import org.jspecify.annotations.Nullable;

/** How far taking in a document is. */
sealed interface Stand {

  /**
   * A document is to be chosen.
   *
   * @param refusal why the last one was not read, or null
   */
  record Choosing(@Nullable Problem refusal) implements Stand {}

  /** A document is being read, behind the window. */
  record Reading(Path file) implements Stand {}

  /** A document was read; nothing of it is in the plan yet. */
  record Read(Path file, ReadSheets sheets) implements Stand {}
}
