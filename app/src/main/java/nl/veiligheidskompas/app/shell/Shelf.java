package nl.veiligheidskompas.app.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Nodes of which one is seen. Those that were seen before stay in the window, out of sight: the
 * toolkit styles a node anew whenever it is put into a window, which for a whole screen costs more
 * than all else of going there.
 */
final class Shelf extends StackPane {

  /** Shows that node alone. */
  void show(Node node) {
    if (!getChildren().contains(node)) {
      getChildren().add(node);
    }
    if (getChildren().stream().anyMatch(each -> !each.equals(node) && each.isFocusWithin())) {
      // what is out of sight may not keep the focus, and Tab goes on from here
      requestFocus();
    }
    for (Node each : getChildren()) {
      each.setManaged(each.equals(node));
      each.setVisible(each.equals(node));
    }
  }
}
