package nl.veiligheidskompas.app.budget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BudgetScreenTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench = Windows.show(stage, desk, ScreenName.BUDGET, on -> new BudgetScreen(on, Desks::nextId));
  }

  @Test
  void typesAnAmountThatMendsTheTotalAndTakesItBack(FxRobot robot) {
    Node amount = amount(robot, 1, 2017);

    robot.interact(() -> {
      amount.requestFocus();
      typed(amount).setText("4.600");
    });
    robot.type(KeyCode.ENTER);

    assertThat(line(1).amounts()).isEqualTo(YearlyAmounts.every(Money.ofEuros(4_600)));
    assertThat(desk.state().get().findings())
        .extracting(finding -> finding.code())
        .doesNotContain(FindingCode.BUDGET_TOTAL);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void saysUnderTheFieldWhyItCannotTakeWhatWasTyped(FxRobot robot) {
    Node amount = amount(robot, 2, 2018);

    robot.interact(() -> {
      amount.requestFocus();
      typed(amount).setText("veel");
    });
    robot.type(KeyCode.ENTER);

    assertThat(desk.plan()).isEqualTo(start);
    assertThat(robot.lookup(".vk-error").queryAllAs(javafx.scene.control.Label.class))
        .anyMatch(label -> label.getText().startsWith("Dit is geen getal"));
  }

  @Test
  void handsInWhatWasTypedWhenAnotherScreenIsChosen(FxRobot robot) {
    Node amount = amount(robot, 1, 2019);

    robot.interact(() -> {
      amount.requestFocus();
      typed(amount).setText("30000");
      bench.navigator().go(Place.of(ScreenName.OVERVIEW));
    });

    assertThat(line(1).amounts().in(2019)).isEqualTo(Money.ofEuros(30_000));
    assertThat(line(1).amounts().in(2020)).isEqualTo(Money.ofEuros(28_000));
  }

  @Test
  void keepsWhatIsBeingTypedWhenThePlanChangesMeanwhile(FxRobot robot) {
    Node amount = amount(robot, 2, 2018);
    robot.interact(() -> {
      amount.requestFocus();
      typed(amount).setText("4.6");
      typed(amount).positionCaret(3);
      desk.edit(plan -> SheetEdits.title(plan, plan.themes().getFirst().id(), "Anders"));
    });
    robot.write("00");
    robot.type(KeyCode.ENTER);

    assertThat(line(2).amounts().in(2018)).isEqualTo(Money.ofEuros(4_600));
  }

  @Test
  void addsALineAndRemovesItAgain(FxRobot robot) {
    robot.interact(() -> robot.lookup("#budget-add").queryButton().fire());
    assertThat(desk.plan().budgetLines()).hasSize(12);

    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  /** Line 1 is budgeted at 28.000 a year. */
  @Test
  void typesWhatALineCostAndSeesTheDifference(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#budget-amounts-REALISED").queryAs(ToggleButton.class).fire());
    Node amount = robot.lookup("#realised-" + line(1).id() + "-2018").query();

    robot.interact(() -> {
      amount.requestFocus();
      typed(amount).setText("27.250");
    });
    robot.type(KeyCode.ENTER);

    assertThat(line(1).realisedIn(2018)).isEqualTo(Money.ofEuros(27_250));
    assertThat(robot.lookup(".label").queryAllAs(javafx.scene.control.Label.class))
        .extracting(javafx.scene.control.Label::getText)
        .contains("750 minder", "1 van 11 opgegeven", "0 van 11 opgegeven", "begroot 28.000");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  /** The cell, which becomes a field when the keyboard comes to it. */
  private Node amount(FxRobot robot, int number, int year) {
    String name = "Bedrag van post " + number + ", " + line(number).name() + ", in " + year;
    return robot
        .lookup(node -> node instanceof GridCell && node.getAccessibleText().startsWith(name))
        .query();
  }

  private static TextInputControl typed(Node cell) {
    return (TextInputControl) cell.getScene().getFocusOwner();
  }

  private BudgetLine line(int number) {
    return desk.plan().budgetLines().get(number - 1);
  }
}
