package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.ActionStatus;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the menu of a sheet does with the sheet as a whole, and what is reported beside it. */
@ExtendWith(ApplicationExtension.class)
class SheetMenuTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private Workbench bench = Desks.bench(desk);

  @Start
  void show(Stage stage) {
    bench =
        Windows.show(
            stage, desk, ScreenName.SHEET, on -> new SheetScreen(on, Desks::nextId, () -> 0));
  }

  @Test
  void aCopyStandsBehindItsThemeAndIsShown(FxRobot robot) {
    choose(robot, "Thema dupliceren");

    ThemeSheet copy = desk.plan().themes().get(1);
    assertThat(desk.plan().themes()).hasSize(start.themes().size() + 1);
    assertThat(copy.title()).isEqualTo("Veilige wijken en buurten (kopie)");
    assertThat(bench.navigator().place().get().entity()).isEqualTo(copy.id());
    assertThat(robot.lookup("#sheet-title").queryAs(TextInputControl.class).getText())
        .isEqualTo(copy.title());
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void aThemeIsMovedAndRemoved(FxRobot robot) {
    choose(robot, "Thema naar achteren");
    assertThat(desk.plan().themes()).extracting(ThemeSheet::code).startsWith("T2", "T1", "T3");

    choose(robot, "Thema verwijderen");
    assertThat(desk.plan().themes()).extracting(ThemeSheet::code).startsWith("T2", "T3");
    robot.interact(desk::undo);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  private static void choose(FxRobot robot, String words) {
    MenuItem item =
        robot.lookup("#sheet-more").queryAs(MenuButton.class).getItems().stream()
            .filter(one -> one.getText().equals(words))
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
  }

  /** T2-I2 is the first milestone of the example; the desk says it is the day of its clock. */
  @Test
  void reportsHowAnActionStandsBesideTheQuestionOfTheApproach(FxRobot robot) {
    Indicator action =
        start.indicators().stream()
            .filter(one -> one.kind() == IndicatorKind.MILESTONE)
            .findFirst()
            .orElseThrow();
    Section approach =
        start.sections().stream()
            .filter(one -> one.themeId().equals(action.themeId()))
            .filter(one -> one.kind() == SectionKind.APPROACH)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> bench.navigator().go(new Place(ScreenName.SHEET, approach.id())));

    robot.interact(() -> robot.lookup("#action-report-" + action.id()).queryButton().fire());
    robot.interact(() -> status(robot, action).setValue(ActionStatus.DONE));

    ActionState state = reports(action.id()).getFirst();
    assertThat(state.status()).isEqualTo(ActionStatus.DONE);
    assertThat(state.on().year()).isEqualTo(desk.today().getYear());
    robot.interact(() -> {
      desk.undo();
      desk.undo();
    });
    assertThat(desk.plan()).isEqualTo(start);
  }

  private static ComboBox<ActionStatus> status(FxRobot robot, Indicator action) {
    return robot.lookup("#action-" + action.id() + "-0-status").queryComboBox();
  }

  private List<ActionState> reports(UUID indicator) {
    return desk.plan().indicators().stream()
        .filter(one -> one.id().equals(indicator))
        .findFirst()
        .orElseThrow()
        .states();
  }
}
