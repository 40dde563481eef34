package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Coherence;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalMovesTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .theme("T2")
          .indicator("T1", "T1-I1")
          .indicator("T1", "T1-I2")
          .indicator("T2", "T2-I1")
          .goal("T1", "T1-G1", null, "Veilig wonen", "T1-I1", "T1-I2")
          .goal("T1", "T1-G1a", "T1-G1", "Minder overlast")
          .goal("T1", "T1-G1b", "T1-G1", "Minder inbraak")
          .goal("T1", "T1-G2", null, "Samen leven")
          .goal("T2", "T2-G1", null, "Uitgaan", "T2-I1")
          .plan();

  @Test
  void aGoalGoesUnderAnotherAtThePlaceThatIsAsked() {
    SafetyPlan after = made(PLAN, GoalMoves.place(PLAN, id("T1-G2"), id("T1-G1"), 1));

    assertThat(codes(after, "T1-G1")).containsExactly("T1-G1a", "T1-G2", "T1-G1b");
    SafetyPlan back = made(after, GoalMoves.place(after, id("T1-G2"), null, 9));
    assertThat(codes(back, null)).containsExactly("T1-G1", "T1-G2");
    assertThat(codes(back, "T1-G1")).containsExactly("T1-G1a", "T1-G1b");
  }

  @Test
  void aGoalNeitherGoesUnderItselfNorToAnotherTheme() {
    assertThat(GoalMoves.place(PLAN, id("T1-G1"), id("T1-G1"), 0)).isNull();
    assertThat(GoalMoves.place(PLAN, id("T1-G1"), id("T1-G1b"), 0)).isNull();
    assertThat(GoalMoves.place(PLAN, id("T1-G2"), id("T2-G1"), 0)).isNull();
    assertThat(GoalMoves.place(PLAN, id("T1-G9"), null, 0)).isNull();
  }

  @Test
  void goalsChangePlacesWithinTheirLevel() {
    SafetyPlan after = made(PLAN, GoalMoves.move(PLAN, id("T1-G1b"), -1));

    assertThat(codes(after, "T1-G1")).containsExactly("T1-G1b", "T1-G1a");
    assertThat(GoalMoves.move(PLAN, id("T1-G1a"), -1)).isNull();
    assertThat(made(after, GoalMoves.move(after, id("T1-G1b"), 1))).isEqualTo(PLAN);
  }

  @Test
  void anIndicatorGoesToAnotherGoalAndLeavesItsWeight() {
    SafetyPlan weighed =
        made(PLAN, GoalMoves.weigh(PLAN, id("T1-G1"), id("T1-I1"), new BigDecimal("60.0")));
    assertThat(links(weighed, "T1-G1").getFirst().weight()).isEqualTo(new BigDecimal("60"));

    SafetyPlan after =
        made(weighed, GoalMoves.relink(weighed, id("T1-I1"), id("T1-G1"), id("T2-G1"), 0));

    assertThat(ids(after, "T1-G1")).containsExactly(id("T1-I2"));
    assertThat(ids(after, "T2-G1")).containsExactly(id("T1-I1"), id("T2-I1"));
    assertThat(links(after, "T2-G1").getFirst().weight()).isNull();
  }

  @Test
  void anIndicatorMeasuresASecondGoalTooAndKeepsItsWeightWithinOne() {
    SafetyPlan both = made(PLAN, GoalMoves.relink(PLAN, id("T1-I1"), null, id("T1-G2"), 0));
    assertThat(ids(both, "T1-G1")).contains(id("T1-I1"));
    assertThat(ids(both, "T1-G2")).containsExactly(id("T1-I1"));
    assertThat(GoalMoves.relink(both, id("T1-I1"), null, id("T1-G2"), 0)).isNull();

    SafetyPlan weighed =
        made(PLAN, GoalMoves.weigh(PLAN, id("T1-G1"), id("T1-I1"), BigDecimal.TEN));
    SafetyPlan later =
        made(weighed, GoalMoves.relink(weighed, id("T1-I1"), id("T1-G1"), id("T1-G1"), 1));
    assertThat(ids(later, "T1-G1")).containsExactly(id("T1-I2"), id("T1-I1"));
    assertThat(links(later, "T1-G1").getLast().weight()).isEqualTo(BigDecimal.TEN);
  }

  @Test
  void aWeightIsAShareOfTheWhole() {
    assertThatThrownBy(() -> new IndicatorLink(id("a"), false, new BigDecimal("100.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IndicatorLink(id("a"), false, new BigDecimal("-1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(GoalMoves.weigh(PLAN, id("T1-G1"), id("T1-I1"), null)).isNull();
  }

  /** However goals are moved, the tree stays one and no indicator loses its last goal. */
  @Test
  void movesKeepThePlanCoherent() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      SafetyPlan plan = PLAN;
      for (int i = 0; i < 12; i++) {
        plan = afterOne(plan, random);
      }
      assertThat(Coherence.flaws(plan)).as("seed %s", seed).isEmpty();
      assertThat(plan.goals()).hasSameSizeAs(PLAN.goals());
      GoalTree tree = new GoalTree(plan.goals());
      assertThat(plan.indicators()).allMatch(tree::measuresGoal);
      for (Goal goal : plan.goals()) {
        List<UUID> linked = goal.links().stream().map(IndicatorLink::indicatorId).toList();
        assertThat(new HashSet<>(linked)).hasSameSizeAs(linked);
      }
    }
  }

  private static SafetyPlan afterOne(SafetyPlan plan, Random random) {
    List<UUID> goals = plan.goals().stream().map(Goal::id).toList();
    UUID one = goals.get(random.nextInt(goals.size()));
    UUID other = goals.get(random.nextInt(goals.size()));
    UUID indicator = plan.indicators().get(random.nextInt(3)).id();
    int at = random.nextInt(4) - 1;
    ChangeSet step =
        switch (random.nextInt(4)) {
          case 0 -> GoalMoves.place(plan, one, random.nextBoolean() ? other : null, at);
          case 1 -> GoalMoves.move(plan, one, at);
          case 2 -> GoalMoves.relink(plan, indicator, random.nextBoolean() ? one : null, other, at);
          default -> GoalMoves.weigh(plan, one, indicator, BigDecimal.valueOf(random.nextInt(101)));
        };
    return step == null ? plan : made(plan, step);
  }

  private static List<String> codes(SafetyPlan plan, @Nullable String parent) {
    UUID of = parent == null ? null : id(parent);
    return GoalEdits.below(plan, id("T1"), of).stream().map(Goal::code).toList();
  }

  private static List<IndicatorLink> links(SafetyPlan plan, String goal) {
    return plan.goals().stream()
        .filter(g -> g.code().equals(goal))
        .findFirst()
        .orElseThrow()
        .links();
  }

  private static List<UUID> ids(SafetyPlan plan, String goal) {
    return links(plan, goal).stream().map(IndicatorLink::indicatorId).toList();
  }
}
