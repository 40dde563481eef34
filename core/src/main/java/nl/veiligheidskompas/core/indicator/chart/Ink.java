package nl.veiligheidskompas.core.indicator.chart;

import java.util.List;
import java.util.Locale;

/**
 * What a shape is for, and how it looks on paper; the window has its own colours, light and dark.
 * Shapes differ in form, dash or hatch as well as in colour.
 */
public enum Ink {
  GRID(Paint.NONE, "#E6EBEB", 1, 0, 0),
  AXIS(Paint.NONE, "#7D8B8F", 1, 0, 0),
  /** A tick that tells that an axis does not begin at zero. */
  CUT(Paint.NONE, "#16242A", 1.5, 0, 0),
  PERIOD(Paint.NONE, "#7D8B8F", 1, 1, 3),
  BREAK(Paint.NONE, "#16242A", 1.5, 0, 0),
  AIM(Paint.NONE, "#16242A", 1.5, 6, 4),
  AIM_AREA("#EDF5F6", Paint.NONE, 0, 0, 0),
  AIM_MARK("#16242A", Paint.NONE, 0, 0, 0),
  SERIES(Paint.NONE, "#0B5F6B", 1.75, 0, 0),
  MARGIN(Paint.NONE, "#0B5F6B", 1.5, 0, 0),
  POINT("#0B5F6B", Paint.NONE, 0, 0, 0),
  PROVISIONAL("#FFFFFF", "#0B5F6B", 1.75, 2, 2),
  BASELINE("#FFFFFF", "#0B5F6B", 2, 0, 0),
  MISSING(Paint.NONE, "#7D8B8F", 1, 2, 2),
  REFERENCE(Paint.NONE, "#4A5B61", 1.25, 2, 3),
  REFERENCE_MARK("#FFFFFF", "#4A5B61", 1.25, 0, 0),
  BAR("#9CC3C8", "#3A7882", 1, 0, 0),
  BAR_OWN("#0B5F6B", "#0B5F6B", 1, 0, 0),
  SHAPE("#E0EFF0", "#0B5F6B", 2, 0, 0),
  TITLE("#16242A", 14, true),
  STRONG("#16242A", 12, true),
  VALUE("#0B5F6B", 12, true),
  LABEL("#4A5B61", 12, false);

  /** The paper itself. */
  public static final String PAPER = "#FFFFFF";

  private final String fill;
  private final String stroke;
  private final double width;
  private final int dash;
  private final int gap;
  private final int size;
  private final boolean bold;

  /** Words for no colour: an enum may not use its own constants while it begins. */
  private static final class Paint {
    private static final String NONE = "none";
  }

  Ink(String fill, String stroke, double width, int dash, int gap) {
    this.fill = fill;
    this.stroke = stroke;
    this.width = width;
    this.dash = dash;
    this.gap = gap;
    size = 0;
    bold = false;
  }

  Ink(String fill, int size, boolean bold) {
    this.fill = fill;
    this.size = size;
    this.bold = bold;
    stroke = Paint.NONE;
    width = 0;
    dash = 0;
    gap = 0;
  }

  /** The colour within, as {@code #RRGGBB}, or {@code none}. */
  public String fill() {
    return fill;
  }

  /** The colour of the line, as {@code #RRGGBB}, or {@code none}. */
  public String stroke() {
    return stroke;
  }

  /** Width of the line in pixels. */
  public double width() {
    return width;
  }

  /** Lengths of dashes and gaps in pixels; empty for a whole line. */
  public List<Double> dash() {
    return dash == 0 ? List.of() : List.of((double) dash, (double) gap);
  }

  /** Size of words in pixels; 0 for what is no words. */
  public int size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }

  public boolean filled() {
    return !fill.equals(Paint.NONE);
  }

  public boolean stroked() {
    return !stroke.equals(Paint.NONE);
  }

  /** The style class by which the window colours it. */
  public String styleClass() {
    return "vk-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
