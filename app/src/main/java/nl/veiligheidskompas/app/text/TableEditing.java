package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import nl.veiligheidskompas.core.sheet.edit.TableShape;
import org.jspecify.annotations.Nullable;

/**
 * A table while it is edited: one goes from cell to cell, and writes in one cell at a time. Every
 * cell is kept by itself.
 */
final class TableEditing implements BlockEditing {

  private final BlockBox box;
  private final Texts texts;
  private final VBox all = new VBox(6);
  private final FlowPane actions = new FlowPane(8, 6);
  private TableBlock table;
  private TableBlock kept;
  private GridPane grid = new GridPane();
  private int row;
  private int column;

  TableEditing(TableBlock table, BlockBox box) {
    this.table = table;
    this.kept = table;
    this.box = box;
    texts = box.column().writing().texts();
    row = firstRow();
    actions.setAlignment(Pos.CENTER_LEFT);
    build();
  }

  private int firstRow() {
    return table.header().isEmpty() ? 0 : TableShape.HEAD;
  }

  private void build() {
    grid = Typesetting.grid(table);
    for (int r = firstRow(); r < table.rows().size(); r++) {
      for (int c = 0; c < table.columnNames().size(); c++) {
        grid.add(new CellBox(this, r, c), c, r - firstRow());
      }
    }
    actions.getChildren().setAll(buttons());
    all.getChildren().setAll(grid, actions);
  }

  private List<Button> buttons() {
    return List.of(
        button(
            "row", () -> shape(TableShape.withRow(table, Math.max(0, row + 1)), row + 1, column)),
        button(
            "addcolumn",
            () ->
                shape(
                    TableShape.withColumn(
                        table,
                        column + 1,
                        texts.say("text.table.column", table.columnNames().size() + 1)),
                    row,
                    column + 1)),
        table.header().isEmpty()
            ? button("head", () -> shape(TableShape.withHead(table), TableShape.HEAD, column))
            : button(
                "nohead", () -> shape(TableShape.withoutRow(table, TableShape.HEAD), 0, column)),
        button("removerow", this::removeRow),
        button("removecolumn", () -> shape(TableShape.withoutColumn(table, column), row, 0)));
  }

  private Button button(String key, Runnable action) {
    boolean removes = key.startsWith("remove") || key.equals("nohead");
    Button button =
        Buttons.outlined(texts.say("text.table." + key), removes ? Icon.REMOVE : Icon.ADD, action);
    Buttons.named(button, texts.say("text.table." + key + ".name"), null);
    button.setId("table-" + key);
    return button;
  }

  private void removeRow() {
    if (row == TableShape.HEAD || table.rows().size() > 1) {
      shape(TableShape.withoutRow(table, row), Math.max(0, row - 1), column);
    }
  }

  /** Gives the table another shape, as one step, and goes to a cell of it. */
  private void shape(TableBlock changed, int toRow, int toColumn) {
    if (changed.equals(table)) {
      return;
    }
    table = changed;
    row = Math.min(toRow, table.rows().size() - 1);
    column = Math.min(toColumn, table.columnNames().size() - 1);
    box.requestFocus();
    build();
    focus();
    box.keepNow();
  }

  TableBlock table() {
    return table;
  }

  BlockBox box() {
    return box;
  }

  Texts texts() {
    return texts;
  }

  /** The user is in that cell. */
  void arrive(int inRow, int inColumn) {
    row = inRow;
    column = inColumn;
  }

  /** Takes what was written in a cell, as one step. */
  void write(int inRow, int inColumn, List<Block> blocks) {
    if (TableShape.has(table, inRow, inColumn)) {
      table = TableShape.withCell(table, inRow, inColumn, blocks);
      box.keepNow();
    }
  }

  /** Goes to the next cell, or the one before; behind the last one a new row begins. */
  void next(int inRow, int inColumn, int direction) {
    int columns = table.columnNames().size();
    int at = (inRow - firstRow()) * columns + inColumn + direction;
    if (at < 0) {
      box.requestFocus();
    } else if (at >= (table.rows().size() - firstRow()) * columns) {
      shape(TableShape.withRow(table, table.rows().size()), table.rows().size(), 0);
      openCurrent();
    } else {
      row = at / columns + firstRow();
      column = at % columns;
      openCurrent();
    }
  }

  /** Goes to the cell so many rows and columns further, when there is one. */
  void go(int inRow, int inColumn, int rows, int columns) {
    if (TableShape.has(table, inRow + rows, inColumn + columns)) {
      row = inRow + rows;
      column = inColumn + columns;
      focus();
    }
  }

  private void openCurrent() {
    CellBox cell = cell(row, column);
    if (cell != null) {
      cell.open();
    }
  }

  private @Nullable CellBox cell(int inRow, int inColumn) {
    for (Node node : grid.getChildren()) {
      if (node instanceof CellBox cell && cell.isAt(inRow, inColumn)) {
        return cell;
      }
    }
    return null;
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public void focus() {
    CellBox cell = cell(row, column);
    if (cell != null) {
      cell.requestFocus();
    }
  }

  @Override
  public boolean isDirty() {
    grid.getChildren().forEach(node -> ((CellBox) node).keep());
    return !table.equals(kept);
  }

  @Override
  public List<Block> keep() {
    kept = table;
    return List.of(table);
  }

  @Override
  public void show(List<Block> now) {
    if (!(now.getFirst() instanceof TableBlock other) || other.equals(table)) {
      return;
    }
    boolean sameShape =
        other.rows().size() == table.rows().size()
            && other.columnNames().size() == table.columnNames().size()
            && other.header().isEmpty() == table.header().isEmpty();
    table = other;
    kept = other;
    if (sameShape) {
      grid.getChildren().forEach(node -> ((CellBox) node).refresh());
      return;
    }
    boolean focused = box.isFocusWithin();
    row = Math.clamp(row, firstRow(), Math.max(firstRow(), table.rows().size() - 1));
    column = Math.min(column, table.columnNames().size() - 1);
    if (focused) {
      box.requestFocus();
    }
    build();
    if (focused) {
      focus();
    }
  }

  @Override
  public @Nullable LinesEditor lines() {
    CellBox cell = cell(row, column);
    return cell == null ? null : cell.lines();
  }
}
