package nl.veiligheidskompas.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReadOnlySheetTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.reading(start);

  @Start
  void show(Stage stage) {
    Windows.show(stage, desk, ScreenName.SHEET, on -> new SheetScreen(on, Desks::nextId, () -> 0));
  }

  @Test
  void textIsReadAndNothingCanBeChanged(FxRobot robot) {
    SheetArea area = robot.lookup("#sheet-area").queryAs(SheetArea.class);
    robot.interact(area::requestFocus);

    robot.type(KeyCode.ENTER).type(KeyCode.DELETE).type(KeyCode.BACK_SPACE);
    robot.write("weg", 0);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.B).release(KeyCode.CONTROL);
    robot.type(KeyCode.DELETE);

    assertThat(area.writing().isEditable()).isFalse();
    assertThat(area.writing().isDirty()).isFalse();
    assertThat(area.getAccessibleText()).contains("alleen lezen");
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(robot.lookup("#sheet-add").queryAs(Button.class).isVisible()).isFalse();
  }

  @Test
  void tabLeadsOnThroughTextThatIsOnlyRead(FxRobot robot) {
    SheetArea area = robot.lookup("#sheet-area").queryAs(SheetArea.class);
    robot.interact(area::requestFocus);

    robot.type(KeyCode.TAB);

    assertThat(area.isFocused()).isFalse();
  }
}
