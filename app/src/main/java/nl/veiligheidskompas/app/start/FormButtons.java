package nl.veiligheidskompas.app.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import nl.veiligheidskompas.core.common.Texts;

/** The buttons under the cards that make a plan. */
final class FormButtons {

  private FormButtons() {}

  /** Cancel and make; Enter makes, Esc cancels. */
  static HBox row(Texts texts, Runnable make, Runnable cancel) {
    Button no = new Button(texts.say("dialog.cancel"));
    no.setOnAction(event -> cancel.run());
    Button yes = new Button(texts.say("start.form.make"));
    yes.getStyleClass().add("vk-primary");
    yes.setId("new-make");
    yes.setDefaultButton(true);
    yes.setOnAction(event -> make.run());
    HBox row = new HBox(8, no, yes);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }
}
