package nl.veiligheidskompas.app.indicator;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that move a row of the tree: Alt+Shift with an arrow, or Ctrl+X and Ctrl+C to take it up
 * and Ctrl+V to put it down under another goal; Esc lets go of what was taken up.
 */
final class GoalTreeKeys {

  private final GoalTreeModel model;
  private final BooleanSupplier editable;

  GoalTreeKeys(GoalTreeModel model, BooleanSupplier editable) {
    this.model = model;
    this.editable = editable;
  }

  void on(Node tree) {
    tree.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (editable.getAsBoolean() && done(event)) {
            event.consume();
          }
        });
  }

  private boolean done(KeyEvent event) {
    if (event.isAltDown() && event.isShiftDown()) {
      return arrow(event.getCode());
    }
    if (event.isShortcutDown()) {
      return carry(event.getCode());
    }
    if (event.getCode() == KeyCode.ESCAPE && model.carried().get() != null) {
      model.carried().set(null);
      return true;
    }
    return false;
  }

  private boolean arrow(KeyCode code) {
    switch (code) {
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      case RIGHT -> model.deeper();
      case LEFT -> model.higher();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean carry(KeyCode code) {
    switch (code) {
      case X -> model.take(false);
      case C -> model.take(true);
      case V -> model.putDown();
      default -> {
        return false;
      }
    }
    return true;
  }
}
