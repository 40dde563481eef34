package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.Shape.Side;
import nl.veiligheidskompas.core.indicator.chart.Shape.Spot;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Aim;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Gap;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Draws one indicator over the years: the baseline as a hollow square, values as dots with their
 * margins, provisional ones hollow, the target as a dashed line with its side tinted and a diamond
 * at its year, other areas as triangles. Nothing is joined but full counts of years that follow on
 * each other, and nothing across a break. An axis that does not begin at zero is marked and says
 * so.
 */
public final class YearsDrawing {

  private static final double DOT = 4.5;
  private static final double ABOVE = 9;
  private static final double BELOW = 20;
  private static final double HALF = 26;

  private final YearsChart chart;
  private final ChartWords words;
  private final ValueScale scale;
  private final Frame frame;
  private final Pencil pencil = new Pencil();

  /** Where the field of the chart lies in the drawing. */
  private record Frame(
      double width, double height, double left, double right, double top, double bottom) {}

  private YearsDrawing(YearsChart chart, Texts texts, ValueScale scale, Frame frame) {
    this.chart = chart;
    words = new ChartWords(texts);
    this.scale = scale;
    this.frame = frame;
  }

  /** The chart with everything that it can say, without a title: where it stands has one. */
  public static Drawing full(YearsChart chart, Texts texts, double width, double height) {
    Frame frame = new Frame(width, height, 52, width - 104, 22, height - 26);
    return new YearsDrawing(chart, texts, scaleOf(List.of(chart)), frame).whole(false, 0);
  }

  /** The chart for a document or a file: with its title and what it is of above it. */
  public static Drawing titled(YearsChart chart, Texts texts, double width, double height) {
    Frame frame = new Frame(width, height, 60, width - 112, 72, height - 36);
    return new YearsDrawing(chart, texts, scaleOf(List.of(chart)), frame).whole(true, 24);
  }

  /**
   * A small one of several side by side.
   *
   * @param scale the axis; the same one for charts that are to be compared
   */
  public static Drawing small(
      YearsChart chart, Texts texts, ValueScale scale, double width, double height) {
    Frame frame = new Frame(width, height, 44, width - 20, 54, height - 24);
    YearsDrawing drawing = new YearsDrawing(chart, texts, scale, frame);
    return drawing.drawing(true, 16, drawing.words.shortSubtitle(chart, scale));
  }

  /** One axis that holds all values of these charts, with their margins and targets. */
  public static ValueScale scaleOf(List<YearsChart> charts) {
    List<BigDecimal> values = new ArrayList<>();
    for (YearsChart chart : charts) {
      add(values, chart.points());
      chart.references().forEach(reference -> add(values, reference.points()));
      if (chart.baseline() != null) {
        add(values, List.of(chart.baseline()));
      }
      if (chart.aim() != null) {
        addIf(values, chart.aim().from());
        addIf(values, chart.aim().to());
      }
    }
    double lowest = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double highest = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    boolean shares = charts.stream().allMatch(chart -> "%".equals(chart.unit()));
    return ValueScale.of(lowest, highest, true, shares ? Math.max(100, highest) : Double.MAX_VALUE);
  }

  private static void add(List<BigDecimal> values, List<Point> points) {
    for (Point point : points) {
      values.add(point.value());
      addIf(values, point.lower());
      addIf(values, point.upper());
    }
  }

  private static void addIf(List<BigDecimal> values, @Nullable BigDecimal value) {
    if (value != null) {
      values.add(value);
    }
  }

  private Drawing whole(boolean titled, double baseLine) {
    return drawing(titled, baseLine, words.subtitle(chart, scale));
  }

  private Drawing drawing(boolean titled, double baseLine, String subtitle) {
    if (titled) {
      double room = frame.width() - 16;
      pencil.words(
          8, baseLine, Pencil.fitting(chart.title(), room, Ink.TITLE), Side.BEGIN, Ink.TITLE);
      String below = Pencil.fitting(subtitle, room, Ink.LABEL);
      pencil.words(8, baseLine + 17, below, Side.BEGIN, Ink.LABEL);
    }
    drawAim();
    drawAxes();
    drawBreaks();
    chart.references().forEach(this::drawReference);
    chart.gaps().forEach(this::drawGap);
    drawValues();
    return new Drawing(
        frame.width(),
        frame.height(),
        chart.title(),
        subtitle,
        words.description(chart),
        pencil.shapes());
  }

