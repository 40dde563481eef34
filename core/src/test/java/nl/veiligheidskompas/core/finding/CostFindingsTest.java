package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.budget.Recurrence.ONCE;
import static nl.veiligheidskompas.core.budget.Recurrence.UNSTATED;
import static nl.veiligheidskompas.core.budget.YearlyAmounts.every;
import static nl.veiligheidskompas.core.finding.FindingCode.COST_MISMATCH;
import static nl.veiligheidskompas.core.finding.FindingCode.COST_NOT_BUDGETED;
import static nl.veiligheidskompas.core.finding.FindingCode.PM_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.budget.Coverage;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.PlanFixture;
import org.junit.jupiter.api.Test;

class CostFindingsTest {

  @Test
  void anAmountForTwoYearsIsComparedByTheYear() {
    PlanFixture wrong = line(7500).cost("T1", "T1-K1", 45_000, Recurrence.every(2), 5);
    PlanFixture right = line(22_500).cost("T1", "T1-K1", 45_000, Recurrence.every(2), 5);

    assertThat(FoundIn.places(COST_MISMATCH, wrong)).containsExactly("T1-K1");
    assertThat(FoundIn.sentences(COST_MISMATCH, wrong))
        .containsExactly(
            "Het themablad noemt € 45.000 per 2 jaar (dat is € 22.500 per jaar), begrotingspost 5"
                + " ‘Post 5’ noemt € 7.500 per jaar (€ 15.000 lager).");
    assertThat(FoundIn.places(COST_MISMATCH, right)).isEmpty();
  }

  @Test
  void onlyTheBudgetedPartIsCompared() {
    assertThat(
            FoundIn.places(
                COST_MISMATCH, line(22_000).cost("T1", "T1-K1", 35_000, UNSTATED, 5, 22_000L)))
        .isEmpty();
    assertThat(
            FoundIn.sentences(
                COST_MISMATCH, line(22_100).cost("T1", "T1-K1", 35_000, UNSTATED, 5, 22_000L)))
        .containsExactly(
            "Het themablad noemt € 22.000, begrotingspost 5 ‘Post 5’ noemt € 22.100 per jaar (€ 100"
                + " hoger).");
  }

  @Test
  void anAmountThatDoesNotDivideMayBeRoundedToEuros() {
    PlanFixture rounded = line(3333).cost("T1", "T1-K1", 10_000, Recurrence.every(3), 5);
    PlanFixture wrong = line(3332).cost("T1", "T1-K1", 10_000, Recurrence.every(3), 5);

    assertThat(FoundIn.places(COST_MISMATCH, rounded)).isEmpty();
    assertThat(FoundIn.places(COST_MISMATCH, wrong)).containsExactly("T1-K1");
  }

  @Test
  void costsThatShareALineAreComparedTogether() {
    PlanFixture right = line(3000).cost("T1", "T1-K1", 1000, UNSTATED, 5);
    right.cost("T1", "T1-K2", 2000, Recurrence.every(1), 5);
    PlanFixture wrong = line(3500).cost("T1", "T1-K10", 1000, UNSTATED, 5);
    wrong.cost("T1", "T1-K2", 2000, Recurrence.every(1), 5);

    assertThat(FoundIn.places(COST_MISMATCH, right)).isEmpty();
    assertThat(FoundIn.places(COST_MISMATCH, wrong)).containsExactly("T1-K2");
    assertThat(FoundIn.sentences(COST_MISMATCH, wrong))
        .containsExactly(
            "De kosten T1-K2 en T1-K10 zijn samen € 3.000 per jaar, begrotingspost 5 ‘Post 5’"
                + " noemt € 3.500 per jaar (€ 500 hoger).");
  }

  @Test
  void aLineThatAlsoCoversUnknownCostsMayHoldMoreButNotLess() {
    PlanFixture more =
        line(3500).cost("T1", "T1-K1", 1000, UNSTATED, 5).proMemorie("T1", "T1-K2", 5);
    PlanFixture less =
        line(900).cost("T1", "T1-K1", 1000, UNSTATED, 5).proMemorie("T1", "T1-K2", 5);

    assertThat(FoundIn.places(COST_MISMATCH, more)).isEmpty();
    assertThat(FoundIn.places(COST_MISMATCH, less)).containsExactly("T1-K1");
  }

