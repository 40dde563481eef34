package nl.veiligheidskompas.app.ui;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * The looks of a growing field in which nobody is: its words, and no more. The looks of a field
 * that is typed in hold some twenty nodes, and a pane may have as many fields.
 */
final class RestingArea extends SkinBase<GrowingArea> {

  private final Text words = new Text();

  RestingArea(GrowingArea area) {
    super(area);
    words.getStyleClass().add("vk-resting");
    words.setMouseTransparent(true);
    words.setTextOrigin(VPos.TOP);
    words.textProperty().bind(area.textProperty());
    words.fontProperty().bind(area.fontProperty());
    getChildren().add(words);
    area.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    GrowingArea area = getSkinnable();
    words.setWrappingWidth(Math.max(1, width - 2 * area.beside()));
    words.relocate(x + area.beside(), y + area.above());
  }

  @Override
  protected double computeBaselineOffset(double top, double right, double bottom, double left) {
    return top + getSkinnable().above() + words.getBaselineOffset();
  }

  /** A finger comes without having hovered: the caret goes where it pointed. */
  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Point2D point = words.sceneToLocal(event.getSceneX(), event.getSceneY());
    int caret = words.hitTest(point).getInsertionIndex();
    GrowingArea area = getSkinnable();
    area.requestFocus();
    // it may look at the same press, and would look for the place in words that are not laid out
    area.applyCss();
    area.layout();
    area.positionCaret(caret);
    event.consume();
  }

  @Override
  public void dispose() {
    GrowingArea area = getSkinnable();
    if (area == null) {
      return;
    }
    words.textProperty().unbind();
    words.fontProperty().unbind();
    getChildren().remove(words);
    super.dispose();
  }
}
