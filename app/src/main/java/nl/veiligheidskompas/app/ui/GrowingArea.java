package nl.veiligheidskompas.app.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A field that wraps and is always as high as what stands in it. It gets what is needed to type in
 * it when the user comes near: the mouse over it, or the focus in it.
 */
public final class GrowingArea extends TextArea {

  /** What the style sheet keeps free above and below the text, in em; and beside it. */
  private static final double ABOVE = 0.55;

  private static final double BESIDE = 0.6;

  /** A skin puts its words on whole points. */
  private static final double ROUNDING = 1;

  private final Text measure = new Text();
  private @Nullable UnaryOperator<String> cleaning;
  private @Nullable Consumer<String> takingLines;

  public GrowingArea() {
    getStyleClass().add("vk-growing");
    setWrapText(true);
    setPrefRowCount(1);
    textProperty().subscribe(this::requestLayout);
    widthProperty().subscribe(this::requestLayout);
    fontProperty().subscribe(this::requestLayout);
    focusedProperty().subscribe(this::wakeWhen);
    hoverProperty().subscribe(this::wakeWhen);
  }

  private void wakeWhen(boolean near) {
    if (near && getSkin() instanceof RestingArea) {
      setSkin(new TextAreaSkin(this));
    }
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return isFocused() ? new TextAreaSkin(this) : new RestingArea(this);
  }

  /** Pixels that are kept free above the words. */
  double above() {
    return em(ABOVE);
  }

  /** Pixels that are kept free at either side of the words. */
  double beside() {
    return em(BESIDE);
  }

  /**
   * Says what happens to what is typed or pasted.
   *
   * @param clean what becomes of the inserted characters
   * @param lines takes the whole text, instead of this field, when line feeds are left in them
   */
  public void onInsert(UnaryOperator<String> clean, Consumer<String> lines) {
    cleaning = clean;
    takingLines = lines;
  }

  @Override
  public void replaceText(int start, int end, String text) {
    UnaryOperator<String> clean = cleaning;
    String inserted = clean == null ? text : clean.apply(text);
    Consumer<String> taking = takingLines;
    if (taking != null && inserted.indexOf('\n') >= 0) {
      // changing the field while it changes itself would fail, so it is left as it is
      taking.accept(getText(0, start) + inserted + getText(end, getLength()));
    } else {
      super.replaceText(start, end, inserted);
    }
  }

  /** Lets Enter do something else than start a new line; pasted lines become one. */
  public void onEnter(Runnable action) {
    cleaning = text -> text.replaceAll("\\R", " ");
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            action.run();
          }
        });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    set(width < 0 ? getWidth() : width);
    double text = Math.ceil(measure.getLayoutBounds().getHeight());
    return text + getInsets().getTop() + getInsets().getBottom() + 2 * above() + ROUNDING;
  }

  @Override
  protected double computeMinHeight(double width) {
    return em(1 + 2 * ABOVE);
  }

  @Override
  protected double computeMinWidth(double height) {
    return em(3);
  }

  /** Whether the caret stands in the first line on the screen. */
  public boolean onFirstLine() {
    return heightOf(getCaretPosition()) == heightOf(0);
  }

  /** Whether the caret stands in the last line on the screen. */
  public boolean onLastLine() {
    return heightOf(getCaretPosition()) == heightOf(getLength());
  }

  private double heightOf(int caret) {
    set(getWidth());
    for (PathElement element : measure.caretShape(caret, true)) {
      if (element instanceof MoveTo start) {
        return Math.rint(start.getY());
      }
    }
    return 0;
  }

  private void set(double width) {
    double sides = getInsets().getLeft() + getInsets().getRight() + 2 * beside() + ROUNDING;
    measure.setFont(getFont());
    measure.setText(getText());
    measure.setWrappingWidth(Math.max(1, width - sides));
  }

  private double em(double times) {
    return times * getFont().getSize();
  }
}
