package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.RadarChart.Axis;
import nl.veiligheidskompas.core.indicator.chart.Shape.Side;
import nl.veiligheidskompas.core.indicator.chart.Shape.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Draws index figures on axes from one middle. The average of the group is a dashed ring. The
 * figures are points with lines between neighbours, never a filled form: how large a form is says
 * more about the order of the axes than about the figures. A line is not drawn across an axis
 * without a value. What lies beyond the scale stands at its edge as a diamond, with its figure.
 */
public final class RadarDrawing {

  private static final double LABELS = 150;
  private static final double AROUND = 34;
  private static final double POINT = 4;
  private static final double MARK = 6;
  private static final List<Integer> RINGS = List.of(50, 100, 150);

  private final RadarChart chart;
  private final ChartWords words;
  private final double width;
  private final double height;
  private final double radius;
  private final Spot middle;
  private final Pencil pencil = new Pencil();

  private RadarDrawing(RadarChart chart, Texts texts, double width, double height, double top) {
    this.chart = chart;
    words = new ChartWords(texts);
    this.width = width;
    this.height = height;
    double room = (height - top) / 2;
    radius = Math.max(40, Math.min(room - AROUND, width / 2 - LABELS));
    middle = new Spot(width / 2, top + room);
  }

  /** The chart without a title: where it stands has one. */
  public static Drawing full(RadarChart chart, Texts texts, double width, double height) {
    return new RadarDrawing(chart, texts, width, height, 4).drawing(false);
  }

  /** The chart for a document or a file. */
  public static Drawing titled(RadarChart chart, Texts texts, double width, double height) {
    return new RadarDrawing(chart, texts, width, height, 52).drawing(true);
  }

  private Drawing drawing(boolean titled) {
    String caption = caption();
    if (titled) {
      String title = Pencil.fitting(chart.title(), width - 16, Ink.TITLE);
      pencil.words(8, 24, title, Side.BEGIN, Ink.TITLE);
      pencil.words(8, 41, Pencil.fitting(caption, width - 16, Ink.LABEL), Side.BEGIN, Ink.LABEL);
    }
    drawRings();
    int count = chart.axes().size();
    for (int i = 0; i < count; i++) {
      drawLine(i, (i + 1) % count);
    }
    for (int i = 0; i < count; i++) {
      drawPoint(i);
      drawName(i);
    }
    nameRings();
    return new Drawing(
        width, height, chart.title(), caption, description(caption), pencil.shapes());
  }

