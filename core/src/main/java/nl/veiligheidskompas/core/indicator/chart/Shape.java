package nl.veiligheidskompas.core.indicator.chart;

import java.util.List;

/** A part of a drawing; places are in pixels from the upper left corner. */
public sealed interface Shape {

  Ink ink();

  /** A straight line. */
  record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {}

  /** A rectangle with its upper left corner. */
  record Box(double x, double y, double width, double height, Ink ink) implements Shape {}

  /** A circle with its middle. */
  record Dot(double x, double y, double radius, Ink ink) implements Shape {}

  /** A closed form. */
  record Area(List<Spot> corners, Ink ink) implements Shape {
    public Area {
      corners = List.copyOf(corners);
    }
  }

  /**
   * Words on one line.
   *
   * @param x where they begin, have their middle or end
   * @param y the line that the letters stand on
   */
  record Words(double x, double y, String text, Side side, Ink ink) implements Shape {}

  /** A place. */
  record Spot(double x, double y) {}

  /** Which part of the words stands at their place. */
  enum Side {
    BEGIN,
    MIDDLE,
    END
  }
}
