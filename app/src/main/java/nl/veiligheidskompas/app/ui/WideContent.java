package nl.veiligheidskompas.app.ui;

import javafx.geometry.Insets;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;

/** Content that fills a button: the skin of a button does not ask how high content wraps. */
final class WideContent {

  private WideContent() {}

  /** How high the button is at that width, in pixels; negative for any width. */
  static double height(ButtonBase button, Region content, double width) {
    Insets room = button.getInsets();
    double inner = width < 0 ? width : width - room.getLeft() - room.getRight();
    return room.getTop() + content.prefHeight(inner) + room.getBottom();
  }

  /** Gives the content all of the button. */
  static void layOut(ButtonBase button, Region content) {
    Insets room = button.getInsets();
    content.resizeRelocate(
        room.getLeft(),
        room.getTop(),
        button.getWidth() - room.getLeft() - room.getRight(),
        button.getHeight() - room.getTop() - room.getBottom());
  }
}
