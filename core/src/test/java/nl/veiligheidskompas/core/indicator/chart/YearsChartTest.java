package nl.veiligheidskompas.core.indicator.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Gap;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a chart shows and how it is drawn, on an indicator of the years 2015 to 2020. */
class YearsChartTest {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final UUID ID = new UUID(1, 1);
  private static final List<Integer> PERIOD = List.of(2017, 2018, 2019, 2020);

  private final List<Measurement> measurements = new ArrayList<>();

  @Test
  void aSurveyHasMarginsAndNothingIsJoined() {
    value(2017, "22", 1080, false);
    value(2019, "18", 1120, false);
    YearsChart chart = chart("%", survey(2015, 2017, 2019), List.of(), most(20));

    assertThat(chart.joins()).isEmpty();
    assertThat(chart.years()).containsExactly(2015, 2016, 2017, 2018, 2019, 2020);
    // by hand: 1.96 times the root of 0.22 times 0.78 by 1,080 is 2.47 points
    assertThat(chart.points().getFirst().lower()).isBetween(big("19.5"), big("19.6"));
    assertThat(chart.points().getFirst().upper()).isBetween(big("24.4"), big("24.5"));
    assertThat(chart.gaps())
        .containsExactly(new Gap(2018, Why.NOT_ASKED), new Gap(2020, Why.NOT_ASKED));
    assertThat(inks(full(chart)))
        .contains(Ink.MARGIN, Ink.POINT, Ink.AIM, Ink.AIM_MARK)
        .doesNotContain(Ink.SERIES);
  }

  @Test
  void aFullCountIsJoinedButNotAcrossABreakOrAMissingYear() {
    for (int year : new int[] {2015, 2016, 2017, 2019, 2020}) {
      value(year, "40", null, year == 2020);
    }
    YearsChart chart = chart("aantal", null, List.of(2016), null);

    assertThat(chart.joins()).containsExactly(2016, 2019);
    Drawing drawing = full(chart);
    assertThat(lines(drawing, Ink.SERIES)).hasSize(2);
    assertThat(inks(drawing)).contains(Ink.BREAK, Ink.PROVISIONAL).doesNotContain(Ink.MARGIN);
    double broken = lines(drawing, Ink.BREAK).getFirst().x1();
    assertThat(lines(drawing, Ink.SERIES))
        .noneMatch(line -> line.x1() < broken && line.x2() > broken);
  }

  @Test
  void emptyYearsSayWhy() {
    state(2017, State.WITHHELD);
    state(2018, State.NOT_APPLICABLE);
    YearsChart chart = chart("%", survey(2015, 2017, 2019), List.of(), null);

    assertThat(chart.gaps())
        .containsExactly(
            new Gap(2017, Why.WITHHELD),
            new Gap(2018, Why.NOT_APPLICABLE),
            new Gap(2019, Why.OPEN),
            new Gap(2020, Why.NOT_ASKED));
    assertThat(full(chart).description())
        .contains("2017: niet vrijgegeven", "2019: nog geen", "Nog geen metingen");
  }

  @Test
  void aBandLiesBetweenItsLinesAndABoundTintsItsSide() {
    value(2017, "15", null, false);
    Target band = new Target(Target.Kind.BAND, 2020, big("10"), big("20"), "", false);
    Drawing drawing = full(chart("aantal", null, List.of(), band));
    Shape.Box tint = box(drawing);
    assertThat(lines(drawing, Ink.AIM)).hasSize(2);
    assertThat(tint.y()).isEqualTo(lines(drawing, Ink.AIM).getLast().y1());
    assertThat(tint.y() + tint.height()).isEqualTo(lines(drawing, Ink.AIM).getFirst().y1());

    Drawing bound = full(chart("aantal", null, List.of(), most(12)));
    assertThat(box(bound).y()).isEqualTo(lines(bound, Ink.AIM).getFirst().y1());
  }

  @Test
  void anAxisThatIsCutIsMarkedAndSaysWhereItBegins() {
    value(2017, "4420", null, false);
    value(2018, "4188", null, false);
    Drawing drawing = full(chart("aantal", null, List.of(), null, "4610"));

    assertThat(inks(drawing)).contains(Ink.CUT);
    assertThat(drawing.caption()).contains("de as begint bij 3.750");
    value(2019, "400", null, false);
    assertThat(inks(full(chart("aantal", null, List.of(), null, "4610")))).doesNotContain(Ink.CUT);
  }

