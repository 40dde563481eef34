package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Partner;
import org.junit.jupiter.api.Test;

class CostEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T8")
          .partner("T8", "Politie")
          .line(1, YearlyAmounts.NONE)
          .line(2, YearlyAmounts.NONE)
          .cost("T8", "T8-K3", 45_000, Recurrence.every(2), 1, 7_500L)
          .proMemorie("T8", "T8-K4", 0)
          .plan();

  @Test
  void aNewCostHasTheNextCodeAndNoAmount() {
    CostItem cost =
        made(PLAN, CostEdits.add(PLAN, id("k"), id("T8"), "Training")).costItems().getLast();

    assertThat(cost.code()).isEqualTo("T8-K5");
    assertThat(cost.amount()).isNull();
    assertThat(cost.recurrence()).isEqualTo(Recurrence.UNSTATED);
  }

  @Test
  void anAmountEndsProMemorieAndProMemorieEndsTheAmount() {
    SafetyPlan known = made(PLAN, CostEdits.amount(PLAN, id("T8-K4"), Money.ofEuros(300)));
    assertThat(known.costItems().getLast().proMemorie()).isFalse();

    SafetyPlan open = made(PLAN, CostEdits.proMemorie(PLAN, id("T8-K3"), true));
    assertThat(open.costItems().getFirst().amount()).isNull();
    assertThat(open.costItems().getFirst().budgeted()).isNull();
  }

  @Test
  void anotherLineCoversTheWholeAmount() {
    SafetyPlan after = made(PLAN, CostEdits.budgetLine(PLAN, id("T8-K3"), id("post 2")));

    assertThat(after.costItems().getFirst().budgetLineId()).isEqualTo(id("post 2"));
    assertThat(after.costItems().getFirst().budgeted()).isNull();
    assertThat(CostEdits.budgetLine(PLAN, id("T8-K3"), id("post 1"))).isNull();
    assertThat(CostEdits.budgetLine(PLAN, id("T8-K3"), id("post 9"))).isNull();
  }

  @Test
  void partnersAreAddedRenamedMovedInsideAndRemoved() {
    SafetyPlan more = made(PLAN, PartnerEdits.add(PLAN, id("p"), id("T8"), "Wijkteam", true));
    SafetyPlan named = made(more, PartnerEdits.rename(more, id("p"), "Wijkteams"));
    SafetyPlan outside = made(named, PartnerEdits.internal(named, id("p"), false));

    assertThat(outside.partners())
        .extracting(Partner::name)
        .containsExactly("Politie", "Wijkteams");
    assertThat(outside.partners()).extracting(Partner::internal).containsExactly(false, false);
    assertThat(made(outside, PartnerEdits.remove(outside, id("p")))).isEqualTo(PLAN);
  }
}
