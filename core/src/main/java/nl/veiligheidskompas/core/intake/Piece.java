package nl.veiligheidskompas.core.intake;

import nl.veiligheidskompas.core.sheet.Block;

/** A part of a text that was read, before it is known what it is for. */
public sealed interface Piece {

  /**
   * A heading.
   *
   * @param level 0 for the title of the document, 1 for its chapters, and so on
   */
  record Heading(int level, Block.Subheading block) implements Piece {}

  /**
   * Text below a heading.
   *
   * @param strong whether it is one line of which every word is bold
   */
  record Content(Block block, boolean strong) implements Piece {}
}
