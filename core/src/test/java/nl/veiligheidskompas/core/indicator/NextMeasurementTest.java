package nl.veiligheidskompas.core.indicator;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A source that measured in 2015 and does so every two years. */
class NextMeasurementTest {

  @Test
  void followsTheBaselineAndTheLastValue() {
    assertThat(next(2015, null, 2)).isEqualTo(2017);
    assertThat(next(2015, null, 2, 2017)).isEqualTo(2019);
    assertThat(next(2015, null, 2, 2018)).isEqualTo(2019);
    assertThat(next(null, null, 2)).isEqualTo(2015);
  }

  @Test
  void isUnknownWithoutYearsAndNeverComesWhenTheQuestionIsDropped() {
    assertThat(next(2015, null, null)).isNull();
    assertThat(next(2015, 2016, 2)).isNull();
    assertThat(next(2015, 2017, 2)).isEqualTo(2017);
  }

  private static @Nullable Integer next(
      @Nullable Integer baseline,
      @Nullable Integer lastAsked,
      @Nullable Integer interval,
      int... years) {
    PlanFixture fixture =
        PlanFixture.of(2017, 2020)
            .theme("T1")
            .source("bron", interval, 2015)
            .indicator(
                "T1",
                "T1-I1",
                IndicatorKind.EFFECT,
                Direction.LOWER_OR_EQUAL,
                "bron",
                baseline,
                null,
                lastAsked);
    List<Measurement> values = Arrays.stream(years).mapToObj(NextMeasurementTest::value).toList();
    SafetyPlan plan = fixture.plan();
    return NextMeasurement.of(plan.indicators().getFirst(), values, plan.sources().getFirst());
  }

  private static Measurement value(int year) {
    return new Measurement(
        id("m" + year),
        year,
        id("T1-I1"),
        year,
        null,
        Measurement.State.MEASURED,
        BigDecimal.TEN,
        null,
        null,
        null,
        false,
        "",
        null,
        null,
        List.of());
  }
}
