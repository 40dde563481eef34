package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.indicator.GoalTreeModel.Side;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import org.junit.jupiter.api.Test;

/** On the example: T1-G1 has the sub-goals a, b and c, each measured by one indicator. */
class GoalTreeModelTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private final GoalTreeModel model =
      new GoalTreeModel(desk, Desks.bench(desk).texts(), Desks::nextId);

  @Test
  void everyGoalAndIndicatorStandsInTheTreeAndCountsOnce() {
    List<GoalRow> rows = rows();

    assertThat(rows).extracting(GoalRow::key).doesNotHaveDuplicates();
    assertThat(goals(rows)).isEqualTo(new HashSet<>(start.goals()));
    assertThat(rows.stream().filter(GoalRow.OfIndicator.class::isInstance).count())
        .isGreaterThanOrEqualTo(start.indicators().size());
    GoalRow.Whole whole = (GoalRow.Whole) rows.getFirst();
    assertThat(whole.standing().total()).isEqualTo(start.indicators().size());
    model.link(indicator("T1-I1").indicator().id(), goal("T1-G1b").goal().id());
    assertThat(((GoalRow.Whole) rows().getFirst()).standing()).isEqualTo(whole.standing());
    assertThat(theme(rows())).isEqualTo(theme(rows));
  }

  @Test
  void anIndicatorGoesByKeyboardToAnotherGoalAndBack() {
    model.chosen().set(indicator("T1-I1"));
    model.take(false);
    model.chosen().set(goal("T1-G1b"));
    model.putDown();

    assertThat(measures("T1-I1")).containsExactly("T1-G1b");
    assertThat(model.carried().get()).isNull();
    model.chosen().set(indicator("T1-I1"));
    model.step(-1);
    assertThat(GoalTree.indicatorsOf(goal("T1-G1b").goal()).getFirst())
        .isEqualTo(indicator("T1-I1").indicator().id());
    model.chosen().set(indicator("T1-I1"));
    model.higher();
    assertThat(measures("T1-I1")).containsExactly("T1-G1");
    model.chosen().set(indicator("T1-I1"));
    model.deeper();
    assertThat(measures("T1-I1")).containsExactly("T1-G1a");
  }

  @Test
  void whatIsTakenToLinkMeasuresBothGoals() {
    model.chosen().set(indicator("T1-I1"));
    model.take(true);
    model.chosen().set(goal("T2-G1"));
    model.putDown();

    assertThat(measures("T1-I1")).containsExactly("T1-G1a", "T2-G1");
    model.chosen().set(goal("T2-G1"));
    model.take(true);
    assertThat(model.carried().get()).isNull();
  }

  @Test
  void goalsAreDroppedBeforeBehindAndIntoOthersOfTheirTheme() {
    assertThat(model.drop(goal("T1-G1c"), goal("T1-G1a"), Side.BEFORE, false)).isTrue();
    assertThat(below("T1-G1")).containsExactly("T1-G1c", "T1-G1a", "T1-G1b");
    assertThat(model.drop(goal("T1-G1b"), goal("T1-G1a"), Side.INTO, false)).isTrue();
    assertThat(below("T1-G1a")).containsExactly("T1-G1b");
    assertThat(model.canDrop(goal("T1-G1"), goal("T1-G1b"), Side.INTO, false)).isFalse();
    assertThat(model.canDrop(goal("T1-G1"), goal("T2-G1"), Side.INTO, false)).isFalse();
    assertThat(model.canDrop(goal("T1-G1"), rows().getFirst(), Side.INTO, false)).isFalse();
    desk.undo();
    desk.undo();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void aNewGoalStandsBelowTheOneThatTheUserIsOn() {
    model.chosen().set(goal("T1-G1"));
    UUID sub = model.add();
    assertThat(sub).isNotNull();
    assertThat(below("T1-G1")).containsExactly("T1-G1a", "T1-G1b", "T1-G1c", "T1-G1d");
    model.chosen().set(rows().getFirst());
    assertThat(model.add()).isNull();
  }

  private List<GoalRow> rows() {
    List<GoalRow> rows = new ArrayList<>();
    collect(GoalRows.of(desk.plan(), null), rows);
    return rows;
  }

  private static void collect(GoalRows.Node node, List<GoalRow> rows) {
    rows.add(node.row());
    node.below().forEach(below -> collect(below, rows));
  }

  private static GoalRow theme(List<GoalRow> rows) {
    return rows.stream().filter(GoalRow.OfTheme.class::isInstance).findFirst().orElseThrow();
  }

  private static Set<Goal> goals(List<GoalRow> rows) {
    Set<Goal> goals = new HashSet<>();
    for (GoalRow row : rows) {
      if (row instanceof GoalRow.OfGoal goal) {
        goals.add(goal.goal());
      }
    }
    return goals;
  }

  private GoalRow.OfGoal goal(String code) {
    return rows().stream()
        .filter(GoalRow.OfGoal.class::isInstance)
        .map(GoalRow.OfGoal.class::cast)
        .filter(row -> row.goal().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private GoalRow.OfIndicator indicator(String code) {
    return rows().stream()
        .filter(GoalRow.OfIndicator.class::isInstance)
        .map(GoalRow.OfIndicator.class::cast)
        .filter(row -> row.indicator().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> measures(String code) {
    return model.measuredBy(indicator(code).indicator().id()).stream().map(Goal::code).toList();
  }

  private List<String> below(String code) {
    Goal goal = goal(code).goal();
    return GoalEdits.below(desk.plan(), goal.themeId(), goal.id()).stream()
        .map(Goal::code)
        .toList();
  }
}
