package nl.veiligheidskompas.core.report.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Kind;
import nl.veiligheidskompas.core.report.Chart.Series;

/**
 * A native chart (ECMA-376 part 1, 21.2). Every series has explicit colours and lines: without them
 * some programs draw nothing. No title, no frame, no third dimension; values stand at their bars.
 */
final class ChartPart {

  private static final int MOST_DECIMALS = 3;

  static final String CATEGORY_AXIS = "111";
  static final String VALUE_AXIS = "112";

  private final Chart chart;
  private final Palette palette;
  private final String language;
  private final Markup out = Markup.part(1 << 13);

  private ChartPart(Chart chart, Palette palette, String language) {
    this.chart = chart;
    this.palette = palette;
    this.language = language;
  }

  /** The part; {@code workbook} is the id of its relation to the worksheet. */
  static byte[] of(Chart chart, Palette palette, String language, String workbook) {
    return new ChartPart(chart, palette, language).write(workbook);
  }

  private byte[] write(String workbook) {
    out.open("c:chartSpace", "xmlns:c", Ooxml.C, "xmlns:a", Ooxml.A, "xmlns:r", Ooxml.R);
    value("c:date1904", "0").value("c:lang", language).value("c:roundedCorners", "0");
    out.open("c:chart");
    value("c:autoTitleDeleted", "1");
    out.open("c:plotArea").empty("c:layout");
    if (chart.kind() == Kind.OVER_YEARS) {
      new YearsPlot(this, chart, palette, out).write();
    } else {
      bars();
      categoryAxis();
      valueAxis();
    }
    out.close();
    if (chart.series().size() > 1) {
      legend();
    }
    value("c:plotVisOnly", "1").value("c:dispBlanksAs", joined() ? "span" : "gap");
    out.close();
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
    text(palette.ink(), false);
    out.open("c:externalData", "r:id", workbook);
    value("c:autoUpdate", "0");
    return out.close().close().bytes();
  }

  /** A series with a line is one run of values: what lies between them is no gap. */
  private boolean joined() {
    return chart.series().stream().anyMatch(series -> series.fill() == Fill.MEASURED_LINE);
  }

  /** Whether no name has more than one bar, so that its bar has the whole place. */
  private boolean oneEach() {
    return IntStream.range(0, chart.categories().size())
        .allMatch(
            at -> chart.series().stream().filter(one -> one.values().get(at) != null).count() <= 1);
  }

  private boolean stacked() {
    return chart.kind() == Kind.STACKED_BARS;
  }

