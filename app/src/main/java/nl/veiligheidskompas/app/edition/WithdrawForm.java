package nl.veiligheidskompas.app.edition;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.TabLeaves;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Asks why an edition does not count any more. */
final class WithdrawForm extends VBox {

  private static final int LINES = 3;

  private final EditionsModel model;
  private final Texts texts;
  private final TextArea why = new TextArea();
  private final Label reason = Words.wrapping("", "vk-caption", "vk-error");

  WithdrawForm(EditionsModel model, Texts texts) {
    super(12);
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("vk-body", "vk-edition-form");
    why.setId("edition-reason");
    why.setPrefRowCount(LINES);
    why.setWrapText(true);
    TabLeaves.on(why);
    Label label = Words.wrapping(texts.say("editions.withdraw.reason"), "vk-secondary");
    label.setLabelFor(why);
    Button withdraw =
        Buttons.outlined(texts.say("editions.withdraw.do"), Icon.NOT_JUDGED, this::withdraw);
    withdraw.setId("edition-withdraw-do");
    Button cancel = Buttons.outlined(texts.say("editions.cancel"), Icon.CLOSE, model::closeForm);
    getChildren()
        .addAll(
            Words.wrapping(texts.say("editions.withdraw.line"), "vk-secondary"),
            new VBox(4, label, why, reason),
            new HBox(8, withdraw, cancel));
    EditionsScreen.onEscape(this, model::closeForm);
  }

  /** Empty again, with the caret in the reason. */
  void start() {
    why.clear();
    showReason(null);
    why.requestFocus();
  }

  private void withdraw() {
    showReason(model.withdraw(why.getText()));
  }

  private void showReason(@Nullable Problem problem) {
    reason.setText(problem == null ? "" : texts.say(problem));
    reason.setVisible(problem != null);
    reason.setManaged(problem != null);
    if (problem != null) {
      why.requestFocus();
    }
  }
}
