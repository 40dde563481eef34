package nl.veiligheidskompas.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.ScenarioEdits;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScenarioScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);

  @Start
  void show(Stage stage) {
    Windows.show(stage, desk, ScreenName.SCENARIOS, on -> new ScenarioScreen(on, Desks::nextId));
  }

  @Test
  @SuppressWarnings("unchecked") // the kind of value of a choice is not known to a lookup
  void fixesTheAttentionForAThemeAndTakesItBack(FxRobot robot) {
    ComboBox<Optional<AttentionLevel>> level =
        robot.lookup("#level-" + first().id() + "-T4").queryAs(ComboBox.class);

    robot.interact(() -> level.setValue(Optional.of(AttentionLevel.FULL)));

    assertThat(first().levels())
        .containsExactly(new ThemeLevel(desk.plan().themes().get(3).id(), AttentionLevel.FULL));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void asksForExtraMoney(FxRobot robot) {
    TextInputControl extra =
        robot.lookup("#scenario-extra-" + first().id()).queryAs(TextInputControl.class);

    robot.interact(() -> {
      extra.requestFocus();
      extra.setText("50.000");
    });
    robot.type(KeyCode.ENTER);

    assertThat(first().extraMoney()).isEqualTo(Money.ofEuros(50_000));
  }

  @Test
  void addsAScenario(FxRobot robot) {
    robot.interact(() -> robot.lookup("#scenario-add").queryButton().fire());

    assertThat(desk.plan().scenarios()).hasSize(4);
  }

  @Test
  void whatIsTypedStaysWhenAnotherRowIsDrawnAnew(FxRobot robot) {
    String id = "#scenario-name-" + first().id();
    TextInputControl name = robot.lookup(id).queryAs(TextInputControl.class);
    Node other = robot.lookup("#level-" + first().id() + "-T5").query();

    robot.interact(() -> {
      name.requestFocus();
      name.setText("Alles in");
      UUID theme = desk.plan().themes().get(3).id();
      desk.edit(plan -> ScenarioEdits.level(plan, first().id(), theme, AttentionLevel.FULL));
    });

    assertThat(robot.lookup(id).queryAs(TextInputControl.class)).isSameAs(name);
    assertThat(robot.lookup("#level-" + first().id() + "-T5").<Node>query()).isSameAs(other);
    robot.type(KeyCode.TAB);
    assertThat(first().name()).isEqualTo("Alles in");
    assertThat(first().levels()).hasSize(1);
  }

  @Test
  void theRowThatChangedStandsAgainBetweenItsNeighboursForTheKeyboard(FxRobot robot) {
    robot.interact(() -> {
      UUID theme = desk.plan().themes().get(3).id();
      desk.edit(plan -> ScenarioEdits.level(plan, first().id(), theme, AttentionLevel.FULL));
      robot
          .lookup("#level-" + desk.plan().scenarios().getLast().id() + "-T3")
          .query()
          .requestFocus();
    });
    robot.type(KeyCode.TAB);

    Node owner = robot.window(0).getScene().getFocusOwner();
    assertThat(owner.getId()).isEqualTo("level-" + first().id() + "-T4");
  }

  private Scenario first() {
    return desk.plan().scenarios().getFirst();
  }
}
