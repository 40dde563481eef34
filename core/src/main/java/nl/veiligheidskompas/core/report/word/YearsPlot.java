package nl.veiligheidskompas.core.report.word;

import java.util.List;
import java.util.stream.IntStream;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;

/**
 * Points over the years (ECMA-376 part 1, 21.2.2.97): the target as a dashed line, the baseline as
 * a diamond, measurements as points with their margins. A line connects only what is one run of
 * full counts; a year without a value stays open.
 */
final class YearsPlot {

  private static final int MARK_SIZE = 9;
  private static final List<String> FORMS = List.of("circle", "triangle", "x", "star");
  private static final int LINE_WIDTH = 22225;

  private final ChartPart part;
  private final Chart chart;
  private final Palette palette;
  private final Markup out;

  YearsPlot(ChartPart part, Chart chart, Palette palette, Markup out) {
    this.part = part;
    this.chart = chart;
    this.palette = palette;
    this.out = out;
  }

  void write() {
    out.open("c:lineChart");
    part.value("c:grouping", "standard").value("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i, chart.series().get(i));
    }
    part.value("c:marker", "1");
    part.value("c:axId", ChartPart.CATEGORY_AXIS).value("c:axId", ChartPart.VALUE_AXIS);
    out.close();
    yearAxis();
    valueAxis();
  }

  private void series(int index, Series series) {
    part.begin(index, series);
    boolean line = series.fill() == Fill.TARGET_LINE;
    out.open("c:spPr");
    if (line) {
      out.open("a:ln", "w", Integer.toString(LINE_WIDTH));
      fill(palette.warning());
      out.empty("a:prstDash", "val", "dash").close();
    } else {
      out.open("a:ln", "w", Integer.toString(LINE_WIDTH));
      if (series.fill() == Fill.MEASURED_LINE) {
        fill(palette.middle());
      } else {
        out.empty("a:noFill");
      }
      out.close();
    }
    out.close();
    marker(index, series.fill());
    if (!line) {
      if (series.fill() != Fill.REFERENCE_MARK) {
        labels(hasMargins(series) ? "r" : "t");
      }
      new ErrorBars(out).write(series, palette.main());
    }
    part.data(index, series);
    part.value("c:smooth", "0");
    out.close();
  }

  private static boolean hasMargins(Series series) {
    return IntStream.range(0, series.values().size()).anyMatch(series::hasMargin);
  }

  /** Measured series have points of different forms, so that print without colour tells them. */
  private String form(int index) {
    long before =
        chart.series().stream().limit(index).filter(one -> isMeasured(one.fill())).count();
    return FORMS.get((int) (before % FORMS.size()));
  }

  private static boolean isMeasured(Fill fill) {
    return fill == Fill.MEASURED_MARK || fill == Fill.MEASURED_LINE;
  }

  private void marker(int index, Fill look) {
    out.open("c:marker");
    switch (look) {
      case BASELINE_MARK -> mark("diamond", palette.main(), palette.main());
      case MEASURED_MARK, MEASURED_LINE -> mark(form(index), palette.middle(), palette.middle());
      case REFERENCE_MARK -> mark("square", palette.grey(), palette.grey());
      default -> part.value("c:symbol", "none");
    }
    out.close();
  }

  private void mark(String symbol, String inside, String border) {
    int size = symbol.equals("square") ? MARK_SIZE - 3 : MARK_SIZE;
    part.value("c:symbol", symbol).value("c:size", Integer.toString(size));
    out.open("c:spPr");
    fill(inside);
    part.line(border, LINE_WIDTH);
    out.close();
  }

  private void fill(String color) {
    out.open("a:solidFill").empty("a:srgbClr", "val", color).close();
  }

  private void labels(String place) {
    out.open("c:dLbls").empty("c:numFmt", "formatCode", part.format(), "sourceLinked", "0");
    // on white, so that no line strikes a figure through
    out.open("c:spPr");
    fill("FFFFFF");
    out.open("a:ln").empty("a:noFill").close().close();
    part.text(palette.ink(), true);
    part.value("c:dLblPos", place);
    part.value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0");
    part.value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0");
    out.close();
  }

  private void yearAxis() {
    out.open("c:catAx");
    part.value("c:axId", ChartPart.CATEGORY_AXIS);
    out.open("c:scaling");
    part.value("c:orientation", "minMax");
    out.close();
    part.value("c:delete", "0").value("c:axPos", "b");
    out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    part.ticks("low");
    out.open("c:spPr");
    part.line(palette.grey(), 9525);
    out.close();
    part.text(palette.ink(), false);
    part.value("c:crossAx", ChartPart.VALUE_AXIS).value("c:crosses", "autoZero");
    out.close();
  }

  private void valueAxis() {
    out.open("c:valAx");
    part.value("c:axId", ChartPart.VALUE_AXIS);
    out.open("c:scaling");
    part.value("c:orientation", "minMax");
    part.room();
    part.value("c:min", "0");
    out.close();
    part.value("c:delete", "0").value("c:axPos", "l");
    out.open("c:majorGridlines").open("c:spPr");
    part.line("DDE3E6", 6350);
    out.close().close();
    out.empty("c:numFmt", "formatCode", part.format(), "sourceLinked", "0");
    part.ticks("nextTo");
    out.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
    part.text(palette.ink(), false);
    part.value("c:crossAx", ChartPart.CATEGORY_AXIS).value("c:crosses", "autoZero");
    out.close();
  }
}
