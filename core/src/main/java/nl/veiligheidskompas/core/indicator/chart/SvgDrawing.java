package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Writes a drawing as SVG 1.1: the shapes themselves, with its title and description within. */
public final class SvgDrawing {

  private static final String FONT = "'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";

  private final StringBuilder out = new StringBuilder();

  private SvgDrawing() {}

  /** The text of the file, with LF; the same drawing gives the same text. */
  public static String of(Drawing drawing) {
    SvgDrawing svg = new SvgDrawing();
    svg.write(drawing);
    return svg.out.toString();
  }

  private void write(Drawing drawing) {
    String width = number(drawing.width());
    String height = number(drawing.height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\"")
        .append(" width=\"" + width + "\" height=\"" + height + "\"")
        .append(" viewBox=\"0 0 " + width + " " + height + "\" font-family=\"" + FONT + "\">\n")
        .append("  <title>" + escaped(drawing.title()) + "</title>\n")
        .append("  <desc>" + escaped(drawing.description()) + "</desc>\n")
        .append("  <rect width=\"" + width + "\" height=\"" + height + "\"")
        .append(" fill=\"" + Ink.PAPER + "\"/>\n");
    drawing.shapes().forEach(this::write);
    out.append("</svg>\n");
  }

  private void write(Shape shape) {
    out.append("  ")
        .append(
            switch (shape) {
              case Shape.Line line ->
                  "<line"
                      + at("x1", line.x1())
                      + at("y1", line.y1())
                      + at("x2", line.x2())
                      + at("y2", line.y2())
                      + look(line.ink())
                      + "/>";
              case Shape.Box box ->
                  "<rect"
                      + at("x", box.x())
                      + at("y", box.y())
                      + at("width", box.width())
                      + at("height", box.height())
                      + look(box.ink())
                      + "/>";
              case Shape.Dot dot ->
                  "<circle"
                      + at("cx", dot.x())
                      + at("cy", dot.y())
                      + at("r", dot.radius())
                      + look(dot.ink())
                      + "/>";
              case Shape.Area area ->
                  "<polygon points=\"" + corners(area) + "\"" + look(area.ink()) + "/>";
              case Shape.Words words -> words(words);
            })
        .append('\n');
  }

  private static String words(Shape.Words words) {
    Ink ink = words.ink();
    String anchor =
        switch (words.side()) {
          case BEGIN -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    return "<text"
        + at("x", words.x())
        + at("y", words.y())
        + " font-size=\""
        + ink.size()
        + "\" text-anchor=\""
        + anchor
        + "\""
        + (ink.bold() ? " font-weight=\"600\"" : "")
        + " fill=\""
        + ink.fill()
        + "\">"
        + escaped(words.text())
        + "</text>";
  }

  private static String corners(Shape.Area area) {
    return area.corners().stream()
        .map(spot -> number(spot.x()) + "," + number(spot.y()))
        .collect(Collectors.joining(" "));
  }

  private static String look(Ink ink) {
    String dash = ink.dash().stream().map(SvgDrawing::number).collect(Collectors.joining(" "));
    return " fill=\""
        + ink.fill()
        + "\""
        + (ink.stroked()
            ? " stroke=\"" + ink.stroke() + "\" stroke-width=\"" + number(ink.width()) + "\""
            : "")
        + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"");
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  private static String number(double value) {
    BigDecimal shown = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  /** Characters that XML cannot hold are left out. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c))
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
