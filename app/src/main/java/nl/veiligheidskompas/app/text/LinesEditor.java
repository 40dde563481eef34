package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.GrowingArea;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.EditableText;
import nl.veiligheidskompas.core.sheet.edit.LineEdits;
import nl.veiligheidskompas.core.sheet.edit.LineEdits.Edited;
import nl.veiligheidskompas.core.sheet.edit.TextLine;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text while they are edited, a field for each. Looks are not shown in the fields: what
 * looks different is shown as it will be read under them, with the footnotes.
 */
final class LinesEditor extends VBox {

  private final Texts texts;
  private final String name;
  private final LineHost host;
  private final boolean subheadings;
  private final VBox rows = new VBox(2);
  private final LinkField link;
  private final NoteFields notes;
  private final LinePreview preview;
  private List<TextLine> lines = List.of();
  private int current;
  private boolean arranging;

  /**
   * @param name what is edited, for who cannot see it
   * @param subheadings whether a line may become a subheading
   */
  LinesEditor(Texts texts, String name, boolean subheadings, LineHost host) {
    super(6);
    this.texts = texts;
    this.name = name;
    this.subheadings = subheadings;
    this.host = host;
    link = new LinkField(texts, row -> area(row).requestFocus(), this::setLink);
    notes = new NoteFields(texts, this::setNote, this::removeNote);
    preview = new LinePreview(texts);
    getStyleClass().add("vk-lines-editor");
    getChildren().addAll(rows, link, notes, preview);
    new LineKeys(this, host).installOn(rows);
    notes.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInNote);
  }

  private void keyInNote(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      host.cancel();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      focus(current, area(current).getCaretPosition());
    }
  }

  /** Shows other lines; the caret stays as near as possible. */
  void show(List<TextLine> other) {
    int caret = rows.getChildren().isEmpty() ? 0 : area(current).getCaretPosition();
    boolean focused = isFocusWithin();
    lines = other;
    arrange();
    if (focused) {
      focus(Math.min(current, lines.size() - 1), caret);
    }
  }

  List<TextLine> lines() {
    return lines;
  }

  /** Takes over the keys of the blocks that these lines became; the text is the same. */
  void adopt(List<TextLine> kept) {
    lines = kept;
  }

  boolean isArranging() {
    return arranging;
  }

  /** The number of the line with the caret. */
  int current() {
    return current;
  }

  GrowingArea area(int row) {
    return ((LineField) rows.getChildren().get(row)).area();
  }

  void focusEnd() {
    focus(lines.size() - 1, Integer.MAX_VALUE);
  }

  void focus(int row, int caret) {
    current = row;
    GrowingArea area = area(row);
    area.requestFocus();
    area.selectRange(Math.min(caret, area.getLength()), Math.min(caret, area.getLength()));
  }

  /** Takes what an edit made of the lines. */
  void take(Edited edited) {
    lines = edited.lines();
    arrange();
    focus(edited.line(), edited.caret());
    host.changed();
  }

  /** Takes lines in another form; caret and selection stay. */
  void take(List<TextLine> changed) {
    int anchor = area(current).getAnchor();
    int caret = area(current).getCaretPosition();
    lines = changed;
    arrange();
    area(current).requestFocus();
    area(current).selectRange(anchor, caret);
    host.changed();
  }

  private void arrange() {
    arranging = true;
    while (rows.getChildren().size() > lines.size()) {
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < lines.size()) {
      rows.getChildren().add(field(rows.getChildren().size()));
    }
    for (int i = 0; i < lines.size(); i++) {
      ((LineField) rows.getChildren().get(i)).show(lines.get(i), numberOf(i));
    }
    arranging = false;
    showAround();
  }

  private void showAround() {
    notes.show(lines);
    preview.show(lines);
  }

  private LineField field(int row) {
    LineField field = new LineField(texts.say("text.line", name, row + 1));
    field.area().onInsert(LinesEditor::clean, now -> take(LineEdits.typed(lines, row, now)));
    field.area().textProperty().addListener((value, before, now) -> typed(row, now));
    field.area().focusedProperty().subscribe(focused -> current = focused ? row : current);
    return field;
  }

  /** What may stand in a line: no tabs, and no sign of a footnote that is not there. */
  private static String clean(String inserted) {
    return inserted
        .replace("\r", "")
        .replace('\t', ' ')
        .replace(String.valueOf(EditableText.NOTE), "");
  }

  private void typed(int row, String now) {
    if (!arranging) {
      lines = LineEdits.typed(lines, row, now).lines();
      showAround();
      host.changed();
    }
  }

  private int numberOf(int row) {
    int number = 0;
    for (int i = 0; i <= row; i++) {
      TextLine line = lines.get(i);
      if (line.level() < lines.get(row).level()) {
        number = 0;
      } else if (line.level() == lines.get(row).level()) {
        number = line.form() == Form.NUMBER ? number + 1 : 0;
      }
    }
    return number;
  }

  /** Gives the selection a look, or takes it off when all of it has it. */
  void toggle(Mark mark) {
    TextArea area = area(current);
    int from = area.getSelection().getStart();
    int to = area.getSelection().getEnd();
    if (from == to) {
      return;
    }
    EditableText text = lines.get(current).text();
    boolean on = !text.isMarked(from, to, mark);
    take(LineEdits.saying(lines, current, text.marked(from, to, mark, on)));
  }

  void form(Form form) {
    if (form != Form.SUBHEADING || subheadings) {
      take(LineEdits.formed(lines, current, form));
    }
  }

  void level(int levels) {
    take(LineEdits.indented(lines, current, levels));
  }

  /** Hangs an empty footnote at the caret and goes there. */
  void addNote() {
    int caret = area(current).getCaretPosition();
    EditableText text = lines.get(current).text().withNote(caret, "");
    int number = text.part(0, caret).notes().size();
    int before = 0;
    for (TextLine line : lines.subList(0, current)) {
      before += line.text().notes().size();
    }
    take(LineEdits.saying(lines, current, text));
    notes.focus(before + number);
  }

  /** Asks where the selection should lead. */
  void askLink() {
    TextArea area = area(current);
    int from = area.getSelection().getStart();
    if (area.getSelection().getLength() > 0) {
      String address = lines.get(current).text().linkAt(from);
      link.ask(current, from, area.getSelection().getEnd(), address);
    }
  }

  private void setLink(int row, int from, int to, @Nullable String address) {
    EditableText text = lines.get(row).text();
    int end = Math.min(to, text.length());
    lines = LineEdits.saying(lines, row, text.linked(Math.min(from, end), end, address));
    showAround();
    focus(row, end);
    host.changed();
  }

  private void setNote(int row, int number, String words) {
    List<TextLine> changed = new ArrayList<>(lines);
    lines = LineEdits.saying(changed, row, lines.get(row).text().renoted(number, words));
    host.changed();
  }

  private void removeNote(int row, int number) {
    current = row;
    take(LineEdits.saying(lines, row, lines.get(row).text().withoutNote(number)));
  }
}
