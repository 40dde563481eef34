package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TiedItem;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.Ties;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Tying;
import org.junit.jupiter.api.Test;

class TiedEditsTest {

  private static final UUID NEW = id("nieuw");
  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .section("T1", SectionKind.GOALS, "Wat willen we bereiken?", "Minder inbraken.", "Rust")
          .partner("T1", "Politie")
          .goal("T1", "T1-G1", null, "Veilig")
          .goal("T1", "T1-G1a", "T1-G1", "Veiliger")
          .cost("T1", "T1-K1", 100, Recurrence.ONCE, 0)
          .plan();

  @Test
  void aGoalComesWithTheWordsItIsTiedToInOneStep() {
    SafetyPlan after = taken(new TakenItem.OfGoal("Minder inbraken.", null));

    assertThat(TiedItem.find(after, NEW))
        .isEqualTo(new TiedItem(NEW, id("T1"), TiedItem.Kind.GOAL, "T1-G2", "Minder inbraken."));
    assertThat(tied(after)).containsExactly(NEW);
    assertThat(after.themes().getFirst().tied()).containsExactly(NEW);
    assertThat(TiedItem.withoutText(after, after.themes().getFirst())).isEmpty();
  }

  @Test
  void aSubGoalAPartnerACostAndAnIndicatorTakeWhatWasAccepted() {
    assertThat(taken(new TakenItem.OfGoal("Rust", id("T1-G1"))).goals())
        .anySatisfy(goal -> assertThat(goal.code()).isEqualTo("T1-G1b"));
    assertThat(taken(new TakenItem.OfPartner("Brandweer", false)).partners())
        .extracting(partner -> partner.name())
        .containsExactly("Politie", "Brandweer");
    CostItem cost =
        taken(new TakenItem.OfCost("Camera", Money.ofEuros(7500), Recurrence.every(1)))
            .costItems()
            .getLast();
    assertThat(cost.amount()).isEqualTo(Money.ofEuros(7500));
    assertThat(cost.recurrence()).isEqualTo(Recurrence.every(1));
    Baseline baseline = new Baseline(2015, new BigDecimal(20), null, null, null, null);
    Target target =
        new Target(Target.Kind.AT_MOST, 2020, new BigDecimal(15), null, "15% in 2020", false);
    Indicator indicator =
        taken(new TakenItem.OfIndicator("Inbraken", "%", baseline, target)).indicators().getLast();
    assertThat(indicator.code()).isEqualTo("T1-I1");
    assertThat(indicator.baseline()).isEqualTo(baseline);
    assertThat(indicator.target()).isEqualTo(target);
    assertThat(indicator.unit()).isEqualTo("%");
  }

  @Test
  void anItemThatIsThereIsTiedAndLetGo() {
    SafetyPlan tied = made(PLAN, TiedEdits.tie(PLAN, id("T1-K1"), tied(PLAN, id("T1-K1"))));
    assertThat(tied(tied)).containsExactly(id("T1-K1"));
    assertThat(TiedEdits.tie(tied, id("T1-K1"), List.of())).isNull();

    assertThat(made(tied, TiedEdits.loosen(tied, id("T1-K1")))).isEqualTo(PLAN);
    assertThat(TiedEdits.loosen(PLAN, id("T1-K1"))).isNull();
    assertThat(TiedEdits.tie(PLAN, id("niets"), List.of())).isNull();
  }

  @Test
  void whatIsRemovedIsNotTiedAnyMore() {
    SafetyPlan goal = taken(new TakenItem.OfGoal("Rust", id("T1-G1")));
    assertThat(tied(made(goal, GoalEdits.remove(goal, id("T1-G1"))))).isEmpty();
    SafetyPlan cost = taken(new TakenItem.OfCost("Camera", null, Recurrence.UNSTATED));
    SafetyPlan without = made(cost, CostEdits.remove(cost, NEW));
    assertThat(without).isEqualTo(PLAN);
    SafetyPlan partner = taken(new TakenItem.OfPartner("Brandweer", true));
    assertThat(made(partner, PartnerEdits.remove(partner, NEW))).isEqualTo(PLAN);
    SafetyPlan one = taken(new TakenItem.OfIndicator("Inbraken", null, null, null));
    assertThat(made(one, IndicatorEdits.remove(one, NEW))).isEqualTo(PLAN);
  }

  @Test
  void aCopyOfTheThemeIsTiedToItsOwnGoals() {
    SafetyPlan goal = taken(new TakenItem.OfGoal("Rust", null));
    SafetyPlan after =
        made(goal, SheetEdits.duplicate(goal, id("T1"), id("kopie"), "Kopie", UUID::randomUUID));

    ThemeSheet copy = after.themes().getLast();
    assertThat(copy.tied()).hasSize(1).doesNotContain(NEW);
    assertThat(TiedItem.told(after, copy.id())).containsExactlyElementsOf(copy.tied());
    assertThat(TiedItem.withoutText(after, copy)).isEmpty();
  }

  private static SafetyPlan taken(TakenItem item) {
    return made(PLAN, TiedEdits.take(PLAN, NEW, id("T1"), item, tied(PLAN, NEW)));
  }

  private static List<Passage> tied(SafetyPlan plan, UUID item) {
    Section section = plan.sections().getFirst();
    Passage passage = Passage.of(section.id(), section.heading(), section.blocks());
    Draft draft = Draft.of(new Manuscript(List.of(passage))).at(1, 3);
    return Tying.tie(draft, item, UUID::randomUUID).text().passages();
  }

  private static List<UUID> tied(SafetyPlan plan) {
    return List.copyOf(Ties.of(plan.sections().getFirst().blocks()));
  }
}