  private double x(double year) {
    int first = chart.years().getFirst();
    int steps = chart.years().size() - 1;
    double width = frame.right() - frame.left() - 2 * DOT;
    return frame.left() + DOT + (steps == 0 ? width / 2 : width * (year - first) / steps);
  }

  private double y(BigDecimal value) {
    double share = Math.clamp(scale.share(value), 0, 1);
    return frame.bottom() - (frame.bottom() - frame.top()) * share;
  }

  private void drawAxes() {
    for (BigDecimal line : scale.lines()) {
      boolean first = line.compareTo(scale.from()) == 0;
      pencil.line(frame.left(), y(line), frame.right(), y(line), first ? Ink.AXIS : Ink.GRID);
      String figure = words.figure(line);
      pencil.words(frame.left() - 8, y(line) + 4, figure, Side.END, Ink.LABEL);
    }
    if (scale.isCut()) {
      double y = frame.bottom();
      pencil.line(frame.left() - 5, y - 3, frame.left() + 5, y - 9, Ink.CUT);
      pencil.line(frame.left() - 5, y - 8, frame.left() + 5, y - 14, Ink.CUT);
    }
    int each = every();
    for (int year : chart.years()) {
      if ((chart.years().getLast() - year) % each == 0) {
        Ink ink = chart.points().stream().anyMatch(p -> p.year() == year) ? Ink.STRONG : Ink.LABEL;
        pencil.words(x(year), frame.bottom() + 18, String.valueOf(year), Side.MIDDLE, ink);
      }
    }
  }

  /** Of how many years one is named, so that names keep apart. */
  private int every() {
    double room = (frame.right() - frame.left()) / Math.max(1, chart.years().size() - 1);
    return Math.max(1, (int) Math.ceil(34 / room));
  }

  private void drawBreaks() {
    int start = chart.start();
    if (start > chart.years().getFirst()) {
      double x = x(start - 0.5);
      pencil.line(x, frame.top(), x, frame.bottom(), Ink.PERIOD);
      pencil.wordsWhereFree(
          List.of(new Spot(x + 4, frame.top() - 4)),
          words.say("chart.start"),
          Side.BEGIN,
          Ink.LABEL);
    }
    for (int year : chart.breaks()) {
      if (year > chart.years().getFirst() && year <= chart.years().getLast()) {
        double x = x(year - 0.5);
        pencil.line(x - 2, frame.top() - 6, x - 2, frame.bottom(), Ink.BREAK);
        pencil.line(x + 2, frame.top() - 6, x + 2, frame.bottom(), Ink.BREAK);
        pencil.wordsWhereFree(
            List.of(new Spot(x + 7, frame.top() - 4), new Spot(x + 7, frame.top() + 9)),
            words.say("chart.break"),
            Side.BEGIN,
            Ink.STRONG);
      }
    }
  }

  /** The tint lies on the side that reaches the target; a band lies between its two lines. */
  private void drawAim() {
    Aim aim = chart.aim();
    if (aim == null) {
      return;
    }
    double lower = aim.from() == null ? frame.bottom() : y(aim.from());
    double upper = aim.to() == null ? frame.top() : y(aim.to());
    double width = frame.right() - frame.left();
    if (lower > upper) {
      pencil.box(frame.left(), upper, width, lower - upper, Ink.AIM_AREA);
    }
    double mark = aim.to() == null ? lower : upper;
    for (BigDecimal bound : bounds(aim)) {
      pencil.line(frame.left(), y(bound), frame.right(), y(bound), Ink.AIM);
      pencil.keepOff(frame.left(), frame.right(), y(bound));
    }
    Integer year = aim.year();
    if (year != null) {
      pencil.diamond(x(year), mark, 6, Ink.AIM_MARK);
      pencil.keepFree(x(year), mark, 6);
    }
    if (frame.width() - frame.right() > HALF) {
      String label = words.say("chart.target", aim.words());
      pencil.words(frame.right() + 8, mark + 4, label, Side.BEGIN, Ink.STRONG);
    }
  }

  private static List<BigDecimal> bounds(Aim aim) {
    List<BigDecimal> bounds = new ArrayList<>();
    addIf(bounds, aim.from());
    if (aim.from() == null || aim.to() == null || aim.from().compareTo(aim.to()) != 0) {
      addIf(bounds, aim.to());
    }
    return bounds;
  }

