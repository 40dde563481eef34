package nl.veiligheidskompas.app.ui;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Columns of a {@link LineTable} in the looks that every screen uses. */
public final class Columns {

  private Columns() {}

  /** A column of words; what does not fit ends in … and stands whole in the tooltip. */
  public static <R> TableColumn<ObjectProperty<R>, R> words(
      String head, double width, Function<R, String> words) {
    return nodes(
        head,
        width,
        row -> {
          Label label = new Label(words.apply(row));
          label.setTooltip(new Tooltip(label.getText()));
          return label;
        },
        words);
  }

  /** A column of figures at the right, which are never cut off. */
  public static <R> TableColumn<ObjectProperty<R>, R> figures(
      String head, double width, Function<R, String> words) {
    return atRight(
        nodes(
            head,
            width,
            row -> {
              Label label = new Label(words.apply(row));
              label.setMinWidth(Label.USE_PREF_SIZE);
              return label;
            },
            words));
  }

  /** The same column with its head and its cells at the right. */
  public static <R> TableColumn<ObjectProperty<R>, R> atRight(
      TableColumn<ObjectProperty<R>, R> column) {
    column.getStyleClass().add("vk-number-cell");
    return column;
  }

  /**
   * A column of small nodes.
   *
   * @param node what is shown for a row
   * @param spoken the same in words, for who cannot see it
   */
  public static <R> TableColumn<ObjectProperty<R>, R> nodes(
      String head, double width, Function<R, ? extends Node> node, Function<R, String> spoken) {
    TableColumn<ObjectProperty<R>, R> column = new TableColumn<>(head);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(TableColumn.CellDataFeatures::getValue);
    column.setCellFactory(table ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : node.apply(row));
            setAccessibleText(empty || row == null ? null : said(head, spoken.apply(row)));
          }
        });
    return column;
  }

  private static String said(String head, String words) {
    return head.isEmpty() ? words : head + ": " + words;
  }
}
