package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IndicatorScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);

  @Start
  void show(Stage stage) {
    Windows.show(
        stage, desk, ScreenName.INDICATORS, on -> new IndicatorScreen(on, Desks::nextId, null));
  }

  @Test
  void typesAMeasurementAndTakesItBack(FxRobot robot) {
    type(robot, "cell-T1-I1-2017", "18,5");

    assertThat(added()).hasSize(1);
    assertThat(added().getFirst().value()).isEqualTo(new BigDecimal("18.5"));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void takesNothingThatCouldBeReadInTwoWays(FxRobot robot) {
    type(robot, "cell-T1-I1-2017", "18.5");
    type(robot, "cell-T1-I2-2017", "1.234");

    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void pastesARangeFromASpreadsheetAsOneStep(FxRobot robot) {
    Node cell = robot.lookup("#cell-T1-I1-2017").query();
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString("18\t19\n20\t21");
      Clipboard.getSystemClipboard().setContent(content);
      cell.requestFocus();
    });

    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

    assertThat(added()).extracting(Measurement::year).containsExactly(2017, 2018, 2017, 2018);
    assertThat(desk.state().get().journal().undoable()).hasSize(1);

    // back in the first cell: two cells are marked, copied, and filled downwards
    robot.interact(() -> robot.lookup("#cell-T1-I1-2017").query().requestFocus());
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
    robot.release(KeyCode.SHIFT);
    robot.press(KeyCode.CONTROL).type(KeyCode.C, KeyCode.D).release(KeyCode.CONTROL);

    robot.interact(() ->
        assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("18\t19\n20\t21\n\t"));
    assertThat(added())
        .extracting(one -> String.valueOf(one.value()))
        .containsExactlyInAnyOrder("18", "19", "18", "19", "18", "19");
    assertThat(desk.state().get().journal().undoable()).hasSize(2);
  }

  @Test
  void changesTheBaselineInTheInspector(FxRobot robot) {
    type(robot, "indicator-baseline-value", "21");

    assertThat(desk.plan().indicators().getFirst().baseline())
        .isNotNull()
        .satisfies(baseline -> assertThat(baseline.value()).isEqualTo(BigDecimal.valueOf(21)));
  }

  @Test
  void keepsWhatIsBeingTypedWhenThePlanChangesMeanwhile(FxRobot robot) {
    robot.interact(() -> {
      robot.lookup("#cell-T1-I1-2017").query().requestFocus();
      typed(robot).setText("1");
      typed(robot).positionCaret(1);
      desk.edit(plan -> SheetEdits.title(plan, plan.themes().getFirst().id(), "Anders"));
    });
    robot.type(KeyCode.DIGIT8);
    robot.type(KeyCode.ENTER);

    assertThat(added()).extracting(Measurement::value).containsExactly(BigDecimal.valueOf(18));
  }

  @Test
  void goesDownAYearToRowsThatWereNotInSight(FxRobot robot) {
    robot.interact(() -> robot.lookup("#cell-T1-I1-2017").query().requestFocus());

    for (int i = 0; i < 25; i++) {
      robot.type(KeyCode.DOWN);
    }

    String last = start.indicators().get(25).code();
    assertThat(typed(robot).getId()).isEqualTo("cell-" + last + "-2017");
    robot.interact(() -> typed(robot).setText("7"));
    robot.type(KeyCode.ENTER);
    assertThat(added()).extracting(Measurement::value).containsExactly(BigDecimal.valueOf(7));
  }

  private static TextInputControl typed(FxRobot robot) {
    return (TextInputControl) robot.window(0).getScene().getFocusOwner();
  }

  /** Goes to a cell or a field, of which the text has the keyboard then, and types in it. */
  private static void type(FxRobot robot, String id, String words) {
    Node place = robot.lookup("#" + id).query();
    robot.interact(() -> {
      place.requestFocus();
      ((TextInputControl) place.getScene().getFocusOwner()).setText(words);
    });
    robot.type(KeyCode.ENTER);
  }

  private List<Measurement> added() {
    return desk.plan().measurements().stream()
        .filter(measurement -> !start.measurements().contains(measurement))
        .toList();
  }
}