  private String caption() {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(chart.year()));
    parts.add(words.say("chart.radar.scale"));
    if (!chart.notice().isBlank()) {
      parts.add(chart.notice());
    }
    return String.join(" · ", parts);
  }

  private void drawRings() {
    int count = chart.axes().size();
    for (int i = 0; i < count; i++) {
      Spot edge = spot(i, RadarChart.HIGHEST);
      pencil.line(middle.x(), middle.y(), edge.x(), edge.y(), Ink.GRID);
      for (int ring : RINGS) {
        BigDecimal figure = BigDecimal.valueOf(ring);
        Spot from = spot(i, figure);
        Spot to = spot((i + 1) % count, figure);
        pencil.line(from.x(), from.y(), to.x(), to.y(), ring == 100 ? Ink.AIM : Ink.GRID);
      }
    }
  }

  /** The average is named wherever there is room; the other rings along the first axis. */
  private void nameRings() {
    List<Spot> places = new ArrayList<>();
    for (int i = 0; i < chart.axes().size(); i++) {
      Spot at = spot(i, RadarChart.AVERAGE);
      places.add(new Spot(at.x() + 5, at.y() - 3));
      places.add(new Spot(at.x() + 5, at.y() + 12));
      places.add(new Spot(at.x() - 4 - Pencil.width(average(), Ink.LABEL), at.y() - 3));
    }
    places.add(new Spot(middle.x() + 5, middle.y()));
    pencil.wordsWhereFree(places, average(), Side.BEGIN, Ink.LABEL);
    for (BigDecimal ring : List.of(BigDecimal.valueOf(50), RadarChart.HIGHEST)) {
      Spot at = spot(0, ring);
      pencil.wordsWhereFree(
          List.of(new Spot(at.x() + 5, at.y() - 3), new Spot(at.x() + 5, at.y() + 12)),
          words.figure(ring),
          Side.BEGIN,
          Ink.LABEL);
    }
  }

  private String average() {
    return words.say("chart.radar.average");
  }

  /** The first axis points upwards, the others follow clockwise. */
  private double angle(int axis) {
    return 2 * Math.PI * axis / chart.axes().size() - Math.PI / 2;
  }

  private Spot spot(int axis, BigDecimal value) {
    double share =
        value.subtract(RadarChart.LOWEST).doubleValue()
            / RadarChart.HIGHEST.subtract(RadarChart.LOWEST).doubleValue();
    double far = radius * Math.clamp(share, 0, 1);
    return new Spot(
        middle.x() + far * Math.cos(angle(axis)), middle.y() + far * Math.sin(angle(axis)));
  }

  private void drawLine(int one, int other) {
    BigDecimal from = chart.axes().get(one).value();
    BigDecimal to = chart.axes().get(other).value();
    if (from != null && to != null) {
      Spot begin = spot(one, from);
      Spot end = spot(other, to);
      pencil.line(begin.x(), begin.y(), end.x(), end.y(), Ink.SERIES);
    }
  }

  private void drawPoint(int at) {
    Axis axis = chart.axes().get(at);
    BigDecimal value = axis.value();
    if (value == null) {
      return;
    }
    Spot spot = spot(at, value);
    Ink ink = axis.provisional() ? Ink.PROVISIONAL : Ink.POINT;
    pencil.keepFree(spot.x(), spot.y(), MARK);
    if (axis.isBeyond()) {
      pencil.diamond(spot.x(), spot.y(), MARK, ink);
    } else {
      pencil.dot(spot.x(), spot.y(), POINT, ink);
    }
  }

  /** The name at the end of the axis, and under it the figure or why there is none. */
  private void drawName(int at) {
    Axis axis = chart.axes().get(at);
    double far = radius + 10;
    double x = middle.x() + far * Math.cos(angle(at));
    double sine = Math.sin(angle(at));
    double y = middle.y() + far * sine + (sine < -0.5 ? -14 : sine > 0.5 ? 10 : -2);
    Side side = side(x);
    double room =
        switch (side) {
          case BEGIN -> width - x - 4;
          case MIDDLE -> width * 0.5;
          case END -> x - 4;
        };
    pencil.words(x, y, Pencil.fitting(axis.name(), room, Ink.LABEL), side, Ink.LABEL);
    pencil.words(x, y + 14, said(axis), side, axis.value() == null ? Ink.LABEL : Ink.VALUE);
  }

  private Side side(double x) {
    if (Math.abs(x - middle.x()) < 12) {
      return Side.MIDDLE;
    }
    return x > middle.x() ? Side.BEGIN : Side.END;
  }

  private String said(Axis axis) {
    BigDecimal value = axis.value();
    if (value == null) {
      return words.say(gap(axis));
    }
    String figure = words.figure(value) + (axis.provisional() ? "*" : "");
    return axis.isBeyond() ? words.say("chart.radar.beyond", figure) : figure;
  }

  private static String gap(Axis axis) {
    return axis.withheld() ? "chart.gap.WITHHELD" : "chart.gap.OPEN";
  }

  private String description(String caption) {
    List<String> parts = new ArrayList<>(List.of(chart.title(), caption));
    for (Axis axis : chart.axes()) {
      parts.add(axis.name() + ": " + said(axis) + place(axis.value()));
    }
    return String.join(". ", parts) + ".";
  }

  private String place(@Nullable BigDecimal value) {
    return value == null ? "" : ", " + words.say(placeKey(value));
  }

  private static String placeKey(BigDecimal value) {
    int compared = value.compareTo(RadarChart.AVERAGE);
    if (compared == 0) {
      return "chart.radar.same";
    }
    return compared > 0 ? "chart.radar.above" : "chart.radar.below";
  }

  /** The figures behind the points. */
  public static ChartTable table(RadarChart chart, Texts texts) {
    List<String> head =
        List.of(
            texts.say("chart.table.indicator"),
            texts.say("chart.table.value"),
            texts.say("chart.table.place"),
            texts.say("chart.table.remark"));
    List<List<String>> rows = new ArrayList<>();
    for (Axis axis : chart.axes()) {
      BigDecimal value = axis.value();
      String remark =
          value == null
              ? texts.say(gap(axis))
              : axis.provisional() ? texts.say("chart.table.provisional") : "";
      rows.add(
          List.of(
              axis.code() + " " + axis.name(),
              value == null ? "" : texts.figure(value),
              value == null ? "" : texts.say(placeKey(value)),
              remark));
    }
    return new ChartTable(head, rows);
  }
}
