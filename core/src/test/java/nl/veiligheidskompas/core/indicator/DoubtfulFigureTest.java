package nl.veiligheidskompas.core.indicator;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoubtfulFigureTest {

  @Test
  void thousandsOfPercentAndMarksAreAskedBack() {
    assertThatThrownBy(() -> read("1.234", "%"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problem().arguments())
                    .containsExactly("1.234", "1234", "1,2340"));
    assertThatThrownBy(() -> read("6.812", "cijfer")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> read("1.104 %", "%")).isInstanceOf(RefusedException.class);
  }

  @Test
  void aNumberOfCasesHasNoFraction() {
    assertThatThrownBy(() -> read("1,234", "aantal")).isInstanceOf(RefusedException.class);
    assertThatCode(() -> read("1.234", "aantal")).doesNotThrowAnyException();
    assertThatCode(() -> read("1,234", "aantal per 1.000 inwoners")).doesNotThrowAnyException();
  }

  @Test
  void otherValuesCanSpeakForTheOtherReading() {
    assertThatThrownBy(() -> read("1.234", null, 1, 2)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> read("1,234", null, 1100, 1300)).isInstanceOf(RefusedException.class);
    assertThatCode(() -> read("1.234", null, 900, 1300)).doesNotThrowAnyException();
    assertThatCode(() -> read("1,234", null, 1, 2)).doesNotThrowAnyException();
    assertThatCode(() -> read("1.234", null)).doesNotThrowAnyException();
  }

  @Test
  void bothReadingsThatAreOfferedAreTaken() {
    for (String unit : new String[] {"%", "aantal per 100", "cijfer"}) {
      assertThatCode(() -> read("1234", unit)).doesNotThrowAnyException();
      assertThatCode(() -> read("1,2340", unit)).doesNotThrowAnyException();
    }
    assertThatCode(() -> read("12,5", "%")).doesNotThrowAnyException();
    assertThatCode(() -> read("1.234.567", "%")).doesNotThrowAnyException();
  }

  /** What is let through among values of its own size is never a thousand times off. */
  @Test
  void aTakenFigureFitsItsSeriesWheneverOneReadingDoes() throws RefusedException {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int typical = 1 + random.nextInt(5000);
      boolean point = random.nextBoolean();
      String typed =
          (1 + random.nextInt(9))
              + (point ? "." : ",")
              + String.format("%03d", random.nextInt(999));
      BigDecimal taken;
      try {
        taken = read(typed, null, typical, typical + 1);
      } catch (RefusedException asked) {
        continue;
      }
      BigDecimal other = point ? taken.movePointLeft(3) : taken.movePointRight(3);
      boolean otherFits = isNear(other, typical);
      assertThat(!otherFits || isNear(taken, typical)).as("seed %s: %s", seed, typed).isTrue();
    }
  }

  private static boolean isNear(BigDecimal value, int typical) {
    double share = value.doubleValue() / typical;
    return share >= 0.101 && share <= 9.9;
  }

  private static BigDecimal read(String typed, @Nullable String unit, int... known)
      throws RefusedException {
    SafetyPlan plan = PlanFixture.of(2017, 2020).theme("T1").indicator("T1", "T1-I1").plan();
    ChangeSet step = IndicatorEdits.change(plan, id("T1-I1"), f -> f.withUnit(unit));
    SafetyPlan with = step == null ? plan : Objects.requireNonNull(step).applyTo(plan);
    List<Measurement> values = new ArrayList<>();
    for (int one : known) {
      values.add(value(one, 2010 + values.size()));
    }
    BigDecimal figure = DutchNumbers.figure(typed);
    DoubtfulFigure.require(typed, figure, with.indicators().getFirst(), values);
    return figure;
  }

  private static Measurement value(int value, int year) {
    return new Measurement(
        id("m" + year),
        year,
        id("T1-I1"),
        year,
        null,
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
