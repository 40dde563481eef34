package nl.veiligheidskompas.core.indicator.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

  /** Lowest, highest, whether it may be cut; then where the axis begins, ends, and its step. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, false, 0, 1, 1",
    "5, 40, true, 0, 60, 20",
    "20, 30, false, 0, 40, 10",
    "3905, 4610, true, 3500, 5000, 500",
    "3905, 4610, false, 0, 6000, 2000",
    "-3, 5, false, -5, 7.5, 2.5",
    "0.2, 0.9, true, 0, 1, 0.25",
    "7, 7, true, 6.8, 7.2, 0.1",
  })
  void holdsAllValuesBetweenRoundNumbers(
      double lowest,
      double highest,
      boolean cuttable,
      BigDecimal from,
      BigDecimal to,
      BigDecimal step) {
    ValueScale scale = ValueScale.of(lowest, highest, cuttable, Double.MAX_VALUE);

    assertThat(scale.from()).isEqualByComparingTo(from);
    assertThat(scale.to()).isEqualByComparingTo(to);
    assertThat(scale.step()).isEqualByComparingTo(step);
    assertThat(scale.isCut()).isEqualTo(from.signum() > 0);
  }

  @Test
  void sharesEndAtAHundred() {
    assertThat(ValueScale.of(0, 97, false, 100).to()).isEqualByComparingTo("100");
  }

  @Test
  void whateverTheValuesTheyLieOnTheAxis() {
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      double one = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(9) - 2);
      double other = one + random.nextDouble() * Math.pow(10, random.nextInt(9) - 2);
      ValueScale scale = ValueScale.of(one, other, random.nextBoolean(), Double.MAX_VALUE);
      assertThat(scale.share(BigDecimal.valueOf(one))).isBetween(-1e-9, 1 + 1e-9);
      assertThat(scale.share(BigDecimal.valueOf(other))).isBetween(-1e-9, 1 + 1e-9);
      assertThat(scale.lines().size()).isBetween(2, 8);
    }
  }

  @Test
  void anAxisThatMayNotBeCutHoldsZero() {
    Random random = new Random(12);
    for (int i = 0; i < 1000; i++) {
      double low = random.nextDouble() * 1000;
      ValueScale scale = ValueScale.of(low, low + 1, false, Double.MAX_VALUE);
      assertThat(scale.from()).isEqualByComparingTo("0");
    }
  }
}
