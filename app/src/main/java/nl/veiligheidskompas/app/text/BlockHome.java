package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Block;

/** What blocks belong to: a section of a theme sheet or a chapter. */
public interface BlockHome {

  /** The section or chapter. */
  UUID id();

  /** Its heading, for who cannot see the page. */
  String heading();

  /** Edits the blocks as one step of the plan. */
  void edit(BlockStep step, UnaryOperator<List<Block>> edit);
}
