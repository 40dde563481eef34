package nl.veiligheidskompas.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.core.common.Texts;

/**
 * Tells that the program itself failed: a code, what is safe, and details to copy. The details hold
 * no word of the plan.
 */
public final class FaultCard extends VBox {

  private static final int DETAILS_ROWS = 8;

  /**
   * A card for one fault.
   *
   * @param code the stable code
   * @param details what to send to who can help
   * @param safe whether everything on the screen is kept
   * @param close takes the card away
   */
  public FaultCard(Texts texts, String code, String details, boolean safe, Runnable close) {
    super(12);
    String sentence = texts.say(safe ? "dialog.fault.safe" : "dialog.fault.unsafe", code);
    Label title = Words.wrapping(texts.say("dialog.fault.title"), "vk-section");
    title.setGraphic(Signs.coloured(Icon.ERROR, "vk-error"));
    TextArea area = new TextArea(details);
    area.setEditable(false);
    TabLeaves.on(area);
    area.setPrefRowCount(DETAILS_ROWS);
    area.setAccessibleText(texts.say("dialog.fault.details"));
    TitledPane more = new TitledPane(texts.say("dialog.fault.details"), area);
    more.setExpanded(false);
    more.setAnimated(false);
    Button copy = Buttons.outlined(texts.say("dialog.fault.copy"), Icon.COPY, () -> copy(details));
    copy.setId("fault-copy");
    Button done = new Button(texts.say("dialog.close"));
    done.getStyleClass().add("vk-primary");
    done.setId("fault-close");
    done.setOnAction(event -> close.run());
    HBox row = new HBox(8, copy, done);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, Words.wrapping(sentence), more, row);
  }

  private static void copy(String details) {
    ClipboardContent content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
