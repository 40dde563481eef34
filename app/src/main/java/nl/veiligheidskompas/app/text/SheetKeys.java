package nl.veiligheidskompas.app.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Deleting;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Forming;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Noting;
import nl.veiligheidskompas.core.sheet.edit.Splitting;
import nl.veiligheidskompas.core.sheet.edit.Tables;

/** What the keyboard does on a page of text. */
final class SheetKeys {

  private static final Modifier CTRL = KeyCombination.CONTROL_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;
  private static final Modifier ALT = KeyCombination.ALT_DOWN;

  private final SheetArea area;
  private final Writing writing;
  private final CaretSteps caret;
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

  /** Whether the key that is down did something, so that its character is not typed as well. */
  private boolean served;

  SheetKeys(SheetArea area) {
    this.area = area;
    writing = area.writing();
    caret = new CaretSteps(area);
    addMoves();
    addEdits();
    addLooks();
    addClipboard();
  }

  void install() {
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void addMoves() {
    for (boolean extend : new boolean[] {false, true}) {
      on(KeyCode.LEFT, () -> caret.left(false, extend), with(extend));
      on(KeyCode.RIGHT, () -> caret.right(false, extend), with(extend));
      on(KeyCode.LEFT, () -> caret.left(true, extend), with(extend, CTRL));
      on(KeyCode.RIGHT, () -> caret.right(true, extend), with(extend, CTRL));
      on(KeyCode.UP, () -> caret.vertical(false, 0, extend), with(extend));
      on(KeyCode.DOWN, () -> caret.vertical(true, 0, extend), with(extend));
      on(KeyCode.PAGE_UP, () -> page(false, extend), with(extend));
      on(KeyCode.PAGE_DOWN, () -> page(true, extend), with(extend));
      on(KeyCode.HOME, () -> caret.row(true, extend), with(extend));
      on(KeyCode.END, () -> caret.row(false, extend), with(extend));
      on(KeyCode.HOME, () -> caret.text(true, extend), with(extend, CTRL));
      on(KeyCode.END, () -> caret.text(false, extend), with(extend, CTRL));
    }
    on(KeyCode.A, () -> writing.select(writing.now().all()), CTRL);
    on(KeyCode.TAB, () -> area.requestFocusTraversal(TraversalDirection.NEXT), CTRL);
    on(KeyCode.TAB, () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS), CTRL, SHIFT);
  }

  private void page(boolean down, boolean extend) {
    caret.vertical(down, area.paper().getHeight() - 60, extend);
  }

  private static Modifier[] with(boolean shift, Modifier... others) {
    Modifier[] all = java.util.Arrays.copyOf(others, others.length + (shift ? 1 : 0));
    if (shift) {
      all[others.length] = SHIFT;
    }
    return all;
  }

  private void addEdits() {
    on(KeyCode.ENTER, this::enter);
    on(KeyCode.ENTER, this::enter, SHIFT);
    on(KeyCode.BACK_SPACE, () -> delete((d, ids) -> Deleting.backward(d, false, ids)));
    on(KeyCode.BACK_SPACE, () -> delete((d, ids) -> Deleting.backward(d, true, ids)), CTRL);
    on(KeyCode.DELETE, () -> delete((d, ids) -> Deleting.forward(d, false, ids)));
    on(KeyCode.DELETE, () -> delete((d, ids) -> Deleting.forward(d, true, ids)), CTRL);
    on(KeyCode.UP, () -> area.move(false), ALT, SHIFT);
    on(KeyCode.DOWN, () -> area.move(true), ALT, SHIFT);
    on(KeyCode.F7, () -> area.spell().next());
    on(KeyCode.M, () -> area.menu().showMakers(), CTRL, SHIFT);
    on(KeyCode.F10, () -> area.menu().showAtCaret(), SHIFT);
    on(KeyCode.CONTEXT_MENU, () -> area.menu().showAtCaret());
  }

  private void addLooks() {
    on(KeyCode.B, () -> writing.toggle(Mark.BOLD), CTRL);
    on(KeyCode.I, () -> writing.toggle(Mark.ITALIC), CTRL);
    on(KeyCode.K, () -> area.link().ask(), CTRL, SHIFT);
    on(KeyCode.L, () -> toggle(Form.BULLET), CTRL, SHIFT);
    on(KeyCode.DIGIT1, () -> toggle(Form.SUBHEADING), CTRL, ALT);
    on(KeyCode.F, () -> edit(TextStep.NOTE, Noting::add), CTRL, ALT);
  }

  private void addClipboard() {
    SheetClipboard clipboard = area.clipboard();
    on(KeyCode.C, clipboard::copy, CTRL);
    on(KeyCode.INSERT, clipboard::copy, CTRL);
    on(KeyCode.COPY, clipboard::copy);
    on(KeyCode.X, clipboard::cut, CTRL);
    on(KeyCode.DELETE, clipboard::cut, SHIFT);
    on(KeyCode.CUT, clipboard::cut);
    on(KeyCode.V, clipboard::paste, CTRL);
    on(KeyCode.INSERT, clipboard::paste, SHIFT);
    on(KeyCode.PASTE, clipboard::paste);
    on(KeyCode.V, clipboard::pasteWords, CTRL, SHIFT);
  }

  private void toggle(Form form) {
    edit(TextStep.FORM, (draft, ids) -> Forming.toggle(draft, form, ids));
  }

  private void enter() {
    writing.breakStep();
    edit(TextStep.TEXT, Splitting::enter);
  }

  private void delete(BiFunction<Draft, Supplier<UUID>, Draft> edit) {
    edit(TextStep.TEXT, edit);
  }

  private void edit(TextStep step, BiFunction<Draft, Supplier<UUID>, Draft> edit) {
    writing.edit(step, draft -> edit.apply(draft, writing.ids()));
    area.paper().reveal();
  }

  private void on(KeyCode code, Runnable action, Modifier... modifiers) {
    keys.put(new KeyCodeCombination(code, modifiers), action);
  }

  private void pressed(KeyEvent event) {
    served = false;
    if (!area.equals(event.getTarget())) {
      return;
    }
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      tab(event);
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
        event.consume();
        served = true;
        key.getValue().run();
        return;
      }
    }
  }

  /** Tab works in tables and lists; on a page that is only read it leads on. */
  private void tab(KeyEvent event) {
    if (!writing.isEditable()) {
      return;
    }
    event.consume();
    boolean back = event.isShiftDown();
    Leaf leaf = writing.now().leaf();
    if (leaf.box().kind() == Box.Kind.CELL) {
      edit(
          TextStep.TABLE, (draft, ids) -> back ? Tables.cellBefore(draft) : Tables.nextCell(draft));
    } else {
      edit(TextStep.FORM, (draft, ids) -> Forming.level(draft, back ? -1 : 1, ids));
    }
  }

  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    // AltGr is Ctrl and Alt together: it types signs such as the one of the euro
    boolean command = event.isControlDown() != event.isAltDown() || event.isMetaDown();
    if (!area.equals(event.getTarget()) || served || command || typed.isEmpty()) {
      return;
    }
    if (Character.isISOControl(typed.charAt(0)) || !writing.isEditable()) {
      return;
    }
    event.consume();
    boolean slash = typed.equals("/") && writing.now().leaf().length() == 0;
    if (slash && writing.now().leaf().box().isRich()) {
      area.menu().showForSlash();
    } else {
      writing.type(typed);
      area.paper().reveal();
    }
  }
}