  private void bars() {
    out.open("c:barChart");
    value("c:barDir", "bar").value("c:grouping", stacked() ? "stacked" : "clustered");
    value("c:varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i, chart.series().get(i));
    }
    value("c:gapWidth", stacked() ? "30" : "40");
    if (stacked() || (chart.series().size() > 1 && oneEach())) {
      value("c:overlap", "100");
    }
    value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS);
    out.close();
  }

  private void series(int index, Series series) {
    begin(index, series);
    shape(series.fill());
    value("c:invertIfNegative", "0");
    labels(series);
    new ErrorBars(out).write(series, palette.ink());
    data(index, series);
    out.close();
  }

  /** Opens a series with its place and name. */
  void begin(int index, Series series) {
    out.open("c:ser");
    value("c:idx", Integer.toString(index)).value("c:order", Integer.toString(index));
    out.open("c:tx").open("c:strRef").element("c:f", ChartWorkbook.cell(index + 1, 0));
    strings(List.of(series.name()));
    out.close().close();
  }

  /** The categories and values of a series, as they stand in the worksheet. */
  void data(int index, Series series) {
    out.open("c:cat").open("c:strRef");
    out.element("c:f", ChartWorkbook.body(0, chart.categories().size()));
    strings(chart.categories());
    out.close().close();
    out.open("c:val").open("c:numRef");
    out.element("c:f", ChartWorkbook.body(index + 1, chart.categories().size()));
    numbers(series);
    out.close().close();
  }

  private void strings(List<String> texts) {
    out.open("c:strCache");
    value("c:ptCount", Integer.toString(texts.size()));
    for (int i = 0; i < texts.size(); i++) {
      out.open("c:pt", "idx", Integer.toString(i)).element("c:v", texts.get(i)).close();
    }
    out.close();
  }

  private void numbers(Series series) {
    out.open("c:numCache").element("c:formatCode", format());
    value("c:ptCount", Integer.toString(series.values().size()));
    for (int i = 0; i < series.values().size(); i++) {
      BigDecimal number = series.values().get(i);
      if (number != null) {
        out.open("c:pt", "idx", Integer.toString(i));
        out.element("c:v", number.toPlainString()).close();
      }
    }
    out.close();
  }

  private void shape(Fill fill) {
    out.open("c:spPr");
    switch (fill) {
      case DARK -> solid(palette.main(), apart(palette.main()), 9525);
      case MIDDLE -> solid(palette.middle(), apart(palette.middle()), 9525);
      case LIGHT -> solid(palette.light(), palette.main(), 12700);
      case BLANK -> solid("FFFFFF", palette.warning(), 12700);
      case WARNING -> solid(palette.warning(), apart(palette.warning()), 9525);
      case PALE -> solid("F3F5F6", palette.grey(), 9525);
      case DOTTED -> pattern("pct20", palette.grey());
      case TARGET_LINE, BASELINE_MARK, MEASURED_MARK, MEASURED_LINE, REFERENCE_MARK ->
          throw new IllegalArgumentException("no look of a bar: " + fill);
      case HATCHED -> pattern("wdUpDiag", palette.hatch());
    }
    out.close();
  }

  private void pattern(String preset, String color) {
    out.open("a:pattFill", "prst", preset);
    out.open("a:fgClr").empty("a:srgbClr", "val", color).close();
    out.open("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").close().close();
    line(color, 9525);
  }

  /** Parts of a whole have a white line between them; bars beside each other need none. */
  private String apart(String color) {
    return stacked() ? "FFFFFF" : color;
  }

  private void solid(String color, String border, int width) {
    out.open("a:solidFill").empty("a:srgbClr", "val", color).close();
    line(border, width);
  }

  void line(String color, int width) {
    out.open("a:ln", "w", Integer.toString(width));
    out.open("a:solidFill").empty("a:srgbClr", "val", color).close().close();
  }

  private void labels(Series series) {
    Fill fill = series.fill();
    // a margin reaches beyond the end of its bar
    boolean inside =
        stacked() || IntStream.range(0, series.values().size()).anyMatch(series::hasMargin);
    boolean light = fill != Fill.DARK && fill != Fill.MIDDLE && fill != Fill.WARNING;
    out.open("c:dLbls").empty("c:numFmt", "formatCode", format(), "sourceLinked", "0");
    out.open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
    // inside the bar on its own colour, or behind the bar on white
    text(inside && !light ? "FFFFFF" : palette.ink(), inside);
    value("c:dLblPos", stacked() ? "ctr" : inside ? "inBase" : "outEnd");
    value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0");
    value("c:showSerName", "0").value("c:showPercent", "0").value("c:showBubbleSize", "0");
    out.close();
  }

  /**
   * Dutch points and commas, whatever the language of the reader's Word, and as many decimals as
   * the values have: a label must not hide what the worksheet says.
   */
  String format() {
    int decimals =
        values().mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale())).max().orElse(0);
    String fraction = decimals == 0 ? "" : "." + "0".repeat(Math.min(decimals, MOST_DECIMALS));
    return switch (chart.unit()) {
      case PERCENT -> fraction.isEmpty() ? "0\" %\"" : "[$-413]0" + fraction + "\" %\"";
      case EURO -> "[$-413]#,##0";
      case NUMBER -> "[$-413]#,##0" + fraction;
    };
  }

  private void categoryAxis() {
    out.open("c:catAx");
    value("c:axId", CATEGORY_AXIS);
    out.open("c:scaling");
    // the first category at the top, as it is read
    value("c:orientation", "maxMin");
    out.close();
    value("c:delete", chart.categories().size() == 1 ? "1" : "0").value("c:axPos", "l");
    out.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
    ticks("low");
    out.open("c:spPr");
    line(palette.grey(), 9525);
    out.close();
    text(palette.ink(), false);
    value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero");
    out.close();
  }

  private void valueAxis() {
    out.open("c:valAx");
    value("c:axId", VALUE_AXIS);
    out.open("c:scaling");
    value("c:orientation", "minMax");
    if (stacked() && chart.unit() == Chart.Unit.PERCENT) {
      value("c:max", "100");
    } else {
      room();
    }
    value("c:min", "0");
    out.close();
    value("c:delete", "1").value("c:axPos", "b");
    out.empty("c:numFmt", "formatCode", format(), "sourceLinked", "0");
    ticks("nextTo");
    value("c:crossAx", CATEGORY_AXIS).value("c:crosses", "max");
    out.close();
  }

  /** Room for the margins: programs make room for the values only. */
  void room() {
    chart.series().stream()
        .flatMap(series -> series.upper().stream())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(highest -> highest.round(new MathContext(2, RoundingMode.CEILING)))
        .filter(top -> values().allMatch(value -> value.compareTo(top) <= 0))
        .ifPresent(top -> value("c:max", top.toPlainString()));
  }

  private Stream<BigDecimal> values() {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(Objects::nonNull);
  }

  void ticks(String labels) {
    value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    value("c:tickLblPos", labels);
  }

  private void legend() {
    out.open("c:legend");
    value("c:legendPos", "b").value("c:overlay", "0");
    text(palette.ink(), false);
    out.close();
  }

  void text(String color, boolean bold) {
    out.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
    out.open("a:defRPr", "sz", "900", "b", bold ? "1" : "0");
    out.open("a:solidFill").empty("a:srgbClr", "val", color).close();
    out.empty("a:latin", "typeface", palette.font()).close().close();
    out.empty("a:endParaRPr", "lang", language).close().close();
  }

  ChartPart value(String element, String value) {
    out.empty(element, "val", value);
    return this;
  }
}
