package nl.veiligheidskompas.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows and hides nodes so that a hidden one takes no room. */
public final class Reveal {

  private Reveal() {}

  /** Shows a node, or hides it. */
  public static void node(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Shows words in a label, which is hidden when there are none. */
  public static void words(Label label, String words) {
    label.setText(words);
    node(label, !words.isEmpty());
  }
}
