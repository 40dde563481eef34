package nl.veiligheidskompas.core.indicator.chart;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.chart.Shape.Side;
import nl.veiligheidskompas.core.indicator.chart.Shape.Spot;

/** Puts shapes on a drawing, and keeps words from lying on each other. */
final class Pencil {

  /** Width of a letter to its size: an estimate on the wide side, for the font of the program. */
  private static final double LETTER = 0.53;

  private static final double BOLDER = 1.06;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Room> taken = new ArrayList<>();

  /** A part of the drawing that words lie on. */
  private record Room(double left, double top, double right, double bottom) {
    boolean meets(Room other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  List<Shape> shapes() {
    return shapes;
  }

  void line(double x1, double y1, double x2, double y2, Ink ink) {
    shapes.add(new Shape.Line(x1, y1, x2, y2, ink));
  }

  void box(double x, double y, double width, double height, Ink ink) {
    shapes.add(new Shape.Box(x, y, width, height, ink));
  }

  void dot(double x, double y, double radius, Ink ink) {
    shapes.add(new Shape.Dot(x, y, radius, ink));
  }

  void diamond(double x, double y, double radius, Ink ink) {
    shapes.add(
        new Shape.Area(
            List.of(
                new Spot(x, y - radius),
                new Spot(x + radius, y),
                new Spot(x, y + radius),
                new Spot(x - radius, y)),
            ink));
  }

  void area(List<Spot> corners, Ink ink) {
    shapes.add(new Shape.Area(corners, ink));
  }

  /** Words that must stand there; later ones keep away from them. */
  void words(double x, double y, String text, Side side, Ink ink) {
    taken.add(room(x, y, text, side, ink));
    shapes.add(new Shape.Words(x, y, text, side, ink));
  }

  /** Keeps words away from a mark. */
  void keepFree(double x, double y, double around) {
    taken.add(new Room(x - around, y - around, x + around, y + around));
  }

  /** Keeps words off a line that lies flat. */
  void keepOff(double left, double right, double y) {
    taken.add(new Room(left, y - 1, right, y + 1));
  }

  /** Words at the first of the places where no others are; none at all when each is taken. */
  void wordsWhereFree(List<Spot> places, String text, Side side, Ink ink) {
    for (Spot place : places) {
      Room room = room(place.x(), place.y(), text, side, ink);
      if (taken.stream().noneMatch(room::meets)) {
        words(place.x(), place.y(), text, side, ink);
        return;
      }
    }
  }

  private static Room room(double x, double y, String text, Side side, Ink ink) {
    double width = width(text, ink);
    double left =
        switch (side) {
          case BEGIN -> x;
          case MIDDLE -> x - width / 2;
          case END -> x - width;
        };
    return new Room(left, y - ink.size() * 0.8, left + width, y + ink.size() * 0.2);
  }

  /** How wide words are, about. */
  static double width(String text, Ink ink) {
    return text.length() * ink.size() * LETTER * (ink.bold() ? BOLDER : 1);
  }

  /** The words, shortened with three dots when they are wider than that. */
  static String fitting(String text, double width, Ink ink) {
    if (width(text, ink) <= width) {
      return text;
    }
    int letters = (int) (width / (ink.size() * LETTER * (ink.bold() ? BOLDER : 1))) - 1;
    return letters < 1 ? "" : text.substring(0, Math.min(letters, text.length())).strip() + "…";
  }
}
