package nl.veiligheidskompas.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.core.common.Texts;

/**
 * A dialog in which a file is chosen, read behind the window, looked at and taken over. Its words
 * and the ids of its nodes start with its subject.
 */
public abstract class ReadingCard extends VBox {

  private final String subject;
  private final Texts texts;
  private final DialogLayer dialogs;
  private final Label about = Words.wrapping("", "vk-secondary");
  private final Label refusal = Words.wrapping("", "vk-error");
  private final Label closing = Words.wrapping("", "vk-secondary");
  private final VBox parts;
  private final ScrollPane preview;
  private final Button choose;
  private final Button take;
  private final Button cancel;

  /**
   * A dialog that is not shown yet.
   *
   * @param subject has the texts {@code title}, {@code choose}, {@code take}, {@code cancel} and
   *     {@code stop}
   * @param height of what is seen of a file at once
   * @param between the room between the parts of a file
   */
  protected ReadingCard(
      String subject, Texts texts, DialogLayer dialogs, double height, double between) {
    super(12);
    this.subject = subject;
    this.texts = texts;
    this.dialogs = dialogs;
    parts = new VBox(between);
    parts.getStyleClass().add("vk-dialog-lines");
    preview = new ScrollPane(parts);
    preview.setFitToWidth(true);
    preview.setPrefViewportHeight(height);
    preview.getStyleClass().add("vk-scroll");
    preview.setFocusTraversable(false);
    refusal.setId(subject + "-refusal");
    choose = new Button(words("choose"), Icon.FOLDER.draw());
    take = new Button(words("take"), Icon.PASTE.draw());
    take.getStyleClass().add("vk-primary");
    cancel = new Button(words("cancel"), Icon.CLOSE.draw());
    choose.setId(subject + "-choose");
    take.setId(subject + "-take");
    cancel.setId(subject + "-cancel");
  }

  /**
   * Puts everything in its place.
   *
   * @param closingId the id of the words below what was read
   * @param between stands above what was read
   */
  protected final void build(String closingId, Node... between) {
    closing.setId(closingId);
    choose.setOnAction(event -> choose());
    take.setOnAction(event -> take());
    cancel.setOnAction(event -> cancel());
    HBox buttons = new HBox(8, choose, take, cancel);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(Words.wrapping(words("title"), "vk-section"), about, refusal);
    getChildren().addAll(between);
    getChildren().addAll(preview, closing, buttons);
  }

  private String words(String key) {
    return texts.say(subject + "." + key);
  }

  /** Asks for something to read, and reads it. */
  protected abstract void choose();

  /** Takes over what was read. */
  protected abstract void take();

  /** Whether something is being read now. */
  protected abstract boolean isReading();

  /** Stops reading; what was read is let go. */
  protected abstract void stop();

  /** Shows the dialog. */
  protected final void show(double width) {
    dialogs.show(this, words("title"), width, this::stop);
  }

  /** Takes the dialog away. */
  protected final void close() {
    dialogs.close();
  }

  /** Stops what is being read, else closes the dialog. */
  private void cancel() {
    boolean reading = isReading();
    stop();
    if (reading) {
      choose.requestFocus();
    } else {
      close();
    }
  }

  /** Says what can be done now. */
  protected final void say(String sentence) {
    about.setText(sentence);
  }

  /** Says why something cannot be taken over; nothing when empty. */
  protected final void refuse(String sentence) {
    Reveal.words(refusal, sentence);
  }

  /** Says what is to be known of all that was read; nothing when empty. */
  protected final void sum(String sentence) {
    Reveal.words(closing, sentence);
  }

  /** The parts of what was read; shown when there are any. */
  protected final VBox parts() {
    return parts;
  }

  /** Shows the parts from the top. */
  protected final void showParts(boolean any) {
    preview.setVvalue(0);
    Reveal.node(preview, any);
  }

  /**
   * Offers to take over.
   *
   * @param offered whether there is anything at all
   * @param possible whether it can be taken over as it is
   */
  protected final void offer(boolean offered, boolean possible) {
    Reveal.node(take, offered);
    take.setDisable(!possible);
  }

  /** Goes to the button that takes over. */
  protected final void goToTake() {
    take.requestFocus();
  }

  /** Lets the buttons fit: what is being read can be stopped. */
  protected final void showReading(boolean reading) {
    choose.setDisable(reading);
    cancel.setText(words(reading ? "stop" : "cancel"));
    if (reading) {
      cancel.requestFocus();
    }
  }
}
