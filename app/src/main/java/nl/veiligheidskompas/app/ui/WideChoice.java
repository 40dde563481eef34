package nl.veiligheidskompas.app.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** One of a list to choose from: as wide as its place, with content that wraps at that width. */
public final class WideChoice extends ToggleButton {

  private final Region content;

  /**
   * A choice without words of its own.
   *
   * @param content what stands in it
   */
  public WideChoice(Region content) {
    this.content = content;
    content.setMouseTransparent(true);
    setGraphic(content);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return getInsets().getLeft() + content.prefWidth(-1) + getInsets().getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    return WideContent.height(this, content, width);
  }

  @Override
  protected void layoutChildren() {
    WideContent.layOut(this, content);
  }
}
