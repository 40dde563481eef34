package nl.veiligheidskompas.app.text;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Marking;
import org.jspecify.annotations.Nullable;

/** Asks where what is selected should lead; stands above the page while it asks. */
final class LinkField extends HBox {

  private final SheetArea area;
  private final TextField address = new TextField();

  LinkField(SheetArea area) {
    super(8);
    this.area = area;
    Texts texts = area.texts();
    getStyleClass().add("vk-link-field");
    setAlignment(Pos.CENTER_LEFT);
    address.setAccessibleText(texts.say("text.link.address"));
    address.setPromptText(texts.say("text.link.address"));
    address.setId("link-address");
    address.setOnAction(event -> answer());
    address.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(address, Priority.ALWAYS);
    getChildren()
        .addAll(
            address,
            Buttons.outlined(texts.say("text.link.set"), Icon.LINK, this::answer),
            Buttons.sign(texts.say("text.link.remove"), Icon.REMOVE, () -> link(null)));
    setVisible(false);
  }

  /** Asks, when something is selected that can lead somewhere. */
  void ask() {
    Writing writing = area.writing();
    if (!writing.isEditable() || writing.now().selection().isEmpty()) {
      return;
    }
    String known = Marking.linkOf(writing.now());
    address.setText(known == null ? "" : known);
    setVisible(true);
    area.requestLayout();
    address.requestFocus();
  }

  void close() {
    setVisible(false);
    area.requestLayout();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      area.requestFocus();
      close();
    }
  }

  private void answer() {
    String typed = address.getText().strip();
    link(typed.isEmpty() ? null : typed);
  }

  private void link(@Nullable String to) {
    area.requestFocus();
    close();
    Writing writing = area.writing();
    writing.edit(TextStep.LOOK, draft -> Marking.link(draft, to, writing.ids()));
  }
}
