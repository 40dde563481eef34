package nl.veiligheidskompas.app.finding;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindingsScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);

  @Start
  void show(Stage stage) {
    Windows.show(stage, desk, ScreenName.FINDINGS, on -> new FindingsScreen(on, Desks::nextId));
  }

  @Test
  void acceptsAllPlacesOfAKindWithOneReasonAndOneStep(FxRobot robot) {
    accept(robot, FindingCode.COST_NOT_BUDGETED, "Wordt bij de kadernota besproken.");

    assertThat(of(FindingCode.COST_NOT_BUDGETED)).hasSize(4).allMatch(Finding::accepted);
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void acceptsNothingWithoutAReason(FxRobot robot) {
    accept(robot, FindingCode.URGENCY_PHASE, "  ");

    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void leadsToThePlaceWhereItCanBeMended() {
    assertThat(FindingRoute.of(of(FindingCode.BUDGET_TOTAL).getFirst(), start).screen())
        .isEqualTo(ScreenName.BUDGET);
    assertThat(FindingRoute.of(of(FindingCode.TARIFF_MISMATCH).getFirst(), start))
        .isEqualTo(new Place(ScreenName.BUDGET, start.budgetLines().get(1).id()));
    assertThat(FindingRoute.of(of(FindingCode.QUESTION_DROPPED).getFirst(), start))
        .isEqualTo(new Place(ScreenName.INDICATORS, start.indicators().get(1).id()));
    assertThat(FindingRoute.of(of(FindingCode.SMALL_GROUP).getFirst(), start).screen())
        .isEqualTo(ScreenName.SHEET);
    assertThat(FindingRoute.of(of(FindingCode.TEXT_UNFINISHED).getFirst(), start).screen())
        .isEqualTo(ScreenName.FACTS);
  }

  private static void accept(FxRobot robot, FindingCode code, String reason) {
    robot.interact(
        () -> robot.lookup("#finding-" + code.name()).queryAs(ToggleButton.class).fire());
    robot.interact(() -> {
      robot.lookup("#finding-reason").queryAs(TextInputControl.class).setText(reason);
      robot.lookup("#finding-accept").queryButton().fire();
    });
  }

  private java.util.List<Finding> of(FindingCode code) {
    return desk.state().get().findings().stream().filter(f -> f.code() == code).toList();
  }
}
