package nl.veiligheidskompas.app.shell;

import java.util.List;
import javafx.scene.Node;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import org.jspecify.annotations.Nullable;

/**
 * A screen: the work in the middle and, when it has one, the inspector at the right. Its nodes are
 * built once; it listens to the plan only between {@link #enter} and {@link #leave}.
 */
public interface Screen {

  /** The middle of the window; always the same node. */
  Node work();

  /** What stands in the inspector, always the same node; null when the screen has none. */
  default @Nullable Node inspector() {
    return null;
  }

  /** Where one searches within this screen; null when the screen has no search of its own. */
  default @Nullable Node searchField() {
    return null;
  }

  /** What can be done on this screen now, for the palette. */
  default List<PaletteEntry> commands() {
    return List.of();
  }

  /** Becomes the screen of the window, or looks at another place on the same screen. */
  void enter(Place place);

  /** Is no longer shown: stops listening, and hands in what was typed but not given yet. */
  void leave();
}
