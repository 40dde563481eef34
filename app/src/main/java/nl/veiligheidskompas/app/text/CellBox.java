package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.Cell;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.edit.BlockLines;
import nl.veiligheidskompas.core.sheet.edit.EditableText;
import nl.veiligheidskompas.core.sheet.edit.TableShape;
import nl.veiligheidskompas.core.sheet.edit.TextLine;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/** One cell of a table that is edited: Enter, F2 or a double click opens it. */
final class CellBox extends StackPane implements LineHost {

  private static final Duration PAUSE = Duration.millis(1500);

  private final TableEditing table;
  private final int row;
  private final int column;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private @Nullable LinesEditor editor;
  private List<TextLine> kept = List.of();

  CellBox(TableEditing table, int row, int column) {
    this.table = table;
    this.row = row;
    this.column = column;
    getStyleClass().add("vk-cell");
    if (row == TableShape.HEAD) {
      getStyleClass().add("vk-cell-head");
    }
    setId("cell-" + (row + 1) + "-" + column);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    pause.setOnFinished(event -> keep());
    focusWithinProperty().subscribe(this::withinChanged);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    read();
  }

  boolean isAt(int inRow, int inColumn) {
    return row == inRow && column == inColumn;
  }

  @Nullable LinesEditor lines() {
    return editor;
  }

  private Cell cell() {
    return TableShape.cell(table.table(), row, column);
  }

  private void read() {
    getChildren().setAll(new Typesetting(1).cell(cell()));
    Texts texts = table.texts();
    String name = table.table().columnNames().get(column);
    String words = String.join(" ", PlainText.of(cell().blocks()));
    setAccessibleText(
        row == TableShape.HEAD
            ? texts.say("text.cell.head", name, words)
            : texts.say("text.cell", row + 1, name, words));
  }

  /** Shows what the table says now, unless this cell is being written in. */
  void refresh() {
    if (editor == null) {
      read();
    } else if (editor.lines().equals(kept)) {
      kept = cellLines();
      editor.show(kept);
    }
  }

  void open() {
    if (editor == null) {
      kept = cellLines();
      editor = new LinesEditor(table.texts(), getAccessibleText(), false, this);
      editor.show(kept);
      getChildren().setAll(editor);
    }
    table.arrive(row, column);
    editor.focusEnd();
  }

  private List<TextLine> cellLines() {
    List<TextLine> lines = BlockLines.of(cell().blocks());
    return lines.isEmpty()
        ? List.of(new TextLine(Form.PARAGRAPH, 0, EditableText.EMPTY, null))
        : lines;
  }

  /** Keeps what was written here. */
  void keep() {
    pause.stop();
    if (editor == null || editor.lines().equals(kept)) {
      return;
    }
    List<TextLine> lines = editor.lines();
    boolean empty = lines.size() == 1 && lines.getFirst().text().length() == 0;
    List<Block> blocks =
        empty ? List.of() : BlockLines.blocks(lines, table.box().column().writing().ids());
    kept = empty ? lines : BlockLines.of(blocks);
    editor.adopt(kept);
    table.write(row, column, blocks);
  }

  private void close() {
    keep();
    if (editor != null) {
      boolean focused = isFocusWithin();
      editor = null;
      if (focused) {
        requestFocus();
      }
      read();
    }
  }

  @Override
  public void changed() {
    pause.playFromStart();
  }

  @Override
  public void cancel() {
    pause.stop();
    editor = null;
    requestFocus();
    read();
  }

  @Override
  public void done() {
    close();
  }

  @Override
  public void leave(int direction) {
    close();
    table.next(row, column, direction);
  }

  private void clicked(MouseEvent event) {
    event.consume();
    if (event.getButton() == MouseButton.PRIMARY && editor == null) {
      requestFocus();
      if (event.getClickCount() == 2) {
        open();
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != this) {
      return;
    }
    KeyCode code = event.getCode();
    boolean plain = !event.isAltDown() && !event.isControlDown();
    if (plain && act(code, event.isShiftDown())) {
      event.consume();
    }
  }

  private boolean act(KeyCode code, boolean shift) {
    switch (code) {
      case ENTER, F2 -> open();
      case TAB -> table.next(row, column, shift ? -1 : 1);
      case UP -> table.go(row, column, -1, 0);
      case DOWN -> table.go(row, column, 1, 0);
      case LEFT -> table.go(row, column, 0, -1);
      case RIGHT -> table.go(row, column, 0, 1);
      case ESCAPE -> table.box().close();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void withinChanged(boolean within) {
    if (within) {
      table.arrive(row, column);
    } else if (editor != null && !editor.isArranging()) {
      close();
    }
  }
}
