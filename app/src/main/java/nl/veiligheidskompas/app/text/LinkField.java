package nl.veiligheidskompas.app.text;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/** Asks where a part of a line should lead. */
final class LinkField extends HBox {

  /** Takes the answer; no address takes the link away. */
  interface Taking {
    void take(int row, int from, int to, @Nullable String address);
  }

  private final TextField address = new TextField();
  private final IntConsumer back;
  private final Taking taking;
  private int row;
  private int from;
  private int to;

  /**
   * @param back brings the focus back to a line
   */
  LinkField(Texts texts, IntConsumer back, Taking taking) {
    super(8);
    this.back = back;
    this.taking = taking;
    setAlignment(Pos.CENTER_LEFT);
    address.setAccessibleText(texts.say("text.link.address"));
    address.setPromptText(texts.say("text.link.address"));
    address.setOnAction(event -> answer());
    address.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(false, null);
          }
        });
    HBox.setHgrow(address, Priority.ALWAYS);
    getChildren()
        .addAll(
            address,
            Buttons.outlined(texts.say("text.link.set"), Icon.LINK, this::answer),
            Buttons.sign(texts.say("text.link.remove"), Icon.REMOVE, () -> close(true, null)));
    setVisible(false);
    setManaged(false);
  }

  /** Asks about a part of a line. */
  void ask(int askedRow, int start, int end, @Nullable String known) {
    row = askedRow;
    from = start;
    to = end;
    address.setText(known == null ? "" : known);
    setVisible(true);
    setManaged(true);
    address.requestFocus();
  }

  private void answer() {
    String typed = address.getText().strip();
    close(true, typed.isEmpty() ? null : typed);
  }

  private void close(boolean changed, @Nullable String typed) {
    // the focus goes back to the line before this field disappears, or editing would end
    back.accept(row);
    setVisible(false);
    setManaged(false);
    if (changed) {
      taking.take(row, from, to, typed);
    }
  }
}
