package nl.veiligheidskompas.core.indicator.chart;

import java.util.List;

/**
 * A chart as it is drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, in a few words
 * @param caption the area, the unit, where a cut axis begins, what the plan is marked with
 * @param description what can be seen, in words, for who cannot see it
 * @param shapes in the order in which they lie on each other
 */
public record Drawing(
    double width,
    double height,
    String title,
    String caption,
    String description,
    List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }
}
