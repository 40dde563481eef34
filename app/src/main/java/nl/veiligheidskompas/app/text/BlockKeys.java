package nl.veiligheidskompas.app.text;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.veiligheidskompas.core.sheet.edit.BlockList;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;

/** What the keyboard does on a block that is read. */
final class BlockKeys {

  private final BlockBox box;
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();

  BlockKeys(BlockBox box) {
    this.box = box;
    on(KeyCode.ENTER, box::open);
    on(KeyCode.F2, box::open);
    on(KeyCode.ESCAPE, box::close);
    on(KeyCode.UP, () -> box.column().writing().go(box, -1));
    on(KeyCode.DOWN, () -> box.column().writing().go(box, 1));
    on(KeyCode.INSERT, this::add);
    on(KeyCode.DELETE, this::remove);
    on(
        KeyCode.DIGIT1,
        () -> box.form(Form.SUBHEADING),
        KeyCombination.CONTROL_DOWN,
        KeyCombination.ALT_DOWN);
    on(
        KeyCode.L,
        () -> box.form(Form.BULLET),
        KeyCombination.CONTROL_DOWN,
        KeyCombination.SHIFT_DOWN);
    KeyCombination.Modifier[] move = {KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN};
    always.put(new KeyCodeCombination(KeyCode.UP, move), () -> move(-1));
    always.put(new KeyCodeCombination(KeyCode.DOWN, move), () -> move(1));
  }

  void install() {
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!run(always, event) && event.getTarget() == box) {
            run(keys, event);
          }
        });
    box.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (!box.isOpen() && box.column().isEditable()) {
            ContextMenu menu = new ContextMenu(BlockMenu.of(box));
            menu.show(box, event.getScreenX(), event.getScreenY());
            event.consume();
          }
        });
  }

  private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
  }

  private static boolean run(Map<KeyCombination, Runnable> keys, KeyEvent event) {
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        event.consume();
        key.getValue().run();
        return true;
      }
    }
    return false;
  }

  private void add() {
    if (box.column().isEditable()) {
      BlockColumn column = box.column();
      column.add(box.block().id(), BlockList.empty(Form.PARAGRAPH, column.writing().ids().get()));
    }
  }

  private void remove() {
    if (box.column().isEditable()) {
      box.column().remove(box);
    }
  }

  private void move(int places) {
    if (box.column().isEditable()) {
      box.close();
      box.column().move(box.block().id(), places);
    }
  }
}
