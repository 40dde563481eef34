package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.AreasChart.Bar;
import nl.veiligheidskompas.core.indicator.chart.Shape.Side;
import nl.veiligheidskompas.core.indicator.chart.Shape.Spot;

/**
 * Draws areas as bars from zero, the highest first, with their margins; the value of the
 * municipality is a line through all of them, what it is compared with a dotted one. An area of
 * which the source keeps its value back has no bar and says so.
 */
public final class AreasDrawing {

  private static final double ROW = 24;
  private static final double THICK = 14;
  private static final double FOOT = 26;

  private final AreasChart chart;
  private final ChartWords words;
  private final double width;
  private final double top;
  private final double left;
  private final double right;
  private final ValueScale scale;
  private final Pencil pencil = new Pencil();

  private AreasDrawing(AreasChart chart, Texts texts, double width, double top) {
    this.chart = chart;
    words = new ChartWords(texts);
    this.width = width;
    this.top = top;
    double longest =
        chart.bars().stream()
            .mapToDouble(bar -> Pencil.width(bar.area(), Ink.LABEL))
            .max()
            .orElse(0);
    left = Math.min(longest, width * 0.35) + 20;
    right = width - 76;
    scale = scale(chart);
  }

  /** The height that the bars need, in pixels. */
  public static double height(AreasChart chart, boolean titled) {
    return (titled ? 78 : 28) + chart.bars().size() * ROW + FOOT;
  }

  /** The chart without a title: where it stands has one. */
  public static Drawing full(AreasChart chart, Texts texts, double width) {
    return new AreasDrawing(chart, texts, width, 28).drawing(false);
  }

  /** The chart for a document or a file. */
  public static Drawing titled(AreasChart chart, Texts texts, double width) {
    return new AreasDrawing(chart, texts, width, 78).drawing(true);
  }

  private static ValueScale scale(AreasChart chart) {
    List<BigDecimal> values = new ArrayList<>();
    for (Bar bar : chart.bars()) {
      if (bar.value() != null) {
        values.add(bar.upper() == null ? bar.value() : bar.upper());
        values.add(bar.value());
      }
    }
    chart
        .references()
        .forEach(bar -> values.add(bar.value() == null ? BigDecimal.ZERO : bar.value()));
    values.add(chart.own() == null ? BigDecimal.ZERO : chart.own());
    double lowest = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double highest = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double most = "%".equals(chart.unit()) ? Math.max(100, highest) : Double.MAX_VALUE;
    return ValueScale.of(lowest, highest, false, most);
  }

  private Drawing drawing(boolean titled) {
    double height = height(chart, titled);
    String caption = caption();
    if (titled) {
      pencil.words(
          8, 24, Pencil.fitting(chart.title(), width - 16, Ink.TITLE), Side.BEGIN, Ink.TITLE);
      pencil.words(8, 41, Pencil.fitting(caption, width - 16, Ink.LABEL), Side.BEGIN, Ink.LABEL);
    }
    double bottom = top + chart.bars().size() * ROW;
    for (BigDecimal line : scale.lines()) {
      boolean zero = line.signum() == 0;
      pencil.line(x(line), top, x(line), bottom, zero ? Ink.AXIS : Ink.GRID);
      pencil.words(x(line), bottom + 17, words.figure(line), Side.MIDDLE, Ink.LABEL);
    }
    for (int i = 0; i < chart.bars().size(); i++) {
      drawBar(chart.bars().get(i), top + i * ROW + ROW / 2);
    }
    drawLines(bottom);
    return new Drawing(
        width, height, chart.title(), caption, description(caption), pencil.shapes());
  }

  private String caption() {
    List<String> parts = new ArrayList<>();
    parts.add(String.valueOf(chart.year()));
    if (chart.unit() != null && !chart.unit().isBlank()) {
      parts.add(chart.unit());
    }
    if (!chart.notice().isBlank()) {
      parts.add(chart.notice());
    }
    return String.join(" · ", parts);
  }

  private double x(BigDecimal value) {
    return left + (right - left) * scale.share(value);
  }

