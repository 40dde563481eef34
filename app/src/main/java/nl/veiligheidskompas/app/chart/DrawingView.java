package nl.veiligheidskompas.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import nl.veiligheidskompas.core.indicator.chart.Drawing;
import nl.veiligheidskompas.core.indicator.chart.Ink;
import nl.veiligheidskompas.core.indicator.chart.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A drawing on screen, in the colours of the theme. It takes the keyboard, so that what it shows
 * can be heard and its keys be used.
 */
public final class DrawingView extends Region {

  private final BiFunction<Double, Double, Drawing> drawn;
  private @Nullable Dimension2D size;

  /**
   * A view.
   *
   * @param drawn makes the drawing for a width and a height in pixels
   * @param width the least width
   * @param height the height
   */
  public DrawingView(BiFunction<Double, Double, Drawing> drawn, double width, double height) {
    this.drawn = drawn;
    setMinSize(width, height);
    setPrefHeight(height);
    setMaxHeight(height);
    setFocusTraversable(true);
    getStyleClass().add("vk-drawing");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(drawn.apply(width, height).description());
    setOnMousePressed(event -> requestFocus());
  }

  /** Draws for a new size only: new parts ask for layout, so drawing at every one never ends. */
  @Override
  protected void layoutChildren() {
    Dimension2D now = new Dimension2D(getWidth(), getHeight());
    if (now.equals(size) || getWidth() <= 0) {
      return;
    }
    size = now;
    List<Node> nodes = new ArrayList<>();
    for (Shape shape : drawn.apply(getWidth(), getHeight()).shapes()) {
      Node node = node(shape);
      node.getStyleClass().add(shape.ink().styleClass());
      node.setManaged(false);
      node.setMouseTransparent(true);
      nodes.add(node);
    }
    getChildren().setAll(nodes);
  }

  private static Node node(Shape shape) {
    return switch (shape) {
      case Shape.Line line -> inked(new Line(line.x1(), line.y1(), line.x2(), line.y2()), shape);
      case Shape.Box box ->
          inked(new Rectangle(box.x(), box.y(), box.width(), box.height()), shape);
      case Shape.Dot dot -> inked(new Circle(dot.x(), dot.y(), dot.radius()), shape);
      case Shape.Area area -> inked(polygon(area), shape);
      case Shape.Words words -> text(words);
    };
  }

  private static Node inked(javafx.scene.shape.Shape node, Shape shape) {
    Ink ink = shape.ink();
    node.setStrokeWidth(ink.width());
    node.getStrokeDashArray().setAll(ink.dash());
    return node;
  }

  private static Polygon polygon(Shape.Area area) {
    Polygon polygon = new Polygon();
    area.corners().forEach(spot -> polygon.getPoints().addAll(spot.x(), spot.y()));
    return polygon;
  }

  private static Text text(Shape.Words words) {
    Text text = new Text(words.text());
    Ink ink = words.ink();
    text.getStyleClass().add("vk-ink-words");
    text.setStyle(
        "-fx-font-size: %dpx; -fx-font-family: \"Source Sans 3%s\";"
            .formatted(ink.size(), ink.bold() ? " Semibold" : ""));
    text.setY(words.y());
    // its width is known once it has its font
    text.setX(words.x());
    text.layoutBoundsProperty()
        .subscribe(bounds ->
            text.setTranslateX(
                switch (words.side()) {
                  case BEGIN -> 0;
                  case MIDDLE -> -bounds.getWidth() / 2;
                  case END -> -bounds.getWidth();
                }));
    return text;
  }
}
