package nl.veiligheidskompas.app.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;

/**
 * A field that hands in what was typed: on Enter, when it loses the focus, when its screen leaves
 * and after a pause in typing. What cannot be taken stays in the field with the reason under it;
 * Escape brings the kept value back.
 */
public final class InputField<T> extends VBox {

  private static final Duration PAUSE = Duration.millis(1500);

  private final TextInputControl field;
  private final Label reason = Words.wrapping("", "vk-caption", "vk-error");
  private final Texts texts;
  private final Reading<T> reading;
  private final Consumer<T> taken;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String kept = "";
  private boolean retired;

  private InputField(
      TextInputControl field, String name, Texts texts, Reading<T> reading, Consumer<T> taken) {
    this.field = field;
    this.texts = texts;
    this.reading = reading;
    this.taken = taken;
    field.setAccessibleText(name);
    getChildren().add(field);
    if (field instanceof TextArea area) {
      TabLeaves.on(area);
    }
    pause.setOnFinished(event -> handIn());
    field.textProperty().addListener((value, before, now) -> typing());
    field.focusedProperty().addListener((value, before, now) -> leaving(now));
    field.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** One line. */
  public static <T> InputField<T> line(
      String name, Texts texts, Reading<T> reading, Consumer<T> taken) {
    return new InputField<>(new TextField(), name, texts, reading, taken);
  }

  /** Several lines that wrap; Enter makes a new line. */
  public static <T> InputField<T> lines(
      String name, int rows, Texts texts, Reading<T> reading, Consumer<T> taken) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.setMinHeight(Region.USE_PREF_SIZE);
    return new InputField<>(area, name, texts, reading, taken);
  }

  /** One line that wraps and grows; Enter hands it in. */
  public static <T> InputField<T> growing(
      String name, Texts texts, Reading<T> reading, Consumer<T> taken) {
    GrowingArea area = new GrowingArea();
    InputField<T> field = new InputField<>(area, name, texts, reading, taken);
    area.onEnter(field::handIn);
    return field;
  }

  /** The control itself, for a label to point at or a test to type in. */
  public TextInputControl field() {
    return field;
  }

  /** Shows the kept value, unless the user is typing. */
  public void show(String value) {
    boolean untouched = field.getText() == null || field.getText().equals(kept);
    kept = value;
    if (untouched || !field.isFocused()) {
      restore();
    }
  }

  /** Whether the reason is shown why what was typed cannot be taken. */
  public boolean isRefused() {
    return getChildren().contains(reason);
  }

  /** Whether the user is typing something that is not kept yet. */
  public boolean isTyping() {
    return field.isFocused() && !field.getText().equals(kept);
  }

  /** Hands in nothing any more: another field takes its place. */
  public void retire() {
    pause.stop();
    retired = true;
  }

  /** Hands in what was typed, when it differs from what is kept. */
  public void handIn() {
    pause.stop();
    if (retired) {
      return;
    }
    String typed = field.getText();
    if (typed.equals(kept)) {
      showReason("");
      return;
    }
    try {
      T value = reading.read(typed);
      kept = typed;
      showReason("");
      taken.accept(value);
    } catch (RefusedException refused) {
      showReason(texts.say(refused.problem()));
    }
  }

  private void typing() {
    if (isTyping()) {
      pause.playFromStart();
    }
  }

  private void leaving(boolean focused) {
    if (!focused) {
      handIn();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && field instanceof TextField) {
      handIn();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(kept)) {
      restore();
      event.consume();
    }
  }

  private void restore() {
    pause.stop();
    field.setText(kept);
    showReason("");
  }

  private void showReason(String words) {
    reason.setText(words);
    if (words.isEmpty()) {
      getChildren().remove(reason);
    } else if (!isRefused()) {
      getChildren().add(reason);
    }
    field.getStyleClass().remove("vk-invalid");
    if (!words.isEmpty()) {
      field.getStyleClass().add("vk-invalid");
    }
  }
}
