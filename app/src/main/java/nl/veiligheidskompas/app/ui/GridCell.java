package nl.veiligheidskompas.app.ui;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid with a value that can be typed. It is drawn as text and becomes a field only
 * while the user is in it: a grid has hundreds of cells, and a field is a heavy thing to make and
 * to keep. Its looks of the style sheet are {@code vk-grid-cell} and those of the grid.
 */
public final class GridCell extends StackPane {

  private final Label text;
  private final Supplier<InputField<?>> making;
  private @Nullable InputField<?> field;

  /**
   * A cell that shows what is kept.
   *
   * @param name what the cell is, for who cannot see it
   * @param shown what is kept in it
   * @param hint what stands in it when nothing is
   * @param making makes the field, with the kept value in it
   */
  public GridCell(String name, String shown, String hint, Supplier<InputField<?>> making) {
    this.making = making;
    getStyleClass().add("vk-grid-cell");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_FIELD);
    setAccessibleText(shown.isEmpty() ? name : name + ": " + shown);
    text =
        shown.isEmpty() ? Words.styled(hint, "vk-grid-hint") : Words.styled(shown, "vk-grid-value");
    text.setMinWidth(Region.USE_PREF_SIZE);
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
  public boolean isEntered() {
    InputField<?> open = field;
    return open != null && open.field().isFocused();
  }

  /** Whether the user is typing something that is not kept yet. */
  public boolean isTyping() {
    InputField<?> open = field;
    return open != null && open.isTyping();
  }

  /** Hands in nothing any more: another cell takes its place. */
  public void retire() {
    InputField<?> open = field;
    if (open != null) {
      open.retire();
    }
  }

  /** Hands in what was typed, when there is anything. */
  public void handIn() {
    InputField<?> open = field;
    if (open != null) {
      open.handIn();
    }
  }

  private void open() {
    InputField<?> opened = making.get();
    TextInputControl control = opened.field();
    field = opened;
    control.setId(getId());
    control.getStyleClass().add("vk-grid-field");
    opened.setMaxWidth(Double.MAX_VALUE);
    setFocusTraversable(false);
    getChildren().setAll(opened);
    // a field selects all of its text when it gets its looks, which may not be later than typing
    control.applyCss();
    control.requestFocus();
    control.selectAll();
    control
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
