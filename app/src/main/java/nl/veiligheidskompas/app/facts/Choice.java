package nl.veiligheidskompas.app.facts;

import java.util.UUID;

/** What is chosen at the left of the screen. */
sealed interface Choice {

  /** A form. */
  record OfPart(Part part) implements Choice {}

  /** A chapter or the letter. */
  record OfChapter(UUID id) implements Choice {}
}
