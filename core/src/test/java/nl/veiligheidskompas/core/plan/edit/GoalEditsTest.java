package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

class GoalEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .indicator("T1", "T1-I1")
          .goal("T1", "T1-G1", null, "Veilig wonen")
          .goal("T1", "T1-G1a", "T1-G1", "Minder overlast")
          .goal("T1", "T1-G2", null, "Samen leven")
          .plan();

  @Test
  void aGoalGetsTheNextCodeOfItsLevel() {
    SafetyPlan goal = made(PLAN, GoalEdits.add(PLAN, id("a"), id("T1"), null, "Nieuw"));
    SafetyPlan sub = made(goal, GoalEdits.add(goal, id("b"), id("T1"), id("T1-G1"), "Deel"));

    assertThat(sub.goals())
        .extracting(Goal::code)
        .containsExactly("T1-G1", "T1-G1a", "T1-G2", "T1-G3", "T1-G1b");
    assertThat(GoalEdits.add(PLAN, id("c"), id("T9"), null, "Weg")).isNull();
  }

  @Test
  void aGoalBecomesPartOfTheOneBeforeItAndBack() {
    SafetyPlan in = made(PLAN, GoalEdits.indent(PLAN, id("T1-G2")));

    assertThat(GoalEdits.below(in, id("T1"), id("T1-G1")))
        .extracting(Goal::code)
        .containsExactly("T1-G1a", "T1-G2");
    assertThat(made(in, GoalEdits.outdent(in, id("T1-G2")))).isEqualTo(PLAN);
    assertThat(GoalEdits.indent(PLAN, id("T1-G1"))).isNull();
    assertThat(GoalEdits.outdent(PLAN, id("T1-G1"))).isNull();
  }

  @Test
  void aGoalGoesWithItsSubGoals() {
    SafetyPlan after = made(PLAN, GoalEdits.remove(PLAN, id("T1-G1")));

    assertThat(after.goals()).extracting(Goal::code).containsExactly("T1-G2");
  }

  @Test
  void anIndicatorIsLinkedOnceAndUnlinked() {
    SafetyPlan linked = made(PLAN, GoalEdits.link(PLAN, id("T1-G2"), id("T1-I1")));

    assertThat(GoalTree.indicatorsOf(linked.goals().getLast())).containsExactly(id("T1-I1"));
    assertThat(GoalEdits.link(linked, id("T1-G2"), id("T1-I1"))).isNull();
    assertThat(made(linked, GoalEdits.unlink(linked, id("T1-G2"), id("T1-I1")))).isEqualTo(PLAN);
  }

  @Test
  void wordingAGoalTheSameWayIsNoStep() {
    assertThat(GoalEdits.text(PLAN, id("T1-G1"), "Veilig wonen")).isNull();
    assertThat(made(PLAN, GoalEdits.text(PLAN, id("T1-G1"), "Veilig")).goals().getFirst().text())
        .isEqualTo("Veilig");
  }
}
