package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Obligation;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.YearAmount;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

class BudgetEditsTest {

  private static final Money SEVEN = Money.ofEuros(7_500);
  private static final SafetyPlan PLAN =
      PlanFixture.of(2017, 2020)
          .theme("T8")
          .stated(YearlyAmounts.every(Money.ofEuros(180_000)))
          .line(1, YearlyAmounts.every(SEVEN))
          .cost("T8", "T8-K3", 45_000, Recurrence.every(2), 1)
          .plan();

  @Test
  void theFirstYearSpeaksForEveryYearAndALaterYearForItself() {
    SafetyPlan first =
        made(PLAN, BudgetEdits.amount(PLAN, id("post 1"), 2017, Money.ofEuros(8_000)));
    SafetyPlan later =
        made(PLAN, BudgetEdits.amount(PLAN, id("post 1"), 2019, Money.ofEuros(9_000)));

    assertThat(line(first).amounts()).isEqualTo(YearlyAmounts.every(Money.ofEuros(8_000)));
    assertThat(line(later).amounts().byYear())
        .containsExactly(new YearAmount(2019, Money.ofEuros(9_000)));
    assertThat(line(later).amounts().in(2020)).isEqualTo(SEVEN);
  }

  @Test
  void aYearFollowsAgainWhenItsOwnAmountGoesOrEqualsTheOthers() {
    SafetyPlan later =
        made(PLAN, BudgetEdits.amount(PLAN, id("post 1"), 2019, Money.ofEuros(9_000)));

    assertThat(made(later, BudgetEdits.amount(later, id("post 1"), 2019, null))).isEqualTo(PLAN);
    assertThat(made(later, BudgetEdits.amount(later, id("post 1"), 2019, SEVEN))).isEqualTo(PLAN);
    assertThat(BudgetEdits.amount(PLAN, id("post 1"), 2019, SEVEN)).isNull();
    assertThat(BudgetEdits.amount(PLAN, id("post 9"), 2019, SEVEN)).isNull();
  }

  @Test
  void whatWasSpentIsReportedPerYearAndTakenBack() {
    SafetyPlan later =
        made(PLAN, BudgetEdits.realise(PLAN, id("post 1"), 2018, Money.ofEuros(7_100)));
    SafetyPlan both =
        made(later, BudgetEdits.realise(later, id("post 1"), 2017, Money.ofEuros(8_000)));

    assertThat(line(both).realised())
        .containsExactly(
            new YearAmount(2017, Money.ofEuros(8_000)), new YearAmount(2018, Money.ofEuros(7_100)));
    assertThat(line(both).amounts()).isEqualTo(line(PLAN).amounts());
    assertThat(BudgetEdits.realise(both, id("post 1"), 2017, Money.ofEuros(8_000))).isNull();
    assertThat(made(later, BudgetEdits.realise(later, id("post 1"), 2018, null))).isEqualTo(PLAN);
  }

  @Test
  void aRemovedLineCoversNothingAnyMore() {
    SafetyPlan after = made(PLAN, BudgetEdits.remove(PLAN, id("post 1")));

    assertThat(after.budgetLines()).isEmpty();
    assertThat(after.costItems().getFirst().budgetLineId()).isNull();
  }

  @Test
  void aNewLineHasTheNextNumberAndNoAmount() {
    SafetyPlan after = made(PLAN, BudgetEdits.add(PLAN, id("new"), "Training"));

    assertThat(after.budgetLines().getLast().number()).isEqualTo(2);
    assertThat(after.budgetLines().getLast().amounts().isEmpty()).isTrue();
  }

  @Test
  void everyFieldOfALineCanBeChanged() {
    SafetyPlan plan = made(PLAN, BudgetEdits.rename(PLAN, id("post 1"), "Monitor"));
    plan = made(plan, BudgetEdits.explain(plan, id("post 1"), "Twee keer per periode."));
    List<Obligation> both = List.of(Obligation.REGIONAL_AGREEMENT, Obligation.STATUTORY);
    plan = made(plan, BudgetEdits.oblige(plan, id("post 1"), both, "Wet en afspraak"));
    plan = made(plan, BudgetEdits.serve(plan, id("post 1"), List.of(id("T8"))));

    BudgetLine line = line(plan);
    assertThat(line.name()).isEqualTo("Monitor");
    assertThat(line.explanation()).isEqualTo("Twee keer per periode.");
    assertThat(line.obligations())
        .containsExactly(Obligation.STATUTORY, Obligation.REGIONAL_AGREEMENT);
    assertThat(line.themeIds()).containsExactly(id("T8"));
  }

  @Test
  void theStatedTotalIsAFactOfThePlanAndIsNotComputed() {
    SafetyPlan after = made(PLAN, BudgetEdits.state(PLAN, 2017, Money.ofEuros(203_400)));

    assertThat(after.facts().budget().statedTotal().in(2020)).isEqualTo(Money.ofEuros(203_400));
    assertThat(BudgetEdits.state(PLAN, 2017, Money.ofEuros(180_000))).isNull();
  }

  private static BudgetLine line(SafetyPlan plan) {
    return plan.budgetLines().getFirst();
  }
}
