package nl.veiligheidskompas.app.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.plan.JournalStep;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line below: whether everything is kept, what can be undone, how much does not add up. */
final class StatusLine extends HBox {

  /** What is done within this time needs no sign that it is being done. */
  private static final Duration BLINK = Duration.millis(300);

  private final Workbench bench;
  private final Texts texts;
  private final Label saved = new Label();
  private final Button retry;
  private final Button copy;
  private final Label undo = Words.styled("", "vk-secondary");
  private final Map<Severity, Hyperlink> counts = new EnumMap<>(Severity.class);
  private final PauseTransition patience = new PauseTransition(BLINK);
  private final WorkLine underway;

  /**
   * The line on a desk.
   *
   * @param saveCopy asks where to put a copy of what is on the screen, and writes it
   */
  StatusLine(Workbench bench, Runnable saveCopy) {
    this.bench = bench;
    texts = bench.texts();
    getStyleClass().add("vk-status");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(texts.say("shell.status.name"));
    saved.setId("status-saved");
    undo.setId("status-undo");
    undo.setContentDisplay(ContentDisplay.RIGHT);
    retry = action("shell.status.retry", bench.desk()::retry);
    copy = action("shell.status.copy", saveCopy);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    saved.setMinWidth(USE_PREF_SIZE);
    patience.setOnFinished(event -> showSaved(SaveState.SAVING));
    underway = new WorkLine(texts, BLINK);
    getChildren().addAll(saved, retry, copy, underway, undo, gap);
    count(Severity.ERROR, Icon.ERROR, "vk-error");
    count(Severity.WARNING, Icon.WARNING, "vk-warning");
    count(Severity.NOTICE, Icon.NOTICE, "vk-notice");
  }

  private Button action(String key, Runnable action) {
    Button button = new Button(texts.say(key));
    button.getStyleClass().add("vk-flat");
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows how it stands now; progress of saving is shown only when it takes a while. */
  void show(DeskState state) {
    if (state.save() != SaveState.SAVING) {
      patience.stop();
      showSaved(state.save());
    } else if (patience.getStatus() != Animation.Status.RUNNING) {
      patience.playFromStart();
    }
    showStep(state);
    FindingCounts found = FindingCounts.of(state.findings());
    counts.forEach((severity, link) -> link.setText(words(severity, found.open(severity))));
  }

  /** Tells about long work as long as it runs. */
  void tell(Underway work) {
    underway.add(work);
  }

  private void showStep(DeskState state) {
    JournalStep next = state.journal().nextUndo();
    if (state.save() == SaveState.NOT_SAVED) {
      undo.setText(texts.say("shell.status.failed"));
      undo.setGraphic(null);
    } else if (next == null || state.save() == SaveState.READ_ONLY) {
      undo.setText("");
      undo.setGraphic(null);
    } else {
      undo.setText(texts.say("shell.status.undo", StepWords.of(next.name(), texts)));
      undo.setGraphic(Words.key("Ctrl+Z"));
    }
  }

  private void showSaved(SaveState save) {
    saved.setText(texts.say("shell.status.saved." + save.name()));
    FontIcon icon =
        switch (save) {
          case SAVED -> Icon.SAVED.draw();
          case SAVING -> Icon.SAVING.draw();
          case NOT_SAVED -> Icon.ERROR.draw();
          case READ_ONLY -> Icon.FIXED.draw();
        };
    String look =
        switch (save) {
          case SAVED -> "vk-fine";
          case SAVING, READ_ONLY -> "vk-secondary";
          case NOT_SAVED -> "vk-error";
        };
    icon.getStyleClass().add(look);
    saved.setGraphic(icon);
    saved.getStyleClass().setAll("label", look);
    boolean failed = save == SaveState.NOT_SAVED;
    for (Button button : new Button[] {retry, copy}) {
      button.setVisible(failed);
      button.setManaged(failed);
    }
  }

  private void count(Severity severity, Icon icon, String look) {
    Hyperlink link = Buttons.link("", () -> bench.navigator().go(Place.of(ScreenName.FINDINGS)));
    link.setUnderline(false);
    FontIcon sign = icon.draw();
    sign.getStyleClass().add(look);
    link.setGraphic(sign);
    link.getStyleClass().add(look);
    link.setId("status-" + severity.name().toLowerCase(Locale.ROOT));
    link.setMinWidth(USE_PREF_SIZE);
    counts.put(severity, link);
    getChildren().add(link);
  }

  private String words(Severity severity, long open) {
    String key = "shell.status.count." + severity.name() + (open == 1 ? ".one" : "");
    return texts.say(key, open);
  }
}
