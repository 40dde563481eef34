package nl.veiligheidskompas.app.edition;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;

/** One edition: what it is, and what can be done with it. */
final class EditionHead extends VBox {

  private final EditionsModel model;
  private final EditionWords words;
  private final Label name = Words.wrapping("", "vk-section");
  private final Label made = Words.wrapping("", "vk-secondary");
  private final Label note = Words.wrapping("");
  private final Label withdrawn = Words.wrapping("", "vk-secondary");
  private final Button restore;
  private final Button withdraw;

  EditionHead(EditionsModel model, Texts texts, EditionVisit visit) {
    super(4);
    this.model = model;
    words = new EditionWords(texts);
    getStyleClass().add("vk-edition-head");
    withdrawn.setGraphic(Icon.NOT_JUDGED.draw());
    withdrawn.setId("edition-withdrawn");
    Button open =
        Buttons.outlined(
            texts.say("editions.open"),
            Icon.OPEN,
            () -> {
              Edition edition = model.chosen();
              if (edition != null) {
                visit.to(edition);
              }
            });
    open.setId("edition-open");
    restore = Buttons.outlined(texts.say("editions.restore"), Icon.UNDO, model::restore);
    restore.setId("edition-restore");
    withdraw =
        Buttons.outlined(
            texts.say("editions.withdraw"),
            Icon.NOT_JUDGED,
            () -> model.open(EditionForm.WITHDRAW));
    withdraw.setId("edition-withdraw");
    FlowPane actions = new FlowPane(8, 4, open, restore, withdraw);
    actions.getStyleClass().add("vk-edition-actions");
    getChildren().addAll(name, made, note, withdrawn, actions);
  }

  void show(Edition edition) {
    name.setText(edition.name());
    made.setText(words.made(edition));
    showLine(note, edition.note());
    showLine(withdrawn, words.withdrawn(edition));
    boolean editable = model.isEditable();
    restore.setVisible(editable);
    restore.setManaged(editable);
    restore.setDisable(!model.canRestore());
    withdraw.setVisible(model.canWithdraw());
    withdraw.setManaged(model.canWithdraw());
  }

  private static void showLine(Label line, String words) {
    line.setText(words);
    line.setVisible(!words.isBlank());
    line.setManaged(!words.isBlank());
  }
}
