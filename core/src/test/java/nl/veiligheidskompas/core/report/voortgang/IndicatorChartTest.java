package nl.veiligheidskompas.core.report.voortgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.plan.ExampleWithFigures;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.ChartDescription;
import nl.veiligheidskompas.core.report.parts.EditionMark;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.report.raadsplan.Composed;
import org.junit.jupiter.api.Test;

/** The charts of the progress report show what the screen shows, and say it in words. */
class IndicatorChartTest {

  private static final SafetyPlan PLAN = ExampleWithFigures.plan();
  private static final List<Integer> YEARS = List.of(2016, 2017, 2018, 2019, 2020);

  private final Composed report =
      new Composed(
          Voortgang.compose(PLAN, PlanFindings.of(PLAN), 2019, EditionMark.NONE, Composed.DUTCH));

  @Test
  void barsOfDistrictsStandFromHighToLowWithTheirMarginsAboveTheMunicipality() {
    Chart bars =
        report.all(Chart.class).stream()
            .filter(chart -> chart.kind() == Chart.Kind.BARS)
            .findFirst()
            .orElseThrow();

    assertThat(bars.series())
        .extracting(Series::fill)
        .containsExactly(Fill.DARK, Fill.LIGHT, Fill.HATCHED);
    assertThat(bars.categories()).startsWith("Binnenstad").endsWith("Vergelijkbare gemeenten");
    Series districts = bars.series().getFirst();
    assertThat(districts.values().stream().filter(Objects::nonNull).toList())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(districts.hasMargin(0)).isTrue();
    for (int i = 0; i < bars.categories().size(); i++) {
      String area = bars.categories().get(i);
      BigDecimal shown = districts.values().get(i);
      if (shown != null) {
        assertThat(shown).isEqualByComparingTo(measured(area));
      }
    }
    assertThat(new ChartDescription(Composed.DUTCH).of(bars)).startsWith("Liggende balken,");
  }

  private static BigDecimal measured(String area) {
    UUID first = PLAN.indicators().getFirst().id();
    return PLAN.measurements().stream()
        .filter(one -> one.indicatorId().equals(first) && one.year() == 2019)
        .filter(one -> area.equals(one.area()))
        .map(one -> Objects.requireNonNull(one.value()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAlternativeTextSaysHowAValueMovedAsFarAsThatMayBeSaid() {
    Chart first = report.all(Chart.class).get(1);

    assertThat(first.kind()).isEqualTo(Chart.Kind.OVER_YEARS);
    assertThat(new ChartDescription(Composed.DUTCH).of(first))
        .contains(
            "De waarde was 20\u00a0% in 2015 en is 18\u00a0% in 2019. Dat verschil valt binnen de"
                + " marge of is er niet.");
  }

  @Test
  void onlyWhatTheScreenJoinsIsOneLineAndABreakMakesAnotherSeries() {
    List<Series> joined = series(List.of(2016, 2018, 2019), List.of(2018));

    assertThat(joined)
        .extracting(Series::name, Series::fill)
        .containsExactly(
            tuple("Meting 2016–2017", Fill.MEASURED_LINE),
            tuple("Meting 2018–2020", Fill.MEASURED_LINE));
    assertThat(joined.getFirst().values().subList(2, 5)).containsOnlyNulls();
  }

  @Test
  void valuesOfASampleAreOneSeriesOfPoints() {
    assertThat(series(List.of(), List.of()))
        .extracting(Series::name, Series::fill)
        .containsExactly(tuple("Meting", Fill.MEASURED_MARK));
    assertThat(series(List.of(), List.of(2019))).hasSize(2);
  }

  private static List<Series> series(List<Integer> joins, List<Integer> breaks) {
    List<Point> points = new ArrayList<>();
    YEARS.forEach(
        year -> points.add(new Point(year, BigDecimal.valueOf(year), null, null, null, false)));
    YearsChart chart =
        new YearsChart(
            "naam", "", null, YEARS, 2017, null, points, List.of(), joins, null, breaks, List.of(),
            "");
    return new YearsSeries(chart, YEARS, new Wording(Composed.DUTCH, "voortgang")).all("");
  }
}
