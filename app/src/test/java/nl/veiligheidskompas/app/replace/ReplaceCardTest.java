package nl.veiligheidskompas.app.replace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.testing.SceneWalk;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.replace.Occurrence;
import nl.veiligheidskompas.core.plan.replace.PlanReplacement;
import nl.veiligheidskompas.core.plan.replace.TextQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReplaceCardTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private final Workbench bench = Desks.bench(desk);
  private final DialogLayer dialogs = new DialogLayer();

  @Start
  void show(Stage stage) {
    stage.setScene(Pictures.scene(new StackPane(dialogs), 1280, 720, ColorScheme.LIGHT, 100));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    Frames.unpainted(stage);
    bench.navigator().go(new Place(ScreenName.SHEET, start.goals().getLast().id()));
    new ReplaceCard(bench, dialogs).open();
  }

  @Test
  void looksInTheSheetFirstAndReplacesThereAsOneStep(FxRobot robot) {
    assertThat(robot.lookup("#replace-find").query().isFocused()).isTrue();
    robot.write("Hengelo");
    robot.interact(() -> field(robot, "#replace-words").setText("Almelo"));
    int here = list(robot).getItems().size();

    assertThat(here).isPositive().isLessThan(found("Hengelo").size());
    assertThat(desk.plan()).isEqualTo(start);
    fire(robot, "#replace-do");

    assertThat(dialogs.isOpen()).isFalse();
    assertThat(found("Hengelo")).hasSize(found(start, "Hengelo").size() - here);
    assertThat(found("Almelo")).hasSize(here);
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void replacesInTheWholePlan(FxRobot robot) {
    robot.write("Hengelo");
    ComboBox<?> scope = robot.lookup("#replace-scope").queryAs(ComboBox.class);
    robot.interact(() -> scope.getSelectionModel().select(1));
    robot.interact(() -> field(robot, "#replace-words").setText("Almelo"));

    assertThat(label(robot)).startsWith(found("Hengelo").size() + " keer gevonden, in ");
    fire(robot, "#replace-do");

    assertThat(found("Hengelo")).isEmpty();
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
  }

  @Test
  void aPlaceThatIsTakenOutStaysAsItIs(FxRobot robot) {
    robot.write("Hengelo");
    robot.interact(() -> field(robot, "#replace-words").setText("Almelo"));
    int all = list(robot).getItems().size();
    robot.interact(() -> {
      list(robot).getSelectionModel().select(1);
      list(robot).requestFocus();
    });
    robot.type(KeyCode.SPACE);
    Occurrence kept = list(robot).getItems().get(1);

    assertThat(label(robot)).startsWith((all - 1) + " van de " + all + " plaatsen");
    assertThat(button(robot).getText()).isEqualTo("Gekozen plaatsen vervangen");
    assertThat(every(robot).isIndeterminate()).isTrue();
    robot.interact(() -> field(robot, "#replace-words").setText("Borne"));
    fire(robot, "#replace-do");

    assertThat(found("Borne")).hasSize(all - 1);
    assertThat(found("Hengelo"))
        .anySatisfy(
            one -> assertThat(one.passage().entityId()).isEqualTo(kept.passage().entityId()));
    assertThat(desk.state().get().journal().undoable()).hasSize(1);
  }

  @Test
  void allCanBeTakenOutAndInAndAnotherSearchBeginsAnew(FxRobot robot) {
    robot.write("Hengelo");
    fire(robot, "#replace-every");
    assertThat(button(robot).isDisabled()).isTrue();
    fire(robot, "#replace-every");
    assertThat(button(robot).isDisabled()).isFalse();
    fire(robot, "#replace-every");
    robot.interact(() -> field(robot, "#replace-find").setText("Twente"));

    assertThat(every(robot).isSelected()).isEqualTo(!list(robot).getItems().isEmpty());
    assertThat(label(robot)).doesNotContain("van de");
  }

  private static ButtonBase button(FxRobot robot) {
    return robot.lookup("#replace-do").queryAs(ButtonBase.class);
  }

  private static CheckBox every(FxRobot robot) {
    return robot.lookup("#replace-every").queryAs(CheckBox.class);
  }

  @Test
  void saysWhenNothingIsFoundAndReplacesNothingThen(FxRobot robot) {
    assertThat(label(robot)).startsWith("Typ wat je zoekt.");
    robot.write("xyzzy");

    assertThat(label(robot)).isEqualTo("‘xyzzy’ staat hier niet in de tekst.");
    assertThat(robot.lookup("#replace-do").query().isDisabled()).isTrue();
  }

  @Test
  void narrowsByCapitalsAndWholeWords(FxRobot robot) {
    robot.write("veiligheid");
    int all = list(robot).getItems().size();
    fire(robot, "#replace-whole");
    assertThat(list(robot).getItems().size()).isPositive().isLessThan(all);

    // the title of the theme begins with it
    robot.interact(() -> field(robot, "#replace-find").setText("integrale"));
    int anyCase = list(robot).getItems().size();
    fire(robot, "#replace-case");
    assertThat(list(robot).getItems().size()).isLessThan(anyCase);
  }

  @Test
  void enterGoesToThePlace(FxRobot robot) {
    robot.write("Hengelo");
    robot.interact(() -> {
      list(robot).getSelectionModel().select(0);
      list(robot).requestFocus();
    });
    Occurrence first = list(robot).getItems().getFirst();
    robot.type(KeyCode.ENTER);

    assertThat(dialogs.isOpen()).isFalse();
    assertThat(bench.navigator().place().get().entity()).isEqualTo(first.passage().entityId());
  }

  @Test
  void everythingHasANameAndFits(FxRobot robot) {
    robot.write("de");
    robot.interact(() -> Frames.layOut(dialogs.getScene()));

    assertThat(SceneWalk.flaws(dialogs.getScene())).isEmpty();
  }

  private List<Occurrence> found(String words) {
    return found(desk.plan(), words);
  }

  private static List<Occurrence> found(SafetyPlan plan, String words) {
    return PlanReplacement.find(plan, new TextQuery(words, false, false), null);
  }

  private static ListView<Occurrence> list(FxRobot robot) {
    return robot.lookup("#replace-found").queryListView();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  private static String label(FxRobot robot) {
    return robot.lookup("#replace-count").queryAs(Label.class).getText();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }
}
