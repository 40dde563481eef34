package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** Points over the years as a native chart. */
class YearsPlotTest {

  private static final Chart CHART =
      new Chart(
          Chart.Kind.OVER_YEARS,
          "Voelt zich onveilig",
          List.of("2015", "2016", "2017"),
          List.of(
              new Series("Streefwaarde", Fill.TARGET_LINE, of("20", "20", "20")),
              new Series("Nulmeting", Fill.BASELINE_MARK, of("20", null, null)),
              new Series(
                  "Meting",
                  Fill.MEASURED_MARK,
                  of(null, null, "33.5"),
                  of(null, null, "30"),
                  of(null, null, "37.25"))),
          Chart.Unit.PERCENT,
          52,
          "",
          Caption.figure(new Anchor("f"), "Onveilig"));

  private final byte[] part = ChartPart.of(CHART, Palette.BUILT_IN, "nl-NL", "rId1");
  private final String text = new String(part, StandardCharsets.UTF_8);

  @Test
  void isValid() throws IOException, XmlException {
    List<XmlError> errors = new ArrayList<>();
    ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(part))
        .validate(new XmlOptions().setErrorListener(errors));

    assertThat(errors).isEmpty();
  }

  @Test
  void onlyTheTargetIsALine() {
    assertThat(text).containsOnlyOnce("<a:prstDash val=\"dash\"/>");
    assertThat(text.split("<c:symbol val=\"none\"/>", -1)).hasSize(2);
    assertThat(text).contains("<c:symbol val=\"diamond\"/>", "<c:symbol val=\"circle\"/>");
  }

  @Test
  void aRunOfFullCountsIsALineAndHasAnotherFormThanTheNextRun() throws IOException, XmlException {
    Chart runs =
        new Chart(
            Chart.Kind.OVER_YEARS,
            "Misdrijven",
            List.of("2015", "2016", "2017", "2018"),
            List.of(
                new Series("Meting 2015–2016", Fill.MEASURED_LINE, of("20", "30", null, null)),
                new Series("Meting 2017–2018", Fill.MEASURED_LINE, of(null, null, "3", "4")),
                new Series("Twente", Fill.REFERENCE_MARK, of("5", null, null, "6"))),
            Chart.Unit.NUMBER,
            52,
            "",
            Caption.figure(new Anchor("f"), "Misdrijven"));
    byte[] drawn = ChartPart.of(runs, Palette.BUILT_IN, "nl-NL", "rId1");
    List<XmlError> errors = new ArrayList<>();

    ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(drawn))
        .validate(new XmlOptions().setErrorListener(errors));

    assertThat(errors).isEmpty();
    assertThat(new String(drawn, StandardCharsets.UTF_8))
        .contains("<c:symbol val=\"circle\"/>", "<c:symbol val=\"triangle\"/>")
        .contains("<c:symbol val=\"square\"/>", "<c:dispBlanksAs val=\"span\"/>");
  }

  @Test
  void marginsReachAsFarAsTheirBounds() {
    assertThat(text.split("<c:errBars>", -1)).hasSize(2);
    assertThat(text)
        .contains("<c:plus><c:numLit>", "<c:v>3.75</c:v>", "<c:minus><c:numLit>", "<c:v>3.5</c:v>");
  }

  @Test
  void yearsWithoutAValueAreGapsAndDecimalsAreKept() {
    assertThat(text).contains("<c:dispBlanksAs val=\"gap\"/>");
    assertThat(text).contains("[$-413]0.0&quot; %&quot;");
  }

  private static List<@Nullable BigDecimal> of(@Nullable String... values) {
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (String value : values) {
      numbers.add(value == null ? null : new BigDecimal(value));
    }
    return numbers;
  }
}
