package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** What is moved when the page is scrolled, one upon the other: text, selection and signs. */
final class PaperLayers extends Region {

  private final Region here = new Region();
  private final Region drop = new Region();
  private final Path selected = new Path();

  PaperLayers(BlockColumn column) {
    setManaged(false);
    here.getStyleClass().add("vk-here");
    drop.getStyleClass().add("vk-drop");
    drop.setVisible(false);
    selected.getStyleClass().add("vk-selected");
    for (Node node : List.of(here, drop, selected)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
    }
    getChildren().addAll(here, column, selected, drop);
  }

  void add(Node node) {
    getChildren().add(node);
  }

  void remove(Node node) {
    getChildren().remove(node);
  }

  /** Shows as what the whole page is shown, such as focused. */
  void showState(PseudoClass state, boolean on) {
    here.pseudoClassStateChanged(state, on);
  }

  /** Shows beside which lines the caret stands. */
  void showHere(double x, double y, double height) {
    here.resizeRelocate(x, y, 3, height);
  }

  /** Shows where something that is dragged would come. */
  void showDrop(double x, double y, double width) {
    drop.setVisible(true);
    drop.resizeRelocate(x, y, width, 2);
  }

  void hideDrop() {
    drop.setVisible(false);
  }

  /** Shows what is selected; areas count from a corner of the page. */
  void showSelected(List<Rectangle2D> areas, double left, double top) {
    selected.getElements().clear();
    for (Rectangle2D area : areas) {
      double x = left + area.getMinX();
      double y = top + area.getMinY();
      selected
          .getElements()
          .addAll(
              new MoveTo(x, y),
              new LineTo(x + area.getWidth(), y),
              new LineTo(x + area.getWidth(), y + area.getHeight()),
              new LineTo(x, y + area.getHeight()),
              new LineTo(x, y));
    }
  }
}
