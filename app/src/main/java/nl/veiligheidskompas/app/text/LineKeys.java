package nl.veiligheidskompas.app.text;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.LineEdits;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;

/** The keys while lines are edited. */
final class LineKeys {

  private final LinesEditor editor;
  private final LineHost host;
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

  LineKeys(LinesEditor editor, LineHost host) {
    this.editor = editor;
    this.host = host;
    on(KeyCode.ESCAPE, host::cancel);
    on(KeyCode.ENTER, host::done, KeyCombination.CONTROL_DOWN);
    on(KeyCode.B, () -> editor.toggle(Mark.BOLD), KeyCombination.CONTROL_DOWN);
    on(KeyCode.I, () -> editor.toggle(Mark.ITALIC), KeyCombination.CONTROL_DOWN);
    on(KeyCode.K, editor::askLink, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    on(KeyCode.F, editor::addNote, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN);
    on(
        KeyCode.DIGIT1,
        () -> editor.form(Form.SUBHEADING),
        KeyCombination.CONTROL_DOWN,
        KeyCombination.ALT_DOWN);
    on(
        KeyCode.L,
        () -> editor.form(isList() ? Form.PARAGRAPH : Form.BULLET),
        KeyCombination.CONTROL_DOWN,
        KeyCombination.SHIFT_DOWN);
    on(KeyCode.TAB, () -> tab(1));
    on(KeyCode.TAB, () -> tab(-1), KeyCombination.SHIFT_DOWN);
  }

  void installOn(Node rows) {
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
  }

  private boolean isList() {
    return editor.lines().get(editor.current()).item();
  }

  private void tab(int direction) {
    if (isList()) {
      editor.level(direction);
    } else {
      host.leave(direction);
    }
  }

  private void pressed(KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        event.consume();
        key.getValue().run();
        return;
      }
    }
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
    if (plain && moved(event.getCode())) {
      event.consume();
    }
  }

  /** Moves from line to line where the field itself would stop. */
  private boolean moved(KeyCode code) {
    int row = editor.current();
    int last = editor.lines().size() - 1;
    TextArea area = editor.area(row);
    boolean atStart = area.getCaretPosition() == 0 && area.getSelection().getLength() == 0;
    boolean atEnd =
        area.getCaretPosition() == area.getLength() && area.getSelection().getLength() == 0;
    return switch (code) {
      case UP -> row > 0 && editor.area(row).onFirstLine() && goTo(row - 1, Integer.MAX_VALUE);
      case DOWN -> row < last && editor.area(row).onLastLine() && goTo(row + 1, 0);
      case BACK_SPACE -> atStart && row > 0 && join(row);
      case DELETE -> atEnd && row < last && join(row + 1);
      default -> false;
    };
  }

  private boolean goTo(int row, int caret) {
    editor.focus(row, caret);
    return true;
  }

  private boolean join(int row) {
    editor.take(LineEdits.joined(editor.lines(), row));
    return true;
  }
}
