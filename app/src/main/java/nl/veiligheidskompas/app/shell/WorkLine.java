package nl.veiligheidskompas.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;

/** Long work in the line below: what, how far, and a way to cancel; seen as long as it runs. */
final class WorkLine extends HBox {

  private static final double BAR = 90;

  private final Texts texts;
  private final PauseTransition patience;

  /**
   * @param blink what ends within this time is not shown
   */
  WorkLine(Texts texts, Duration blink) {
    super(12);
    this.texts = texts;
    patience = new PauseTransition(blink);
    patience.setOnFinished(event -> shown(!getChildren().isEmpty()));
    setAlignment(Pos.CENTER_LEFT);
    shown(false);
  }

  private void shown(boolean on) {
    setVisible(on);
    setManaged(on);
  }

  /** Adds work that was begun. */
  void add(Underway work) {
    Running running = work.running();
    if (running.ended().get()) {
      return;
    }
    Label words = Words.styled(work.sentence(), "vk-secondary");
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(running.share());
    bar.setPrefWidth(BAR);
    bar.setAccessibleText(work.sentence());
    Button cancel = new Button(texts.say("shell.status.cancel"));
    cancel.getStyleClass().add("vk-flat");
    cancel.setAccessibleText(texts.say("shell.status.cancel.name", work.sentence()));
    cancel.setId("status-cancel");
    cancel.setOnAction(event -> {
      cancel.setDisable(true);
      running.cancel();
    });
    HBox one = new HBox(8, words, bar, cancel);
    one.setMinWidth(USE_PREF_SIZE);
    one.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(one);
    if (!isVisible()) {
      patience.playFromStart();
    }
    Subscription[] watching = new Subscription[1];
    watching[0] =
        running
            .ended()
            .subscribe(ended -> {
              if (ended) {
                getChildren().remove(one);
                shown(isVisible() && !getChildren().isEmpty());
                bar.progressProperty().unbind();
                watching[0].unsubscribe();
              }
            });
  }
}
