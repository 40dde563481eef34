package nl.veiligheidskompas.app.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where the user is in a pane that is about to be built anew: the control with the focus, what is
 * typed in it and the caret. A control is known by its id.
 */
public final class TypingPlace {

  /** The user is elsewhere. */
  public static final TypingPlace NONE = new TypingPlace(null, null, 0, 0);

  private final @Nullable String id;
  private final @Nullable String text;
  private final int anchor;
  private final int caret;

  private TypingPlace(@Nullable String id, @Nullable String text, int anchor, int caret) {
    this.id = id;
    this.text = text;
    this.anchor = anchor;
    this.caret = caret;
  }

  /**
   * The place in this pane; none when the focus is elsewhere.
   *
   * @param typing whether the text in the field is being typed; what is kept comes from the plan
   */
  public static TypingPlace in(Parent pane, boolean typing) {
    Node focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    if (focused == null || focused.getId() == null || !pane.isFocusWithin()) {
      return NONE;
    }
    return focused instanceof TextInputControl field
        ? new TypingPlace(
            field.getId(),
            typing ? field.getText() : null,
            field.getAnchor(),
            field.getCaretPosition())
        : new TypingPlace(focused.getId(), null, 0, 0);
  }

  /** Brings the user back to that place in the pane as it is now, as far as it is still there. */
  public void restore(Parent pane) {
    Node node = id == null ? null : pane.lookup("#" + id);
    if (node == null) {
      return;
    }
    node.requestFocus();
    // a cell of a grid makes a field now, which has the focus then
    if (node.getScene().getFocusOwner() instanceof TextInputControl field) {
      // a field selects all of its text when it gets its looks, which would be after this
      field.applyCss();
      if (text != null && !text.equals(field.getText())) {
        field.setText(text);
      }
      field.selectRange(Math.min(anchor, field.getLength()), Math.min(caret, field.getLength()));
    }
  }
}
