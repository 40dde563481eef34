package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.scene.Node;
import nl.veiligheidskompas.core.sheet.Block;
import org.jspecify.annotations.Nullable;

/** A block while it is edited. */
interface BlockEditing {

  /** What is shown in the place of the block. */
  Node node();

  /** Goes to the place where one writes on. */
  void focus();

  /** Whether something was typed that is not kept yet. */
  boolean isDirty();

  /** The blocks that were typed; keeps them as what is kept. */
  List<Block> keep();

  /** Shows the blocks as they are in the plan now, unless something was typed. */
  void show(List<Block> kept);

  /** The lines with the caret, or null when there is none. */
  @Nullable LinesEditor lines();
}
