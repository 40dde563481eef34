package nl.veiligheidskompas.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings about the values of indicators, on the reference plan of 2017-2020. */
class SeriesFindingsTest {

  private SafetyPlan plan;
  private int position = 100;

  @BeforeEach
  void begin() throws Exception {
    plan = new Examples(new PlanExchange()).load("hengelo-2017-2020");
  }

  @Test
  void theReferencePlanHasNoneOfThem() {
    for (FindingCode code :
        List.of(
            FindingCode.SERIES_BREAK,
            FindingCode.VALUE_IMPLAUSIBLE,
            FindingCode.VALUE_AFTER_PERIOD,
            FindingCode.TARGET_NOT_SHOWABLE,
            FindingCode.INDICATOR_NO_OWNER)) {
      assertThat(FoundIn.places(code, plan)).as(code.name()).isEmpty();
    }
  }

  @Test
  void aBreakBetweenBaselineAndLastValueIsSaidOnce() {
    measure("T1-I1", 2017, "21");
    change("T1-I1", List.of(2016, 2017), null, null, null);
    measure("T1-I1", 2019, "22");

    assertThat(FoundIn.sentences(FindingCode.SERIES_BREAK, plan))
        .containsExactly(
            "De reeks van de indicator ‘voelt zich wel eens onveilig in eigen buurt’ is in 2017"
                + " veranderd; de waarden van 2015 en 2019 zijn niet te vergelijken.");
    change("T1-I1", List.of(2015, 2021), null, null, null);
    assertThat(FoundIn.places(FindingCode.SERIES_BREAK, plan)).isEmpty();
  }

  @Test
  void whatCannotBeIsImplausible() {
    measure("T1-I1", 2017, "101");
    measure("T5-I1", 2017, "-1");
    measure("T3-I1", 2017, "120");
    measure("T3-I1", 2018, "1199");
    measure("T3-I2", 2017, "120");
    measure("T3-I2", 2018, "1200");

    assertThat(FoundIn.places(FindingCode.VALUE_IMPLAUSIBLE, plan))
        .containsExactly("T1-I1", "T3-I2", "T5-I1");
    assertThat(FoundIn.sentences(FindingCode.VALUE_IMPLAUSIBLE, plan).getFirst())
        .contains("heeft een onwaarschijnlijke waarde in 2017");
  }

  @Test
  void valuesFromAfterThePeriodAreSaid() {
    measure("T5-I1", 2020, "4");
    measure("T5-I1", 2022, "4");
    measure("T5-I1", 2023, "5");

    assertThat(FoundIn.sentences(FindingCode.VALUE_AFTER_PERIOD, plan))
        .containsExactly(
            "De indicator ‘Aantal jeugdgroepen’ heeft waarden van na de planperiode, die tot en"
                + " met 2020 loopt: 2022, 2023.");
  }

  /** From 20 to 18 % takes 6,039 respondents in each survey; see RequiredSampleTest. */
  @Test
  void aTargetThatTheSurveyCannotShowIsSaid() {
    Baseline small = new Baseline(2015, BigDecimal.valueOf(20), null, null, 1200, null);
    change("T1-I1", List.of(), small, bound(18), null);

    assertThat(FoundIn.sentences(FindingCode.TARGET_NOT_SHOWABLE, plan))
        .containsExactly(
            "Een verandering van 20 naar 18 % bij de indicator ‘voelt zich wel eens onveilig in"
                + " eigen buurt’ is met 1.200 ondervraagden niet aan te tonen; daarvoor zijn er"
                + " per meting 6.039 nodig.");
    Baseline large = new Baseline(2015, BigDecimal.valueOf(20), null, null, 6039, null);
    change("T1-I1", List.of(), large, bound(18), null);
    assertThat(FoundIn.places(FindingCode.TARGET_NOT_SHOWABLE, plan)).isEmpty();
    change("T1-I1", List.of(), small, bound(20), null);
    assertThat(FoundIn.places(FindingCode.TARGET_NOT_SHOWABLE, plan)).isEmpty();
  }

  @Test
  void aPlanThatNamesOwnersMissesThemElsewhere() {
    change("T1-I1", List.of(), null, null, "coördinator veiligheid");

    assertThat(FoundIn.places(FindingCode.INDICATOR_NO_OWNER, plan))
        .hasSize(plan.indicators().size() - 1)
        .doesNotContain("T1-I1");
  }

  private static Target bound(int value) {
    return new Target(Target.Kind.AT_MOST, 2019, BigDecimal.valueOf(value), null, "", false);
  }

  private Indicator indicator(String code) {
    return plan.indicators().stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  private void measure(String code, int year, String value) {
    Measurement measurement =
        new Measurement(
            new UUID(7, position),
            position++,
            indicator(code).id(),
            year,
            null,
            State.MEASURED,
            new BigDecimal(value),
            null,
            null,
            null,
            false,
            "",
            null,
            null,
            List.of());
    apply(new Change.OfMeasurement(null, measurement));
  }

  private void change(
      String code,
      List<Integer> breaks,
      @Nullable Baseline baseline,
      @Nullable Target target,
      @Nullable String owner) {
    Indicator i = indicator(code);
    Indicator after =
        new Indicator(
            i.id(),
            i.position(),
            i.themeId(),
            i.code(),
            i.name(),
            i.kind(),
            i.unit(),
            i.sourceId(),
            i.direction(),
            i.area(),
            baseline == null ? i.baseline() : baseline,
            target == null ? i.target() : target,
            i.lastAsked(),
            breaks,
            i.quote(),
            i.action(),
            i.note(),
            i.editorial(),
            owner,
            i.feeds(),
            List.of());
    apply(new Change.OfIndicator(i, after));
  }

  private void apply(Change... changes) {
    plan = new ChangeSet(StepName.of("test"), new ArrayList<>(List.of(changes))).applyTo(plan);
  }
}
