package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.SceneWalk;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GoalTreePaneTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage, desk, ScreenName.INDICATORS, on -> new IndicatorScreen(on, Desks::nextId, null));
  }

  /** A goal as a place opens the tree at that goal. */
  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(
        () -> bench.navigator().go(new Place(ScreenName.INDICATORS, goal("T1-G1a").id())));
  }

  @Test
  void movesIndicatorsAndGoalsByKeyboardAsNamedSteps(FxRobot robot) {
    TreeTableView<GoalRow> tree = tree(robot);
    assertThat(chosen(tree)).isEqualTo("goal " + goal("T1-G1a").id());
    robot.interact(tree::requestFocus);

    robot.type(KeyCode.DOWN);
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.LEFT);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);

    assertThat(GoalTree.indicatorsOf(goal("T1-G1")))
        .containsExactly(start.indicators().getFirst().id());
    assertThat(chosen(tree)).contains(start.indicators().getFirst().id().toString());
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);

    robot.interact(
        () -> bench.navigator().go(new Place(ScreenName.INDICATORS, goal("T1-G1b").id())));
    robot.interact(tree::requestFocus);
    robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.UP);
    robot.release(KeyCode.SHIFT, KeyCode.ALT);
    assertThat(goal("T1-G1b").position()).isLessThan(goal("T1-G1a").position());
    assertThat(SceneWalk.flaws(tree.getScene())).isEmpty();
  }

  @Test
  void weighsAnIndicatorAndFindsThatTheWeightsDoNotAddUp(FxRobot robot) {
    String id = "weight-" + GoalTree.indicatorsOf(goal("T1-G1a")).getFirst();
    TextInputControl field = robot.lookup("#" + id).queryAs(TextInputControl.class);
    robot.interact(() -> {
      field.requestFocus();
      field.setText("60");
    });
    robot.type(KeyCode.ENTER);

    assertThat(goal("T1-G1a").links().getFirst().weight()).isEqualTo(BigDecimal.valueOf(60));
    assertThat(desk.state().get().findings())
        .filteredOn(one -> one.code() == FindingCode.WEIGHT_SUM)
        .singleElement()
        .satisfies(one -> assertThat(one.place().code()).isEqualTo("T1-G1a"));
    assertThat(tree(robot).getScene().getFocusOwner().getId()).isEqualTo(id);
  }

  private Goal goal(String code) {
    return desk.plan().goals().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static TreeTableView<GoalRow> tree(FxRobot robot) {
    return robot.lookup("#goal-tree").query();
  }

  private static String chosen(TreeTableView<GoalRow> tree) {
    return tree.getSelectionModel().getSelectedItem().getValue().key();
  }
}