  private void drawBar(Bar bar, double y) {
    String name = Pencil.fitting(bar.area(), left - 20, Ink.LABEL);
    pencil.words(left - 8, y + 4, name, Side.END, Ink.LABEL);
    BigDecimal value = bar.value();
    if (value == null) {
      String why = words.say(bar.withheld() ? "chart.gap.WITHHELD" : "chart.gap.OPEN");
      pencil.words(left + 6, y + 4, why, Side.BEGIN, Ink.LABEL);
      return;
    }
    double zero = x(BigDecimal.ZERO);
    double from = Math.min(zero, x(value));
    double length = Math.abs(x(value) - zero);
    pencil.box(from, y - THICK / 2, length, THICK, bar.provisional() ? Ink.PROVISIONAL : Ink.BAR);
    double end = x(value);
    if (bar.lower() != null && bar.upper() != null) {
      pencil.line(x(bar.lower()), y, x(bar.upper()), y, Ink.AXIS);
      pencil.line(x(bar.lower()), y - 4, x(bar.lower()), y + 4, Ink.MARGIN);
      pencil.line(x(bar.upper()), y - 4, x(bar.upper()), y + 4, Ink.MARGIN);
      end = x(bar.upper());
    }
    String said = words.value(value, chart.unit()) + (bar.provisional() ? "*" : "");
    pencil.words(beside(end + 6, said), y + 4, said, Side.BEGIN, Ink.VALUE);
  }

  /** Where words stand that begin there, or past the line that they would lie on. */
  private double beside(double begin, String said) {
    BigDecimal own = chart.own();
    double end = begin + Pencil.width(said, Ink.VALUE);
    return own != null && x(own) > begin - 3 && x(own) < end + 3 ? x(own) + 6 : begin;
  }

  private void drawLines(double bottom) {
    BigDecimal own = chart.own();
    if (own != null) {
      pencil.line(x(own), top - 6, x(own), bottom, Ink.AIM);
      pencil.words(x(own), top - 10, said(chart.municipality(), own), Side.MIDDLE, Ink.STRONG);
    }
    for (Bar reference : chart.references()) {
      BigDecimal value = reference.value();
      if (value != null) {
        pencil.line(x(value), top, x(value), bottom, Ink.REFERENCE);
        String words = said(reference.area(), value);
        pencil.wordsWhereFree(
            List.of(new Spot(x(value), top - 10), new Spot(x(value), top + 2 - 26)),
            words,
            Side.MIDDLE,
            Ink.LABEL);
      }
    }
  }

  private String said(String area, BigDecimal value) {
    return area + " " + words.value(value, chart.unit());
  }

  private String description(String caption) {
    List<String> parts = new ArrayList<>(List.of(chart.title(), caption));
    if (chart.own() != null) {
      parts.add(said(chart.municipality(), chart.own()));
    }
    for (Bar bar : chart.bars()) {
      parts.add(
          bar.value() == null
              ? bar.area()
                  + " "
                  + words.say(bar.withheld() ? "chart.gap.WITHHELD" : "chart.gap.OPEN")
              : said(bar.area(), bar.value()));
    }
    for (Bar bar : chart.references()) {
      if (bar.value() != null) {
        parts.add(said(bar.area(), bar.value()));
      }
    }
    return String.join(". ", parts) + ".";
  }

  /** The figures behind the bars. */
  public static ChartTable table(AreasChart chart, Texts texts) {
    ChartWords words = new ChartWords(texts);
    List<String> head = new ArrayList<>();
    for (String column : List.of("area", "value", "margin", "respondents", "remark")) {
      head.add(texts.say("chart.table." + column));
    }
    List<List<String>> rows = new ArrayList<>();
    if (chart.own() != null) {
      rows.add(List.of(chart.municipality(), words.value(chart.own(), chart.unit()), "", "", ""));
    }
    List<Bar> bars = new ArrayList<>(chart.bars());
    bars.addAll(chart.references());
    for (Bar bar : bars) {
      BigDecimal value = bar.value();
      String margin =
          bar.lower() == null || bar.upper() == null
              ? ""
              : words.bound(bar.lower()) + " – " + words.bound(bar.upper());
      String remark =
          bar.withheld()
              ? texts.say("chart.gap.WITHHELD")
              : bar.provisional() ? texts.say("chart.table.provisional") : "";
      rows.add(
          List.of(
              bar.area(),
              value == null ? "" : words.value(value, chart.unit()),
              margin,
              bar.respondents() == null ? "" : texts.figure(BigDecimal.valueOf(bar.respondents())),
              remark));
    }
    return new ChartTable(head, rows);
  }
}
