package nl.veiligheidskompas.app.indicator;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import nl.veiligheidskompas.app.ui.InputField;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cell of an indicator in a year. It is drawn as plain text and becomes a field only while the
 * user is in it: a grid has hundreds of cells, and a field is a heavy thing to draw.
 */
final class YearCell extends StackPane {

  private final Text text = new Text();
  private final Supplier<InputField<Cell>> making;
  private @Nullable InputField<Cell> field;

  /**
   * A cell that shows what is kept.
   *
   * @param name what the cell is, for who cannot see it
   * @param shown what is kept in it
   * @param hint what stands in it when nothing is
   * @param making makes the field, with the kept value in it
   */
  YearCell(String name, String shown, String hint, Supplier<InputField<Cell>> making) {
    this.making = making;
    getStyleClass().add("vk-cell");
    setAlignment(Pos.CENTER);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(shown.isEmpty() ? name : name + ": " + shown);
    text.setText(shown.isEmpty() ? hint : shown);
    text.getStyleClass().add(shown.isEmpty() ? "vk-cell-hint" : "vk-cell-text");
    getChildren().add(text);
    setOnMousePressed(event -> requestFocus());
    focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            open();
          }
        });
  }

  /** Whether the user is in the cell. */
  boolean isOpen() {
    return field != null;
  }

  /** Hands in what was typed, when the user is in the cell. */
  void handIn() {
    InputField<Cell> open = field;
    if (open != null) {
      open.handIn();
    }
  }

  private void open() {
    InputField<Cell> opened = making.get();
    field = opened;
    opened.field().getStyleClass().add("vk-cell-field");
    opened.setMaxWidth(Double.MAX_VALUE);
    setFocusTraversable(false);
    getChildren().setAll(opened);
    opened.field().requestFocus();
    ((TextField) opened.field()).selectAll();
    opened
        .field()
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && !opened.isRefused()) {
            close();
          }
        });
  }

  private void close() {
    field = null;
    setFocusTraversable(true);
    getChildren().setAll(text);
  }
}
