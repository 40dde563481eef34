package nl.veiligheidskompas.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Money;
import org.junit.jupiter.api.Test;

class RealisationTest {

  private static final YearAmount SPENT = new YearAmount(2018, Money.ofEuros(9_000));

  /** 10.000 against 9.000, 5.000 against nothing known, nothing budgeted against 700. */
  @Test
  void comparesOnlyLinesOfWhichBothAreKnown() {
    List<BudgetLine> lines =
        List.of(
            line(1, YearlyAmounts.every(Money.ofEuros(10_000)), List.of(SPENT)),
            line(2, YearlyAmounts.every(Money.ofEuros(5_000)), List.of()),
            line(3, YearlyAmounts.NONE, List.of(new YearAmount(2018, Money.ofEuros(700)))));

    Realisation in2018 = Realisation.of(lines, 2018);

    assertThat(in2018)
        .isEqualTo(
            new Realisation(
                2018, 3, 2, Money.ofEuros(9_700), 1, Money.ofEuros(10_000), Money.ofEuros(-1_000)));
    assertThat(Realisation.of(lines, 2019).given()).isZero();
    assertThat(Realisation.difference(lines.getLast(), 2018)).isNull();
  }

  @Test
  void aYearIsRealisedOnce() {
    List<YearAmount> twice = List.of(SPENT, SPENT);
    assertThatThrownBy(() -> line(1, YearlyAmounts.NONE, twice))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BudgetLine line(int number, YearlyAmounts amounts, List<YearAmount> realised) {
    return new BudgetLine(
        new UUID(0, number),
        number,
        number,
        "post " + number,
        List.of(),
        "",
        amounts,
        null,
        "",
        List.of(),
        List.of(),
        false,
        List.of(),
        realised);
  }
}
