package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;

/** Lines under some of the words of a line of text: dotted or wavy. */
final class Underlines extends Path {

  private static final double WAVE = 2;

  private final boolean wavy;

  /**
   * @param wavy whether the line goes up and down
   * @param look its style class
   */
  Underlines(boolean wavy, String look) {
    this.wavy = wavy;
    getStyleClass().add(look);
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Draws the lines anew.
   *
   * @param ranges from which sign to which, two by two
   * @param left where the words start
   */
  void show(List<int[]> ranges, LayoutInfo words, double left) {
    if (!getElements().isEmpty()) {
      getElements().clear();
    }
    for (int[] range : ranges) {
      for (Rectangle2D area : words.getUnderlineGeometry(range[0], range[1])) {
        draw(left + area.getMinX(), left + area.getMaxX(), area.getMaxY() + 1);
      }
    }
  }

  private void draw(double from, double to, double y) {
    getElements().add(new MoveTo(from, y));
    if (!wavy) {
      getElements().add(new LineTo(to, y));
      return;
    }
    boolean up = true;
    for (double x = from + WAVE; x < to; x += WAVE) {
      getElements().add(new LineTo(x, up ? y - WAVE : y));
      up = !up;
    }
  }
}
