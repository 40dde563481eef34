package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/** A piece of the page, set for the width of the page. */
abstract class PieceView extends Region {

  PieceView() {
    setManaged(false);
  }

  /** Its lines in reading order. */
  abstract List<LineView> lines();

  /** The height that it needs at a width, with the room above it. */
  abstract double measure(double width);

  /** Where the top left corner of a line is, within this view. */
  Point2D origin(LineView line) {
    double x = 0;
    double y = 0;
    for (javafx.scene.Node at = line; at != null && !at.equals(this); at = at.getParent()) {
      x += at.getLayoutX();
      y += at.getLayoutY();
    }
    return new Point2D(x, y);
  }
}
