package nl.veiligheidskompas.app.edition;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TabLeaves;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Asks under which name the plan of now is frozen. */
final class FreezeForm extends VBox {

  private static final int NOTE_LINES = 3;
  private static final List<String> SUGGESTED = List.of("exploring", "judging", "adopted");

  private final EditionsModel model;
  private final Texts texts;
  private final TextField name = new TextField();
  private final TextArea note = new TextArea();
  private final Label reason = Words.wrapping("", "vk-caption", "vk-error");

  FreezeForm(EditionsModel model, Texts texts) {
    super(12);
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("vk-body", "vk-edition-form");
    name.setId("edition-name");
    name.setOnAction(event -> freeze());
    note.setId("edition-note");
    note.setPrefRowCount(NOTE_LINES);
    note.setWrapText(true);
    TabLeaves.on(note);
    Label nameLabel = Words.wrapping(texts.say("editions.name"), "vk-secondary");
    nameLabel.setLabelFor(name);
    Label noteLabel = Words.wrapping(texts.say("editions.note"), "vk-secondary");
    noteLabel.setLabelFor(note);
    Button freeze = Buttons.primary(texts.say("editions.freeze.do"), Icon.FIXED, this::freeze);
    freeze.setId("edition-freeze");
    Button cancel = Buttons.outlined(texts.say("editions.cancel"), Icon.CLOSE, model::closeForm);
    cancel.setId("edition-cancel");
    getChildren()
        .addAll(
            Words.styled(texts.say("editions.freeze.title"), "vk-section"),
            Words.wrapping(texts.say("editions.freeze.line"), "vk-secondary"),
            new VBox(4, nameLabel, name, reason, suggestions()),
            new VBox(4, noteLabel, note),
            new HBox(8, freeze, cancel));
    EditionsScreen.onEscape(this, model::closeForm);
  }

  /** Empty again, with the caret in the name. */
  void start() {
    name.clear();
    note.clear();
    showReason(null);
    name.requestFocus();
  }

  private FlowPane suggestions() {
    FlowPane pane = new FlowPane(8, 4);
    for (String key : SUGGESTED) {
      String suggestion = texts.say("editions.suggestion." + key);
      Button button = new Button(suggestion);
      button.setId("edition-suggestion-" + key);
      button.setAccessibleText(texts.say("editions.suggestion", suggestion));
      button.setOnAction(event -> {
        name.setText(suggestion);
        name.requestFocus();
        name.end();
      });
      pane.getChildren().add(button);
    }
    return pane;
  }

  private void freeze() {
    showReason(model.freeze(name.getText(), note.getText()));
  }

  private void showReason(@Nullable Problem problem) {
    reason.setText(problem == null ? "" : texts.say(problem));
    reason.setVisible(problem != null);
    reason.setManaged(problem != null);
    name.getStyleClass().remove("vk-invalid");
    if (problem != null) {
      name.getStyleClass().add("vk-invalid");
      name.requestFocus();
    }
  }
}
