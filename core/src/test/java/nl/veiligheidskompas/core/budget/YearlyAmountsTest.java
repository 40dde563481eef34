package nl.veiligheidskompas.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.veiligheidskompas.core.common.Money;
import org.junit.jupiter.api.Test;

class YearlyAmountsTest {

  @Test
  void givesAYearItsOwnAmountBeforeTheOneOfEveryYear() {
    YearlyAmounts amounts =
        new YearlyAmounts(new Money(100), List.of(new YearAmount(2019, new Money(300))));

    assertThat(amounts.in(2018)).isEqualTo(new Money(100));
    assertThat(amounts.in(2019)).isEqualTo(new Money(300));
    assertThat(YearlyAmounts.NONE.in(2019)).isNull();
    assertThat(YearlyAmounts.NONE.isEmpty()).isTrue();
    assertThat(amounts.isEmpty()).isFalse();
  }

  @Test
  void keepsTheYearsInOrderAndNamesEachOnce() {
    YearAmount first = new YearAmount(2017, Money.ZERO);
    YearAmount second = new YearAmount(2018, Money.ZERO);

    assertThat(new YearlyAmounts(null, List.of(second, first)).byYear())
        .containsExactly(first, second);
    assertThatThrownBy(() -> new YearlyAmounts(null, List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsRecurrenceAndYearsTogether() {
    assertThat(Recurrence.every(2).years()).isEqualTo(2);
    assertThatThrownBy(() -> Recurrence.every(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence(Recurrence.Kind.ONCE, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
