package nl.veiligheidskompas.app.phasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PhasingScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);

  @Start
  void show(Stage stage) {
    Windows.show(stage, desk, ScreenName.PHASING, on -> new PhasingScreen(on, Desks::nextId));
  }

  @Test
  void movesAThemeByTheKeyboardSoThatItsUrgencyFits(FxRobot robot) {
    ToggleButton bar = robot.lookup("#phasing-T4").queryAs(ToggleButton.class);
    robot.interact(() -> {
      bar.fire();
      bar.requestFocus();
    });

    robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);

    assertThat(codes()).doesNotContain(FindingCode.URGENCY_PHASE);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void changesTheLeadInTheInspector(FxRobot robot) {
    robot.interact(() -> robot.lookup("#phasing-T4").queryAs(ToggleButton.class).fire());
    TextInputControl lead = robot.lookup("#phasing-field-lead").queryAs(TextInputControl.class);

    robot.interact(() -> {
      lead.requestFocus();
      lead.setText("afdeling Jeugd");
    });
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().themePhasings())
        .anyMatch(phasing -> phasing.lead().equals("afdeling Jeugd"));
  }

  @Test
  void sharesOutTheHoursThatWereMissing(FxRobot robot) {
    CapacityShare share = desk.plan().capacityShares().getLast();
    TextInputControl percent =
        robot.lookup("#share-percent-" + share.id()).queryAs(TextInputControl.class);

    robot.interact(() -> {
      percent.requestFocus();
      percent.setText("20");
    });
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan().capacityShares().getLast().percent()).isEqualTo(BigDecimal.valueOf(20));
    assertThat(codes()).doesNotContain(FindingCode.CAPACITY_SUM);
  }

  private java.util.List<FindingCode> codes() {
    return desk.state().get().findings().stream().map(finding -> finding.code()).toList();
  }
}
