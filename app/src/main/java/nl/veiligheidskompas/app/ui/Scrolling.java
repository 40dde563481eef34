package nl.veiligheidskompas.app.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings parts of a long page into sight. */
public final class Scrolling {

  private static final double MARGIN = 16;

  private Scrolling() {}

  /** Scrolls as little as is needed to see the node, its top when it does not fit. */
  public static void intoSight(ScrollPane pane, Node node) {
    Bounds view = pane.getViewportBounds();
    double top = topOf(pane, node);
    double bottom = top + node.getLayoutBounds().getHeight();
    double first = firstShown(pane);
    if (top < first || bottom - top > view.getHeight()) {
      scrollTo(pane, top - MARGIN);
    } else if (bottom > first + view.getHeight()) {
      scrollTo(pane, bottom - view.getHeight() + MARGIN);
    }
  }

  /** Scrolls until the node stands at the top. */
  public static void toTop(ScrollPane pane, Node node) {
    scrollTo(pane, topOf(pane, node) - MARGIN);
  }

  private static double topOf(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
  }

  private static double hidden(ScrollPane pane) {
    double content = pane.getContent().getLayoutBounds().getHeight();
    return Math.max(0, content - pane.getViewportBounds().getHeight());
  }

  private static double firstShown(ScrollPane pane) {
    return pane.getVvalue() * hidden(pane);
  }

  private static void scrollTo(ScrollPane pane, double y) {
    double hidden = hidden(pane);
    pane.setVvalue(hidden == 0 ? 0 : Math.clamp(y / hidden, 0, 1));
  }
}
