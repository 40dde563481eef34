package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.ChartDescription;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.report.SampleTables;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ChartPartTest {

  @Test
  void carriesItsDataInAWorksheetInTheOrderOfTheChart() throws IOException, InvalidFormatException {
    byte[] bytes = WordWriterTest.write(SampleDocument.complete());
    try (XWPFDocument word = WordWriterTest.read(bytes)) {
      List<XWPFChart> charts = word.getCharts();
      assertThat(charts).hasSize(2);
      try (XSSFWorkbook book = charts.getFirst().getWorkbook()) {
        XSSFSheet sheet = book.getSheet("Gegevens");
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Calamiteiteninzet");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Inzet");
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(40);
      }
    }
  }

  @Test
  void leavesAGapWhereThereIsNoValue() throws IOException {
    Chart chart = chart(List.of("2027", "2028"), Arrays.asList(BigDecimal.ONE, null));
    String part =
        new String(ChartPart.of(chart, Palette.BUILT_IN, "nl-NL", "rId1"), StandardCharsets.UTF_8);
    assertThat(part)
        .contains("<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>1</c:v></c:pt></c:numCache>");
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(ChartWorkbook.of(chart, WordWriterTest.CLOCK.instant())))) {
      assertThat(book.getSheetAt(0).getRow(2).getCell(1)).isNull();
    }
  }

  @Test
  void saysEveryValueInItsAlternativeText() {
    assertThat(new ChartDescription(new Texts(Texts.DUTCH)).of(SampleTables.capacity()))
        .isEqualTo(
            "Gestapelde balk, Inzet van de medewerkers: Calamiteiteninzet 20 %, Bovenlokale"
                + " samenwerking 20 %, Reguliere taken 40 %, Ruimte voor nieuwe prioriteiten 10 %,"
                + " Niet benoemd 10 %. Samen 90 %; van 10 % is niet gezegd waaraan het wordt"
                + " besteed.");
  }

  @Test
  void saysOnlyTheRangeWhenTheTextWouldBeTooLong() {
    List<String> names = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      names.add("Een post met een lange naam, nummer " + i);
      values.add(BigDecimal.valueOf(1000L * i));
    }
    assertThat(new ChartDescription(new Texts(Texts.DUTCH)).of(chart(names, values)))
        .isEqualTo("Liggende balken, Bedragen: 40 waarden, van € 1.000 tot en met € 40.000.");
  }

  @SuppressWarnings("NullAway") // a list with gaps
  private static Chart chart(List<String> categories, List<BigDecimal> values) {
    return new Chart(
        Chart.Kind.BARS,
        "Bedragen",
        categories,
        List.of(new Series("Bedrag", Fill.DARK, values)),
        Chart.Unit.EURO,
        40,
        "",
        SampleTables.amounts().caption());
  }
}
