package nl.veiligheidskompas.app.text;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Makes a step of what is being typed before the program takes its last step back, so that undo
 * takes back the typing and not what was done before it.
 */
final class KeepBeforeUndo {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN);

  private final EventHandler<KeyEvent> watching;
  private @Nullable Scene scene;

  KeepBeforeUndo(Runnable keep) {
    watching =
        event -> {
          if (UNDO.match(event)) {
            keep.run();
          }
        };
  }

  /** Watches the window of that node, where the key is seen before the shell acts on it. */
  void begin(Node node) {
    end();
    Scene window = node.getScene();
    if (window != null) {
      window.addEventFilter(KeyEvent.KEY_PRESSED, watching);
      scene = window;
    }
  }

  void end() {
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, watching);
      scene = null;
    }
  }
}
