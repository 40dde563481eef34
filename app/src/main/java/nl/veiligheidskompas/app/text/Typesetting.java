package nl.veiligheidskompas.app.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.veiligheidskompas.app.ui.Words;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.Cell;
import nl.veiligheidskompas.core.sheet.Block.ListItem;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;

/** Sets blocks for reading: looks, lists, tables, and footnotes numbered as they come. */
final class Typesetting {

  private static final double RAISED = -5;
  private static final double LEAST_SHARE = 12;

  private int nextNote;

  /**
   * @param firstNote the number of the first footnote that comes
   */
  Typesetting(int firstNote) {
    nextNote = firstNote;
  }

  /** A block as it is read. */
  Node block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> line(paragraph.text());
      case Block.Subheading subheading -> line(subheading.text(), "vk-subheading");
      case Block.ListBlock list -> list(list);
      case TableBlock table -> table(table);
      case Block.Signature signature -> signature(signature);
    };
  }

  /** Blocks one under another. */
  VBox blocks(List<Block> blocks) {
    VBox column = new VBox();
    column.getStyleClass().add("vk-text-column");
    blocks.forEach(block -> column.getChildren().add(block(block)));
    return column;
  }

  /** A line of text; a blank one keeps its height. */
  TextFlow line(RichText text, String... looks) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("vk-flow");
    flow.getStyleClass().addAll(looks);
    for (Inline inline : text.inlines()) {
      flow.getChildren().add(inline(inline));
    }
    if (flow.getChildren().isEmpty()) {
      flow.getChildren().add(new Text(" "));
    }
    return flow;
  }

  private Text inline(Inline inline) {
    return switch (inline) {
      case Inline.Footnote _ -> noteSign();
      case Inline.Run run -> {
        Text words = new Text(run.text());
        words.getStyleClass().add("vk-words");
        if (run.bold()) {
          words.getStyleClass().add("vk-bold");
        }
        if (run.italic()) {
          words.getStyleClass().add("vk-italic");
        }
        if (run.link() != null) {
          words.getStyleClass().add("vk-text-link");
        }
        yield words;
      }
    };
  }

  private Text noteSign() {
    Text number = new Text(String.valueOf(nextNote));
    nextNote++;
    number.getStyleClass().add("vk-note-sign");
    number.setTranslateY(RAISED);
    return number;
  }

  private Node list(Block.ListBlock list) {
    VBox items = new VBox(2);
    int number = 0;
    for (ListItem item : list.items()) {
      number++;
      Label sign = Words.styled(list.numbered() ? number + "." : "•", "vk-item-sign");
      VBox content = new VBox(2, line(item.text()));
      item.blocks().forEach(below -> content.getChildren().add(block(below)));
      HBox.setHgrow(content, Priority.ALWAYS);
      items.getChildren().add(new HBox(sign, content));
    }
    return items;
  }

  private Node table(TableBlock table) {
    GridPane grid = grid(table);
    int row = 0;
    if (!table.header().isEmpty()) {
      addRow(grid, row, table.header(), "vk-cell-head");
      row++;
    }
    for (Block.Row one : table.rows()) {
      addRow(grid, row, one.cells());
      row++;
    }
    return grid;
  }

  private void addRow(GridPane grid, int row, List<Cell> cells, String... looks) {
    for (int column = 0; column < cells.size(); column++) {
      StackPane box = new StackPane(cell(cells.get(column)));
      box.getStyleClass().add("vk-cell");
      box.getStyleClass().addAll(looks);
      grid.add(box, column, row);
    }
  }

  /** What stands in a cell. */
  Region cell(Cell cell) {
    VBox content = blocks(cell.blocks());
    content.getStyleClass().add("vk-cell-text");
    return content;
  }

  /** An empty grid with the columns of a table, as wide as their words ask for. */
  static GridPane grid(TableBlock table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("vk-text-table");
    double[] shares = shares(table);
    for (double share : shares) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private static double[] shares(TableBlock table) {
    double[] shares = new double[table.columnNames().size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.sqrt(20.0 + letters(table, i));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(Math.min(LEAST_SHARE, 100.0 / shares.length), 100 * shares[i] / sum);
    }
    return shares;
  }

  private static int letters(TableBlock table, int column) {
    int letters = 0;
    for (Block.Row row : table.rows()) {
      for (String line : PlainText.of(row.cells().get(column).blocks())) {
        letters += line.length();
      }
    }
    return letters;
  }

  private Node signature(Block.Signature signature) {
    VBox lines = new VBox(2);
    signature.roles().forEach(role -> lines.getChildren().add(line(RichText.of(role))));
    return lines;
  }
}
