package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.budget.YearlyAmounts.every;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

  private static final UUID NEW_ID = new UUID(7, 7);

  private final SafetyPlan plan =
      PlanFixture.of(2025, 2028)
          .line(1, every(Money.ofEuros(1000)))
          .stated(every(Money.ofEuros(900)))
          .plan();

  @Test
  void anAcceptedFindingStaysVisibleWithItsReason() throws RefusedException {
    SafetyPlan accepted = accept(plan, " Wordt gedekt uit de reserve. ");

    assertThat(total(plan).accepted()).isFalse();
    assertThat(total(accepted).accepted()).isTrue();
    assertThat(total(accepted).acceptedBecause()).isEqualTo("Wordt gedekt uit de reserve.");
    assertThat(accepted.acceptedFindings())
        .containsExactly(
            new AcceptedFinding(
                NEW_ID,
                0,
                "BUDGET_TOTAL",
                "begroting",
                "1000.00|900.00",
                "Wordt gedekt uit de reserve."));
  }

  @Test
  void aFindingComesBackWhenItsFactsChangeAndIsAcceptedAgainWhenTheyReturn()
      throws RefusedException {
    SafetyPlan accepted = accept(plan, "Zo is het goed.");
    SafetyPlan changed = withLine(accepted, 1100);

    assertThat(total(changed).accepted()).isFalse();
    assertThat(total(withLine(changed, 1000)).accepted()).isTrue();
  }

  @Test
  void acceptingAgainTakesThePlaceOfWhatWasAccepted() throws RefusedException {
    SafetyPlan changed = withLine(accept(plan, "Zo is het goed."), 1100);
    SafetyPlan again = accept(changed, "Ook dit is goed.");

    assertThat(again.acceptedFindings()).hasSize(1);
    assertThat(total(again).acceptedBecause()).isEqualTo("Ook dit is goed.");
  }

  @Test
  void withdrawingOpensTheFindingAgainAndUndoAcceptsIt() throws RefusedException {
    SafetyPlan accepted = accept(plan, "Zo is het goed.");
    ChangeSet withdrawal = Acceptance.withdraw(accepted, total(accepted));
    SafetyPlan withdrawn = withdrawal.applyTo(accepted);

    assertThat(withdrawn).isEqualTo(plan);
    assertThat(withdrawal.inverse().applyTo(withdrawn)).isEqualTo(accepted);
  }

  @Test
  void acceptingNeedsAReason() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> accept(plan, " \n"))
        .satisfies(e -> assertThat(e.problem().key()).isEqualTo("acceptWithoutReason"));
  }

  @Test
  void onlyAnAcceptedFindingCanBeWithdrawn() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Acceptance.withdraw(plan, total(plan)))
        .satisfies(e -> assertThat(e.problem().key()).isEqualTo("withdrawNotAccepted"));
  }

  private static SafetyPlan accept(SafetyPlan plan, String reason) throws RefusedException {
    return Acceptance.accept(plan, total(plan), reason, () -> NEW_ID).applyTo(plan);
  }

  private static Finding total(SafetyPlan plan) {
    return FoundIn.of(FindingCode.BUDGET_TOTAL, plan).getFirst();
  }

  private static SafetyPlan withLine(SafetyPlan plan, long euros) {
    BudgetLine before = plan.budgetLines().getFirst();
    YearlyAmounts amounts = every(Money.ofEuros(euros));
    BudgetLine after = PlanFixture.of(2025, 2028).line(1, amounts).plan().budgetLines().getFirst();
    return ChangeSet.of(StepName.of("test"), new Change.OfBudgetLine(before, after)).applyTo(plan);
  }
}
