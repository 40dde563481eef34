package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.budget.YearlyAmounts.every;
import static nl.veiligheidskompas.core.finding.FindingCode.BUDGET_TOTAL;
import static nl.veiligheidskompas.core.finding.FindingCode.TARIFF_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.PlanFixture;
import org.junit.jupiter.api.Test;

class BudgetFindingsTest {

  private static final Tariff FIFTEEN_CENTS = new Tariff(BigDecimal.valueOf(15), "");

  @Test
  void oneCentOfDifferenceWithTheStatedTotalIsFound() {
    assertThat(FoundIn.places(BUDGET_TOTAL, budget(new Money(299_999))))
        .containsExactly("begroting");
    assertThat(FoundIn.places(BUDGET_TOTAL, budget(euros(3000)))).isEmpty();
  }

  @Test
  void aDifferenceInEveryYearIsSaidOnceWithItsDirection() {
    assertThat(FoundIn.sentences(BUDGET_TOTAL, budget(euros(2500))))
        .containsExactly(
            "De begroting telt per jaar op tot € 3.000; dat is € 500 hoger dan het vermelde totaal"
                + " van € 2.500.");
    assertThat(FoundIn.sentences(BUDGET_TOTAL, budget(euros(3200))))
        .containsExactly(
            "De begroting telt per jaar op tot € 3.000; dat is € 200 lager dan het vermelde totaal"
                + " van € 3.200.");
  }

  @Test
  void aDifferenceInOneYearNamesThatYear() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .line(1, every(euros(1000)))
            .line(2, in(euros(2000), new YearAmount(2027, euros(2500))))
            .stated(every(euros(3000)));

    assertThat(FoundIn.sentences(BUDGET_TOTAL, fixture))
        .containsExactly(
            "De begroting telt in 2027 op tot € 3.500; dat is € 500 hoger dan het vermelde totaal"
                + " van € 3.000.");
    assertThat(FoundIn.of(BUDGET_TOTAL, fixture.plan()).getFirst().facts())
        .isEqualTo("2027:3500.00|3000.00");
  }

  @Test
  void differentDifferencesNameTheirYears() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .line(1, in(euros(1000), new YearAmount(2028, euros(900))))
            .stated(every(euros(950)));

    assertThat(FoundIn.sentences(BUDGET_TOTAL, fixture))
        .containsExactly(
            "De begroting en het vermelde totaal verschillen: in 2025 tot en met 2027 € 1.000"
                + " tegenover € 950 (€ 50 hoger) en in 2028 € 900 tegenover € 950 (€ 50 lager).");
  }

  @Test
  void withoutLinesOrWithoutAStatedTotalThereIsNothingToCompare() {
    assertThat(FoundIn.places(BUDGET_TOTAL, PlanFixture.of(2025, 2028).stated(every(euros(10)))))
        .isEmpty();
    assertThat(FoundIn.places(BUDGET_TOTAL, PlanFixture.of(2025, 2028).line(1, every(euros(10)))))
        .isEmpty();
  }

  @Test
  void amountsInThousandsMayDifferFiveHundredEurosPerLine() {
    assertThat(FoundIn.places(BUDGET_TOTAL, budget(euros(4000)).inThousands())).isEmpty();
    assertThat(FoundIn.places(BUDGET_TOTAL, budget(new Money(400_001)).inThousands()))
        .containsExactly("begroting");
  }

  @Test
  void anAmountMayBeExactlyOnePercentOffItsTariff() {
    // 10.000 inhabitants at 15 cents: 1.500 euros, so 1.485 to 1.515 fits
    assertThat(FoundIn.places(TARIFF_MISMATCH, tariff(euros(1515)))).isEmpty();
    assertThat(FoundIn.places(TARIFF_MISMATCH, tariff(euros(1485)))).isEmpty();
    assertThat(FoundIn.places(TARIFF_MISMATCH, tariff(new Money(151_501))))
        .containsExactly("begroting:3");
    assertThat(FoundIn.places(TARIFF_MISMATCH, tariff(new Money(148_499))))
        .containsExactly("begroting:3");
  }

  @Test
  void theTariffSentenceGivesBothNumbersOfInhabitants() {
    assertThat(FoundIn.sentences(TARIFF_MISMATCH, tariff(euros(1800))))
        .containsExactly(
            "Bij € 0,15 per inwoner en 10.000 inwoners hoort € 1.500 per jaar; begrotingspost 3"
                + " ‘Post 3’ noemt € 1.800 per jaar, goed voor 12.000 inwoners.");
  }

  @Test
  void aTariffInPartsOfACentIsSaidInCents() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2025)
            .inhabitants(10_000)
            .line(1, every(euros(900)), new Tariff(new BigDecimal("7.5"), ""));

    assertThat(FoundIn.sentences(TARIFF_MISMATCH, fixture))
        .containsExactly(
            "Bij 7,5 cent per inwoner en 10.000 inwoners hoort € 750 per jaar; begrotingspost 1"
                + " ‘Post 1’ noemt € 900 in 2025, goed voor 12.000 inwoners.");
  }

  @Test
  void withoutAPopulationOrWithATariffOfZeroNothingCanBeSaid() {
    PlanFixture nobodyCounted =
        PlanFixture.of(2025, 2028).line(1, every(euros(900)), FIFTEEN_CENTS);
    PlanFixture free =
        PlanFixture.of(2025, 2028)
            .inhabitants(10_000)
            .line(1, every(euros(900)), new Tariff(BigDecimal.ZERO, ""));

    assertThat(FoundIn.places(TARIFF_MISMATCH, nobodyCounted)).isEmpty();
    assertThat(FoundIn.places(TARIFF_MISMATCH, free)).isEmpty();
  }

  /** Two lines of 1.000 and 2.000 euros each year beside a stated total. */
  private static PlanFixture budget(Money stated) {
    return PlanFixture.of(2025, 2028)
        .line(1, every(euros(1000)))
        .line(2, every(euros(2000)))
        .stated(every(stated));
  }

  private static PlanFixture tariff(Money amount) {
    return PlanFixture.of(2025, 2028).inhabitants(10_000).line(3, every(amount), FIFTEEN_CENTS);
  }

  private static YearlyAmounts in(Money everyYear, YearAmount... exceptions) {
    return new YearlyAmounts(everyYear, List.of(exceptions));
  }

  private static Money euros(long euros) {
    return Money.ofEuros(euros);
  }
}
