package nl.veiligheidskompas.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Named fields one under another. It is filled anew whenever the plan changes; the user stays where
 * she was. In a plan that is open for reading only, a field is the text that stands in it.
 */
public class FieldPane extends VBox {

  private final Texts texts;
  private final List<InputField<?>> fields = new ArrayList<>();
  private boolean editable;

  public FieldPane(Texts texts) {
    super(8);
    this.texts = texts;
  }

  /** Fills the pane anew. */
  public void fill(boolean nowEditable, Runnable filling) {
    TypingPlace place = TypingPlace.in(this, fields.stream().anyMatch(InputField::isTyping));
    editable = nowEditable;
    // a field that disappears loses the focus, which must not hand in what is still being typed
    fields.forEach(InputField::retire);
    fields.clear();
    getChildren().clear();
    filling.run();
    place.restore(this);
  }

  public boolean isEditable() {
    return editable;
  }

  /** Hands in what was typed in any field. */
  public void handIn() {
    List.copyOf(fields).forEach(InputField::handIn);
  }

  /** Anything else between the fields. */
  public void add(Node... nodes) {
    getChildren().addAll(nodes);
  }

  /** A text that may not be empty, in a list that needs no name before each field. */
  public void item(String id, String name, String value, Consumer<String> taken) {
    if (!editable) {
      getChildren().add(Words.wrapping(value));
      return;
    }
    InputField<String> field = InputField.growing(name, texts, FieldPane::something, taken);
    field.show(value);
    field.field().setId(id);
    fields.add(field);
    getChildren().add(field);
  }

  /** Puts small buttons behind the field that was added last. */
  public void beside(Node... buttons) {
    Node field = getChildren().removeLast();
    HBox line = new HBox(2, field);
    line.getChildren().addAll(buttons);
    line.setAlignment(Pos.BOTTOM_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().add(line);
  }

  /** Words above a group of fields. */
  public void heading(String words) {
    getChildren().add(Words.wrapping(words, "vk-strong"));
  }

  /** A text that may be empty. */
  public void text(String id, String name, String value, Consumer<String> taken) {
    field(id, name, value, String::strip, taken);
  }

  /** A text that may not be empty. */
  public void required(String id, String name, String value, Consumer<String> taken) {
    field(id, name, value, FieldPane::something, taken);
  }

  /** The text, when there is any; refuses with {@code text.empty}. */
  public static String something(String typed) throws RefusedException {
    if (typed.isBlank()) {
      throw new RefusedException(Problem.of("text.empty"));
    }
    return typed.strip();
  }

  /**
   * A figure or other short text that may be left out.
   *
   * @param reading what a text that is not blank stands for; a blank one stands for nothing
   */
  public <T> void optional(
      String id, String name, String value, Reading<T> reading, Consumer<Optional<T>> taken) {
    field(
        id,
        name,
        value,
        typed -> typed.isBlank() ? Optional.empty() : Optional.of(reading.read(typed)),
        taken);
  }

  /** A field that wraps and grows, with a rule for what can be typed. */
  public <T> void field(
      String id, String name, String value, Reading<T> reading, Consumer<T> taken) {
    if (!editable) {
      asText(name, value);
      return;
    }
    InputField<T> field = InputField.growing(name, texts, reading, taken);
    field.show(value);
    field.field().setId(id);
    fields.add(field);
    getChildren().add(named(name, field.field(), field));
  }

  /** Several texts, each on a line of its own; blank lines are left out. */
  public void list(String id, String name, List<String> values, Consumer<List<String>> taken) {
    String shown = String.join("\n", values);
    if (!editable) {
      asText(name, shown);
      return;
    }
    InputField<List<String>> field =
        InputField.lines(name, Math.clamp(values.size(), 2, 8), texts, FieldPane::lines, taken);
    field.show(shown);
    field.field().setId(id);
    fields.add(field);
    getChildren().add(named(texts.say("text.perline", name), field.field(), field));
  }

  private static List<String> lines(String typed) {
    return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Something that is so or not. */
  public void check(String id, String name, boolean value, Consumer<Boolean> taken) {
    if (!editable) {
      asText(name, texts.say(value ? "text.yes" : "text.no"));
      return;
    }
    CheckBox box = new CheckBox(name);
    box.setId(id);
    box.setWrapText(true);
    box.setSelected(value);
    box.setOnAction(event -> taken.accept(box.isSelected()));
    getChildren().add(box);
  }

  /** One of some values. */
  public <T> void choice(
      String id,
      String name,
      List<T> values,
      @Nullable T value,
      Function<T, String> words,
      Consumer<T> taken) {
    if (!editable) {
      asText(name, value == null ? "" : words.apply(value));
      return;
    }
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(values);
    box.setConverter(new Naming<>(words));
    box.setValue(value);
    box.setId(id);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(event -> {
      T chosen = box.getValue();
      if (chosen != null && !chosen.equals(value)) {
        taken.accept(chosen);
      }
    });
    getChildren().add(named(name, box, box));
  }

  private void asText(String name, String value) {
    String shown = value.isBlank() ? texts.say("text.notnamed") : value;
    getChildren().add(new VBox(2, Words.styled(name, "vk-secondary"), Words.wrapping(shown)));
  }

  /**
   * Something to fill in with its name above it.
   *
   * @param control what the name is for
   * @param shown what stands under the name, with the control in it
   */
  public static VBox named(String name, Node control, Node shown) {
    Label label = Words.wrapping(name, "vk-secondary");
    label.setLabelFor(control);
    return new VBox(2, label, shown);
  }
}
