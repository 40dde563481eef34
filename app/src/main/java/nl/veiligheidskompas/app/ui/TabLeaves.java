package nl.veiligheidskompas.app.ui;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Tab leave a field of several lines, as it leaves every other field. By itself such a field
 * takes Tab as a character, and who works by keyboard cannot get out of it.
 */
public final class TabLeaves {

  private TabLeaves() {}

  /** From now on Tab goes to what stands after this field and Shift+Tab to what stands before. */
  public static void on(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }
}
