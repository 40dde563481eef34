package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetReachTest {

  private static final Source SURVEY =
      new Source(new UUID(1, 1), 0, "Monitor", true, List.of(), null, "", List.of());

  /**
   * By hand for 20 to 18 %: p̄ = 0.19, √(2·0.19·0.81) = 0.55480, √(0.16 + 0.1476) = 0.55462;
   * (1.959964 · 0.55480 + 0.841621 · 0.55462)² / 0.02² = 6,039.
   */
  @Test
  void saysHowManyRespondentsAndMeasurementsAChangeNeeds() {
    TargetReach reach = reach(most(18), 1050);

    assertThat(reach.needed()).isBetween(6030L, 6045L);
    assertThat(reach.measurements()).isEqualTo(6);
    assertThat(reach.sample()).isEqualTo(1050);
    BigDecimal smallest = Objects.requireNonNull(reach.smallest());
    assertThat(RequiredSample.each(20, 20 - smallest.doubleValue())).isLessThanOrEqualTo(1050);
    assertThat(RequiredSample.each(20, 20.1 - smallest.doubleValue())).isGreaterThan(1050);
  }

  @Test
  void aTargetThatTheBaselineMeetsAsksForNoChange() {
    TargetReach reach = reach(most(20), 1050);
    assertThat(reach.aim()).isNull();
    assertThat(reach.needed()).isZero();
    assertThat(reach.smallest()).isNotNull();
  }

  @Test
  void withoutASampleOnlyTheNeedIsKnown() {
    TargetReach reach = reach(most(15), null);
    assertThat(reach.needed()).isPositive();
    assertThat(reach.measurements()).isZero();
    assertThat(reach.smallest()).isNull();
    assertThat(TargetReach.of(indicator(most(15), null), List.of(), null)).isNull();
  }

  private static TargetReach reach(Target target, @Nullable Integer sample) {
    return Objects.requireNonNull(TargetReach.of(indicator(target, sample), List.of(), SURVEY));
  }

  private static Target most(int value) {
    return new Target(Target.Kind.AT_MOST, 2020, BigDecimal.valueOf(value), null, "", false);
  }

  private static Indicator indicator(Target target, @Nullable Integer sample) {
    return new Indicator(
        new UUID(2, 1),
        0,
        new UUID(2, 2),
        "T1-I1",
        "onveilig",
        IndicatorKind.EFFECT,
        "%",
        SURVEY.id(),
        Direction.LOWER_OR_EQUAL,
        null,
        new Baseline(2015, BigDecimal.valueOf(20), null, null, sample, null),
        target,
        null,
        List.of(),
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        List.of());
  }
}