  @Test
  void aLineThatDiffersInOneYearNamesThatYear() {
    PlanFixture fixture =
        PlanFixture.of(2025, 2028)
            .theme("T1")
            .line(
                5,
                new YearlyAmounts(
                    Money.ofEuros(1000), List.of(new YearAmount(2026, Money.ofEuros(800)))))
            .cost("T1", "T1-K1", 1000, UNSTATED, 5);

    assertThat(FoundIn.sentences(COST_MISMATCH, fixture))
        .containsExactly(
            "Het themablad noemt € 1.000, begrotingspost 5 ‘Post 5’ noemt € 800 in 2026 (€ 200"
                + " lager).");
  }

  @Test
  void aCostThatIsDueOnceIsNotComparedWithAYearlyLine() {
    assertThat(FoundIn.places(COST_MISMATCH, line(7500).cost("T1", "T1-K1", 50_000, ONCE, 5)))
        .isEmpty();
  }

  @Test
  void aCostWithoutALineIsNotBudgeted() {
    PlanFixture fixture = line(7500).cost("T1", "T1-K1", 50_000, ONCE, 0);

    assertThat(FoundIn.places(COST_NOT_BUDGETED, fixture)).containsExactly("T1-K1");
    assertThat(FoundIn.sentences(COST_NOT_BUDGETED, fixture))
        .containsExactly(
            "€ 50.000 (eenmalig) uit het themablad ‘Thema T1’ staat in geen begrotingspost.");
  }

  @Test
  void theRestOfAPartlyBudgetedCostIsNotBudgeted() {
    assertThat(
            FoundIn.sentences(
                COST_NOT_BUDGETED, line(22_000).cost("T1", "T1-K1", 35_000, UNSTATED, 5, 22_000L)))
        .containsExactly(
            "Van € 35.000 uit het themablad ‘Thema T1’ staat € 13.000 in geen begrotingspost.");
    assertThat(
            FoundIn.places(
                COST_NOT_BUDGETED, line(35_000).cost("T1", "T1-K1", 35_000, UNSTATED, 5, 35_000L)))
        .isEmpty();
  }

  @Test
  void aPartThatNoLineCoversDoesNotMakeACostBudgeted() {
    assertThat(
            FoundIn.sentences(
                COST_NOT_BUDGETED, line(1).cost("T1", "T1-K1", 100, UNSTATED, 0, 60L)))
        .containsExactly("€ 100 uit het themablad ‘Thema T1’ staat in geen begrotingspost.");
  }

  @Test
  void aProMemorieItemIsOpenUntilSomethingWithAnAmountCoversIt() {
    Coverage named = new Coverage("onderzoeksbudget", null);
    Coverage paid = new Coverage("onderzoeksbudget", Money.ofEuros(100));

    assertThat(FoundIn.sentences(PM_OPEN, line(1).proMemorie("T1", "T1-K1", 0)))
        .containsExactly(
            "In het themablad ‘Thema T1’ staat een PM-post zonder bedrag en zonder dekking.");
    assertThat(FoundIn.sentences(PM_OPEN, line(1).proMemorie("T1", "T1-K1", 0, named)))
        .containsExactly(
            "In het themablad ‘Thema T1’ staat een PM-post zonder bedrag; wie betaalt is genoemd,"
                + " voor welk bedrag niet.");
    assertThat(FoundIn.places(PM_OPEN, line(1).proMemorie("T1", "T1-K1", 0, paid))).isEmpty();
    assertThat(FoundIn.places(PM_OPEN, line(1).proMemorie("T1", "T1-K1", 5))).isEmpty();
  }

  private static PlanFixture line(long euros) {
    return PlanFixture.of(2025, 2028).theme("T1").line(5, every(Money.ofEuros(euros)));
  }
}
