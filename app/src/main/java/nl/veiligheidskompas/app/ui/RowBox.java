package nl.veiligheidskompas.app.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A row of a grid: nodes in columns of fixed widths, of which the first takes the room that is
 * left.
 */
public class RowBox extends Region {

  private final List<Placed> placed = new ArrayList<>();
  private final List<Double> widths;

  private record Placed(Node node, int column, int span, Insets margin, HPos side) {}

  /**
   * A row without nodes.
   *
   * @param widths of the columns, in pixels; of the first the least
   */
  protected RowBox(List<Double> widths) {
    this.widths = List.copyOf(widths);
  }

  /** Puts a node in a column, over as many columns as it spans. */
  protected final void put(Node node, int column, int span, Insets margin, HPos side) {
    placed.add(new Placed(node, column, span, margin, side));
    getChildren().add(node);
  }

  private double least() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return least();
  }

  @Override
  protected double computePrefWidth(double height) {
    return least();
  }

  @Override
  protected double computePrefHeight(double width) {
    double highest = getMinHeight();
    for (Placed one : placed) {
      double room = one.margin().getTop() + one.margin().getBottom();
      highest = Math.max(highest, room + one.node().prefHeight(-1));
    }
    return highest;
  }

  @Override
  protected void layoutChildren() {
    double spare = Math.max(0, getWidth() - least());
    for (Placed one : placed) {
      double x = 0;
      double width = 0;
      for (int column = 0; column < one.column() + one.span(); column++) {
        double wide = widths.get(column) + (column == 0 ? spare : 0);
        if (column < one.column()) {
          x += wide;
        } else {
          width += wide;
        }
      }
      layoutInArea(
          one.node(),
          x,
          0,
          width,
          getHeight(),
          0,
          one.margin(),
          true,
          true,
          one.side(),
          VPos.CENTER);
    }
  }
}
