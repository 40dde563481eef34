package nl.veiligheidskompas.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.testing.SceneWalk;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.LibraryIndicator;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LibraryCardTest {

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private final Navigator navigator = new Navigator(Place.of(ScreenName.OVERVIEW));
  private final DialogLayer dialogs = new DialogLayer();
  private final HeldWork work = new HeldWork();

  @TempDir private Path folder;

  @Start
  void show(Stage stage) {
    Button below = new Button("Onder de dialoog");
    stage.setScene(
        Pictures.scene(new StackPane(below, dialogs), 1280, 720, ColorScheme.LIGHT, 100));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    Frames.unpainted(stage);
    Workbench bench = new Workbench(desk, navigator, WindowTexts.in(Texts.DUTCH), work);
    new LibraryCard(
            bench, Desks::nextId, dialogs, start.themes().get(1).id(), new OwnLibrary(folder))
        .open();
  }

  @Test
  void findsByTypingAndAddsAsOneStep(FxRobot robot) {
    robot.write("politie winkel");
    robot.type(KeyCode.ENTER);

    Indicator added = desk.plan().indicators().getLast();
    assertThat(added.name()).isEqualTo("Winkeldiefstal");
    assertThat(added.code()).isEqualTo("T2-I6");
    assertThat(dialogs.isOpen()).isFalse();
    assertThat(navigator.place().get()).isEqualTo(new Place(ScreenName.INDICATORS, added.id()));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  /** What the user put there stands first, in the place of one that ships by that name. */
  @Test
  void whatTheUserPutInTheLibraryStandsThereAndIsTakenOutAgain(FxRobot robot) throws Exception {
    Indicator edited =
        Objects.requireNonNull(
                IndicatorEdits.change(
                    start,
                    start.indicators().getFirst().id(),
                    f -> f.withName("Winkeldiefstal").withUnit("per 1.000 winkels")))
            .applyTo(start)
            .indicators()
            .getFirst();
    new OwnLibrary(folder).keep(LibraryIndicator.own(edited, null));
    robot.interact(work::finish);
    robot.write("winkeldiefstal");
    ListView<?> found = robot.lookup("#library-found").queryAs(ListView.class);
    assertThat(((LibraryIndicator) found.getItems().getFirst()).unit())
        .isEqualTo("per 1.000 winkels");
    assertThat(found.getItems())
        .extracting(one -> ((LibraryIndicator) one).name())
        .containsExactly("Winkeldiefstal", "Winkeldiefstallen");
    robot.interact(() -> robot.lookup("#library-remove").queryAs(Button.class).fire());
    robot.interact(work::finish);
    assertThat(new OwnLibrary(folder).read()).isEmpty();
    assertThat(robot.lookup("#library-remove").query().isVisible()).isFalse();

    assertThat(found.getItems()).hasSize(2);
  }

  @Test
  void arrowsChooseAndWordsThatFitNothingAddNothing(FxRobot robot) {
    robot.write("veiligheidsmonitor");
    robot.type(KeyCode.DOWN);
    ListView<?> found = robot.lookup("#library-found").queryAs(ListView.class);
    assertThat(found.getSelectionModel().getSelectedIndex()).isEqualTo(1);

    robot.write(" xyz");
    assertThat(found.getItems()).isEmpty();
    assertThat(robot.lookup("#library-add").query().isDisabled()).isTrue();
    robot.type(KeyCode.ENTER);
    assertThat(desk.plan()).isEqualTo(start);
    robot.type(KeyCode.ESCAPE);
    assertThat(dialogs.isOpen()).isFalse();
  }

  @Test
  void everythingHasANameAndFits(FxRobot robot) {
    robot.interact(() -> Frames.layOut(dialogs.getScene()));

    List<String> flaws = SceneWalk.flaws(dialogs.getScene());
    assertThat(flaws).isEmpty();
  }
}
