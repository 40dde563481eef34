package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void sumsTheElevenLinesOfTheReferenceBudget() {
    List<Money> lines =
        List.of(
                28_000L, 22_000L, 16_183L, 3_000L, 7_500L, 40_000L, 6_158L, 40_000L, 17_500L,
                13_059L, 10_000L)
            .stream()
            .map(Money::ofEuros)
            .toList();

    Money total = Money.sum(lines);

    assertThat(total).isEqualTo(new Money(20_340_000));
    assertThat(total.minus(Money.ofEuros(180_000))).isEqualTo(Money.ofEuros(23_400));
  }

  @Test
  void failsLoudlyWhenAnAmountNoLongerFits() {
    Money largest = new Money(Long.MAX_VALUE);

    assertThatThrownBy(() -> largest.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofEuros(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE).abs())
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void ordersBySize() {
    assertThat(new Money(-1)).isLessThan(Money.ZERO);
    assertThat(new Money(-5).abs()).isEqualByComparingTo(new Money(5));
    assertThat(Money.ZERO.isZero()).isTrue();
  }
}
