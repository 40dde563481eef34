package nl.veiligheidskompas.core.report.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import org.jspecify.annotations.Nullable;

/**
 * Points over the years (ECMA-376 part 1, 21.2.2.97): the target as a dashed line, the baseline as
 * a diamond, measurements as circles with their margins. No line connects points, and a year
 * without a value stays open.
 */
final class YearsPlot {

  private static final int MARK_SIZE = 9;
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
      out.open("a:ln", "w", Integer.toString(LINE_WIDTH)).empty("a:noFill").close();
    }
    out.close();
    marker(series.fill());
    if (!line) {
      labels(series.fill() == Fill.BASELINE_MARK ? "t" : "r");
      margins(series);
    }
    part.data(index, series);
    part.value("c:smooth", "0");
    out.close();
  }

  private void marker(Fill look) {
    out.open("c:marker");
    switch (look) {
      case BASELINE_MARK -> mark("diamond", palette.main(), palette.main());
      case MEASURED_MARK -> mark("circle", palette.middle(), palette.middle());
      default -> part.value("c:symbol", "none");
    }
    out.close();
  }

  private void mark(String symbol, String inside, String border) {
    part.value("c:symbol", symbol).value("c:size", Integer.toString(MARK_SIZE));
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
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
    part.text(palette.ink(), true);
    part.value("c:dLblPos", place);
    part.value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0");
    part.value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0");
    out.close();
  }

  /** How far the margin reaches above and below each value. */
  private void margins(Series series) {
    List<@Nullable BigDecimal> above = new ArrayList<>();
    List<@Nullable BigDecimal> below = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < series.values().size(); i++) {
      BigDecimal value = series.values().get(i);
      BigDecimal upper = i < series.upper().size() ? series.upper().get(i) : null;
      BigDecimal lower = i < series.lower().size() ? series.lower().get(i) : null;
      above.add(value == null || upper == null ? null : upper.subtract(value));
      below.add(value == null || lower == null ? null : value.subtract(lower));
      any |= value != null && upper != null && lower != null;
    }
    if (any) {
      out.open("c:errBars");
      part.value("c:errDir", "y").value("c:errBarType", "both").value("c:errValType", "cust");
      part.value("c:noEndCap", "0");
      reach("c:plus", above);
      reach("c:minus", below);
      out.open("c:spPr");
      part.line(palette.main(), 12700);
      out.close().close();
    }
  }

  private void reach(String side, List<@Nullable BigDecimal> reaches) {
    out.open(side).open("c:numLit").element("c:formatCode", "General");
    part.value("c:ptCount", Integer.toString(reaches.size()));
    for (int i = 0; i < reaches.size(); i++) {
      BigDecimal reach = reaches.get(i);
      if (reach != null) {
        out.open("c:pt", "idx", Integer.toString(i));
        out.element("c:v", reach.toPlainString()).close();
      }
    }
    out.close().close();
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
    part.value("c:orientation", "minMax").value("c:min", "0");
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
