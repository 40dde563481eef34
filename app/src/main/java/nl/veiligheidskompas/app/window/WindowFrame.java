package nl.veiligheidskompas.app.window;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.veiligheidskompas.app.ui.DialogLayer;

/** What is in the window: the start or a plan, and over it questions and signs of being busy. */
final class WindowFrame extends StackPane {

  private final StackPane content = new StackPane();
  private final DialogLayer dialogs = new DialogLayer();
  private final BusyVeil busy = new BusyVeil();

  WindowFrame() {
    getChildren().addAll(content, busy, dialogs);
  }

  void show(Parent view) {
    content.getChildren().setAll(view);
  }

  DialogLayer dialogs() {
    return dialogs;
  }

  BusyVeil busy() {
    return busy;
  }
}
