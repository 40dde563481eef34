package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.EditableText;
import nl.veiligheidskompas.core.sheet.edit.TextLine;

/** The footnotes of lines that are edited, a field for each. */
final class NoteFields extends VBox {

  /** Takes what a note says now. */
  interface Taking {
    void take(int row, int number, String words);
  }

  /** Takes a note away. */
  interface Removing {
    void remove(int row, int number);
  }

  /** Where a note hangs: the line, and its number in that line from 0. */
  private record Spot(int row, int number) {}

  private final Texts texts;
  private final Taking taking;
  private final Removing removing;
  private List<Spot> spots = List.of();

  NoteFields(Texts texts, Taking taking, Removing removing) {
    super(4);
    this.texts = texts;
    this.taking = taking;
    this.removing = removing;
    setVisible(false);
    setManaged(false);
  }

  void show(List<TextLine> lines) {
    List<Spot> now = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      List<String> notes = lines.get(row).text().notes();
      for (int number = 0; number < notes.size(); number++) {
        now.add(new Spot(row, number));
        words.add(notes.get(number));
      }
    }
    if (!now.equals(spots)) {
      spots = now;
      getChildren().clear();
      for (int i = 0; i < spots.size(); i++) {
        getChildren().add(line(spots.get(i), i + 1, words.get(i)));
      }
    }
    for (int i = 0; i < spots.size(); i++) {
      TextField field = field(i);
      if (!field.getText().equals(words.get(i)) && !field.isFocused()) {
        field.setText(words.get(i));
      }
    }
    setVisible(!spots.isEmpty());
    setManaged(!spots.isEmpty());
  }

  void focus(int note) {
    field(note).requestFocus();
  }

  private TextField field(int note) {
    return (TextField) ((HBox) getChildren().get(note)).getChildren().get(1);
  }

  private HBox line(Spot spot, int shown, String words) {
    String name = texts.say("text.note", EditableText.NOTE, shown);
    TextField field = new TextField(words);
    field.setAccessibleText(name);
    field.setId("note-" + shown);
    field
        .textProperty()
        .addListener((value, before, now) -> taking.take(spot.row(), spot.number(), now));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line =
        new HBox(
            8,
            Words.styled(name, "vk-caption"),
            field,
            Buttons.sign(
                texts.say("text.note.remove", shown),
                Icon.REMOVE,
                () -> removing.remove(spot.row(), spot.number())));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
