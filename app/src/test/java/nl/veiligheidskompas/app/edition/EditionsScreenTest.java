package nl.veiligheidskompas.app.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class EditionsScreenTest {

  private final SafetyPlan start = Editions.example();
  private final PlanDesk desk = Desks.with(start);
  private final List<Edition> visited = new ArrayList<>();

  @Start
  void show(Stage stage) {
    Windows.show(
        stage,
        desk,
        ScreenName.EDITIONS,
        on -> new EditionsScreen(on, Editions.EDITS, Desks::nextId, Desks.CLOCK, visited::add));
  }

  @Test
  void showsWhatChangedSinceAnEditionInTwoColumns(FxRobot robot) {
    fire(robot, "#edition-0");

    assertThat(text(robot, "#edition-count")).isEqualTo("6 verschillen");
    assertThat(toggle(robot, "#part-GOALS").getAccessibleText()).isEqualTo("Doelen, 3 verschillen");
    assertThat(labels(robot))
        .contains("De raad vroeg om jaarlijks overleg.")
        .contains("€\u00a022.000 per jaar", "€\u00a022.000 per jaar; 2018: €\u00a025.000")
        .anyMatch(label -> label.contains("Buurten kennen elkaar"));
    assertThat(robot.lookup("#edition-withdrawn").queryAs(Label.class).isVisible()).isFalse();
  }

  @Test
  void foldsAPartOfThePlan(FxRobot robot) {
    fire(robot, "#edition-0");
    fire(robot, "#part-GOALS");

    assertThat(toggle(robot, "#part-GOALS").isSelected()).isFalse();
    assertThat(robot.lookup(".vk-change").match(node -> node.getParent().isVisible()).queryAll())
        .hasSize(3);
  }

  @Test
  void comparesWithAnotherEdition(FxRobot robot) {
    ComboBox<?> others = robot.lookup("#edition-other").queryAs(ComboBox.class);
    assertThat(others.getItems())
        .extracting(Object::toString)
        .containsExactly("het plan van nu", "Beeldvormend");

    robot.interact(() -> others.getSelectionModel().select(1));

    assertThat(text(robot, "#edition-count")).isEqualTo("5 verschillen");
    robot.interact(() -> others.getSelectionModel().select(0));
    assertThat(text(robot, "#edition-count")).isEqualTo("1 verschil");
  }

  @Test
  void freezesWithTheKeyboardAlone(FxRobot robot) {
    robot.interact(() -> robot.lookup("#edition-new").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(robot.lookup("#edition-name").query().isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(labels(robot)).contains("Vul hier iets in.");

    robot.write("Besluit").type(KeyCode.ENTER);

    assertThat(desk.plan().editions()).hasSize(3);
    assertThat(desk.plan().editions().getLast().name()).isEqualTo("Besluit");
    assertThat(toggle(robot, "#edition-2").isSelected()).isTrue();
    assertThat(text(robot, "#edition-count")).isEqualTo("geen verschillen");
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void fillsInASuggestedNameAndLetsGoOnEscape(FxRobot robot) {
    fire(robot, "#edition-new");
    fire(robot, "#edition-suggestion-adopted");
    assertThat(input(robot, "#edition-name").getText()).isEqualTo("Vastgesteld");

    robot.type(KeyCode.ESCAPE);

    assertThat(robot.lookup("#edition-name").tryQuery()).isEmpty();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void withdrawsWithAReason(FxRobot robot) {
    fire(robot, "#edition-0");
    fire(robot, "#edition-withdraw");
    fire(robot, "#edition-withdraw-do");
    assertThat(desk.plan()).isEqualTo(start);

    robot.interact(() -> input(robot, "#edition-reason").setText("Achterhaald"));
    fire(robot, "#edition-withdraw-do");

    assertThat(text(robot, "#edition-withdrawn")).contains("Achterhaald");
    assertThat(robot.lookup("#edition-withdraw").query().isVisible()).isFalse();
  }

  @Test
  void restoresAndOpensForReading(FxRobot robot) {
    fire(robot, "#edition-0");
    fire(robot, "#edition-open");
    assertThat(visited).extracting(Edition::id).containsExactly(Editions.FIRST);

    fire(robot, "#edition-restore");

    assertThat(desk.plan().withoutEditions()).isEqualTo(Desks.example());
    assertThat(text(robot, "#edition-count")).isEqualTo("geen verschillen");
    assertThat(robot.lookup("#edition-restore").queryButton().isDisabled()).isTrue();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static ToggleButton toggle(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ToggleButton.class);
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextInputControl.class);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }
}