  @Test
  void wordsStandWithinTheDrawingAtEveryWidth() {
    for (int year = 2015; year <= 2020; year++) {
      value(year, "2" + year % 10 + ".5", 900, year == 2020);
    }
    YearsChart chart =
        chart("%", survey(2015, 2016, 2017, 2018, 2019, 2020), List.of(2018), most(24));
    for (double width : new double[] {300, 480, 840}) {
      Drawing drawing = YearsDrawing.full(chart, DUTCH, width, 210);
      assertThat(drawing.shapes())
          .filteredOn(shape -> shape instanceof Shape.Words)
          .allSatisfy(shape -> {
            Shape.Words words = (Shape.Words) shape;
            assertThat(words.y()).isBetween(0.0, 210.0);
            assertThat(words.x()).isBetween(0.0, width);
          });
    }
  }

  @Test
  void theTableHoldsWhatTheChartShows() {
    value(2017, "22", 1080, false);
    value(2020, "16", 1098, true);
    YearsChart chart = chart("%", survey(2015, 2017, 2020), List.of(2020), most(20));
    ChartTable table = ChartTable.of(chart, DUTCH);

    assertThat(table.head())
        .containsExactly("Jaar", "Waarde", "Marge (95\u00a0%)", "Respondenten", "Opmerking");
    assertThat(table.rows())
        .contains(
            List.of("2015", "20\u00a0%", "", "", "nulmeting"),
            List.of("2017", "22\u00a0%", "19,53 – 24,47", "1.080", ""),
            List.of("2018", "", "", "", "bron meet niet"))
        .hasSize(6);
    assertThat(table.rows().getLast().getLast())
        .isEqualTo("voorlopig, andere reeks, doel ≤\u00a020\u00a0%");
    assertThat(table.asText().lines())
        .hasSize(7)
        .allMatch(line -> line.split("\t", -1).length == 5);
  }

  @Test
  void svgIsWellFormedWhateverTheNameSays() throws Exception {
    value(2017, "22", 1080, false);
    Indicator hostile = indicator("<script>&\"\u0007]]> naam", "%", List.of(), most(20), "20");
    YearsChart chart = of(hostile, null);
    String svg = SvgDrawing.of(YearsDrawing.titled(chart, DUTCH, 840, 420));

    assertThat(svg).isEqualTo(SvgDrawing.of(YearsDrawing.titled(chart, DUTCH, 840, 420)));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .contains("2017: 22\u00a0%");
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(1);
  }

  private YearsChart chart(
      String unit, @Nullable Source source, List<Integer> breaks, @Nullable Target target) {
    return chart(unit, source, breaks, target, "20");
  }

  private YearsChart chart(
      String unit,
      @Nullable Source source,
      List<Integer> breaks,
      @Nullable Target target,
      String baseline) {
    return of(indicator("onveilig", unit, breaks, target, baseline), source);
  }

  private YearsChart of(Indicator indicator, @Nullable Source source) {
    return YearsChartOf.of(indicator, measurements, source, PERIOD, null, List.of(), "", DUTCH);
  }

  private static Indicator indicator(
      String name, String unit, List<Integer> breaks, @Nullable Target target, String baseline) {
    return new Indicator(
        ID,
        0,
        new UUID(1, 2),
        "T1-I1",
        name,
        IndicatorKind.EFFECT,
        unit,
        null,
        Direction.LOWER_OR_EQUAL,
        "Hengelo",
        new Baseline(2015, big(baseline), null, null, null, null),
        target,
        null,
        breaks,
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private static Source survey(Integer... years) {
    return new Source(
        new UUID(1, 3), 0, "Veiligheidsmonitor", true, List.of(years), null, "", List.of());
  }

  private static Target most(int value) {
    return new Target(Target.Kind.AT_MOST, 2020, BigDecimal.valueOf(value), null, "", false);
  }

  private void value(int year, String value, @Nullable Integer respondents, boolean provisional) {
    measurements.add(
        new Measurement(
            new UUID(2, year),
            year,
            ID,
            year,
            null,
            State.MEASURED,
            big(value),
            null,
            null,
            respondents,
            provisional,
            "",
            null,
            null,
            List.of()));
  }

  private void state(int year, State state) {
    measurements.add(
        new Measurement(
            new UUID(2, year),
            year,
            ID,
            year,
            null,
            state,
            null,
            null,
            null,
            null,
            false,
            "",
            null,
            null,
            List.of()));
  }

  private static BigDecimal big(String value) {
    return new BigDecimal(value);
  }

  private static Drawing full(YearsChart chart) {
    return YearsDrawing.full(chart, DUTCH, 480, 210);
  }

  private static List<Ink> inks(Drawing drawing) {
    return drawing.shapes().stream().map(Shape::ink).toList();
  }

  private static List<Shape.Line> lines(Drawing drawing, Ink ink) {
    return drawing.shapes().stream()
        .filter(shape -> shape instanceof Shape.Line && shape.ink() == ink)
        .map(Shape.Line.class::cast)
        .toList();
  }

  private static Shape.Box box(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(shape -> shape.ink() == Ink.AIM_AREA)
        .map(Shape.Box.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