  private void drawReference(Reference reference) {
    Point before = null;
    for (Point point : reference.points()) {
      double x = x(point.year());
      double y = y(point.value());
      if (before != null && chart.joins().contains(before.year())) {
        pencil.line(x(before.year()), y(before.value()), x, y, Ink.REFERENCE);
      }
      before = point;
    }
    for (Point point : reference.points()) {
      double x = x(point.year());
      double y = y(point.value());
      pencil.area(
          List.of(new Spot(x, y - 4), new Spot(x + 4, y + 3), new Spot(x - 4, y + 3)),
          Ink.REFERENCE_MARK);
      pencil.keepFree(x, y, 4);
    }
    Point last = reference.points().getLast();
    double room = frame.width() - frame.right() - 12;
    if (room > HALF) {
      String name = Pencil.fitting(reference.name(), room, Ink.LABEL);
      double x = frame.right() + 8;
      double y = y(last.value()) + 4;
      pencil.wordsWhereFree(
          List.of(new Spot(x, y), new Spot(x, y + 15), new Spot(x, y - 15)),
          name,
          Side.BEGIN,
          Ink.LABEL);
    }
  }

  private void drawGap(Gap gap) {
    double x = x(gap.year());
    double y = frame.bottom() - 10;
    switch (gap.why()) {
      case OPEN -> {
        pencil.dot(x, y, DOT, Ink.MISSING);
        pencil.wordsWhereFree(
            List.of(new Spot(x, y - ABOVE)), words.why(gap), Side.MIDDLE, Ink.LABEL);
      }
      case NOT_ASKED -> pencil.words(x, y + 4, "×", Side.MIDDLE, Ink.LABEL);
      case WITHHELD -> pencil.words(x, y + 4, "–", Side.MIDDLE, Ink.STRONG);
      case NOT_APPLICABLE -> pencil.words(x, y + 4, "•", Side.MIDDLE, Ink.STRONG);
    }
  }

  private void drawValues() {
    List<Point> points = chart.points();
    for (int i = 0; i + 1 < points.size(); i++) {
      Point from = points.get(i);
      Point to = points.get(i + 1);
      if (chart.joins().contains(from.year())) {
        pencil.line(x(from.year()), y(from.value()), x(to.year()), y(to.value()), Ink.SERIES);
      }
    }
    Point baseline = chart.baseline();
    if (baseline != null) {
      drawMargin(baseline);
      pencil.box(x(baseline.year()) - 5, y(baseline.value()) - 5, 10, 10, Ink.BASELINE);
      pencil.keepFree(x(baseline.year()), y(baseline.value()), 5);
    }
    for (Point point : points) {
      drawMargin(point);
      Ink ink = point.provisional() ? Ink.PROVISIONAL : Ink.POINT;
      pencil.dot(x(point.year()), y(point.value()), DOT, ink);
      pencil.keepFree(x(point.year()), y(point.value()), DOT);
    }
    if (baseline != null) {
      label(baseline);
    }
    points.reversed().forEach(this::label);
  }

  private void drawMargin(Point point) {
    if (point.lower() != null && point.upper() != null) {
      double x = x(point.year());
      pencil.line(x, y(point.lower()), x, y(point.upper()), Ink.MARGIN);
      pencil.line(x - 4, y(point.lower()), x + 4, y(point.lower()), Ink.MARGIN);
      pencil.line(x - 4, y(point.upper()), x + 4, y(point.upper()), Ink.MARGIN);
    }
  }

  /** Above the margin, else below it, else beside the point; the last is named first. */
  private void label(Point point) {
    double x = x(point.year());
    double top = y(point.upper() == null ? point.value() : point.upper());
    double low = y(point.lower() == null ? point.value() : point.lower());
    String value = words.value(point.value(), chart.unit()) + (point.provisional() ? "*" : "");
    double beside = Pencil.width(value, Ink.VALUE) / 2 + 8;
    pencil.wordsWhereFree(
        List.of(
            new Spot(x, top - ABOVE),
            new Spot(x, low + BELOW),
            new Spot(x + beside, y(point.value()) - 6),
            new Spot(x - beside, y(point.value()) - 6)),
        value,
        Side.MIDDLE,
        Ink.VALUE);
  }
}
