package nl.veiligheidskompas.core.indicator;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.veiligheidskompas.core.plan.PlanFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A count of which less is better, with a municipal baseline of 2015. */
class AreaVerdictTest {

  private static final Indicator INDICATOR =
      PlanFixture.of(2017, 2020)
          .theme("T1")
          .indicator(
              "T1",
              "T1-I1",
              IndicatorKind.EFFECT,
              Direction.LOWER_OR_EQUAL,
              null,
              2015,
              new Target(Target.Kind.AT_MOST, 2020, BigDecimal.ONE, null, "", false),
              null)
          .plan()
          .indicators()
          .getFirst();

  @Test
  void theSeriesOfTheAreaIsJudgedAndNotThatOfTheMunicipality() {
    AreaVerdict verdict =
        of(value("Noord", 2015, 50), value("Noord", 2019, 60), value(null, 2019, 1));

    assertThat(verdict).isNotNull();
    assertThat(verdict.verdict().change()).isEqualTo(ChangeWord.WORSE);
    assertThat(verdict.series().target()).isNull();
    Baseline baseline = verdict.series().baseline();
    assertThat(baseline).isNotNull();
    assertThat(baseline.value()).isEqualTo(BigDecimal.valueOf(50));
  }

  @Test
  void withoutAValueOfTheBaselineYearTheFirstOneAfterItCounts() {
    AreaVerdict verdict =
        of(value("Noord", 2012, 1), value("Noord", 2016, 80), value("Noord", 2018, 60));

    assertThat(verdict).isNotNull();
    assertThat(verdict.verdict().change()).isEqualTo(ChangeWord.BETTER);
  }

  @Test
  void oneValueIsNoSeries() {
    assertThat(of(value("Noord", 2015, 50), value("Zuid", 2019, 60))).isNull();
    assertThat(of(value("Noord", 2015, 50), value("Noord", 2021, 60))).isNull();
  }

  /** What other areas have makes no difference. */
  @Test
  void otherAreasTakeNoPart() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Measurement> own = new ArrayList<>();
      List<Measurement> all = new ArrayList<>();
      for (int year = 2014; year <= 2021; year++) {
        if (random.nextBoolean()) {
          own.add(value("Noord", year, 20 + random.nextInt(50)));
        }
        all.add(value(random.nextBoolean() ? "Zuid" : null, year, random.nextInt(50)));
      }
      all.addAll(own);
      assertThat(AreaVerdict.of(INDICATOR, all, "Noord", null, 2020))
          .as("seed %s", seed)
          .isEqualTo(AreaVerdict.of(INDICATOR, own, "Noord", null, 2020));
    }
  }

  private static @Nullable AreaVerdict of(Measurement... values) {
    return AreaVerdict.of(INDICATOR, List.of(values), "Noord", null, 2020);
  }

  private static Measurement value(@Nullable String area, int year, int value) {
    return new Measurement(
        id(area + year),
        year,
        INDICATOR.id(),
        year,
        area,
        Measurement.State.MEASURED,
        BigDecimal.valueOf(value),
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
