package nl.veiligheidskompas.app.window;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The least that a window in this theme can be: the bar for the start of the program. */
public final class BareWindow extends Application {

  /** Starts it; a class of its own, because JavaFX on the class path needs one. */
  public static final class Starter {

    private Starter() {}

    public static void main(String[] words) {
      Application.launch(BareWindow.class, words);
    }
  }

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Label words = new Label("Veiligheidskompas");
    words.setId("bare");
    stage.setScene(new Scene(new BorderPane(words), 1440, 900));
    stage.show();
  }
}
