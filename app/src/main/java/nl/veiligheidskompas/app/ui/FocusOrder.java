package nl.veiligheidskompas.app.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Finds where the focus can go within a part of a window. */
public final class FocusOrder {

  private FocusOrder() {}

  /** The first node, in reading order, that can have the focus; null when there is none. */
  public static @Nullable Node first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether the node is that part or stands in it. */
  public static boolean within(@Nullable Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (part.equals(at)) {
        return true;
      }
    }
    return false;
  }
}
