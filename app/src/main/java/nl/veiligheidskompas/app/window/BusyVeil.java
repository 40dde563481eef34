package nl.veiligheidskompas.app.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.veiligheidskompas.app.ui.Words;

/**
 * Lies over the window while a plan is opened or closed, so that nothing is done to what is on its
 * way. It is seen only when that takes longer than a blink.
 */
final class BusyVeil extends StackPane {

  private static final Duration BLINK = Duration.millis(300);
  private static final double WIDTH = 360;

  private final Label words = Words.wrapping("");
  private final VBox card = new VBox(12, words, new ProgressBar());
  private final PauseTransition patience = new PauseTransition(BLINK);

  BusyVeil() {
    setVisible(false);
    card.getStyleClass().addAll("vk-palette", "vk-dialog");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    card.setAlignment(Pos.CENTER_LEFT);
    card.setVisible(false);
    getChildren().add(card);
    ((ProgressBar) card.getChildren().getLast()).setMaxWidth(Double.MAX_VALUE);
    patience.setOnFinished(event -> card.setVisible(true));
  }

  /** Covers the window until {@link #end}. */
  void begin(String sentence) {
    words.setText(sentence);
    card.setAccessibleText(sentence);
    setVisible(true);
    requestFocus();
    patience.playFromStart();
  }

  void end() {
    patience.stop();
    card.setVisible(false);
    setVisible(false);
  }
}
