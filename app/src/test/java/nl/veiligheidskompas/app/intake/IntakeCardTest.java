package nl.veiligheidskompas.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.sheet.SectionKind;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IntakeCardTest {

  private static final Texts DUTCH = WindowTexts.in(Texts.DUTCH);

  @TempDir static Path folder;
  private static Path document;

  private final SafetyPlan start = Desks.example();
  private final PlanDesk desk = Desks.with(start);
  private final HeldWork work = new HeldWork();
  private final Navigator navigator = new Navigator(Place.of(ScreenName.OVERVIEW));
  private final DialogLayer dialogs = new DialogLayer();
  private @Nullable Path picked;

  @BeforeAll
  static void export() throws Exception {
    SafetyPlan plan = Desks.example();
    document = folder.resolve("raadsplan.docx");
    try (OutputStream out = Files.newOutputStream(document)) {
      new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, Desks.CLOCK)
          .write(
              Raadsplan.compose(
                  plan, PlanFindings.of(plan), RaadsplanOptions.usual(plan.facts().stage()), DUTCH),
              out,
              Progress.NONE);
    }
  }

  @Start
  void show(Stage stage) {
    Button below = new Button("Onder de dialoog");
    below.setId("below");
    stage.setScene(
        Pictures.scene(new StackPane(below, dialogs), 1280, 720, ColorScheme.LIGHT, 100));
    stage.setWidth(1280);
    stage.setHeight(720);
    stage.show();
    Frames.unpainted(stage);
    below.requestFocus();
    Workbench bench = new Workbench(desk, navigator, DUTCH, work);
    new IntakeCard(bench, Desks::nextId, dialogs, () -> picked).open(null);
  }

  @Test
  void showsWhatWasRecognisedAndTakesItOverAsOneStep(FxRobot robot) {
    read(robot, document);

    assertThat(label(robot, ".vk-dialog > .vk-secondary"))
        .isEqualTo("In “raadsplan.docx” staan 8 themabladen. Er is nog niets overgenomen.");
    assertThat(desk.plan()).isEqualTo(start);
    assertThat(value(robot, "#intake-0-target")).isEqualTo(targetOf(start.themes().getFirst()));
    assertThat(label(robot, "#intake-0-question-0-place")).contains("in plaats van");
    assertThat(label(robot, "#intake-losses")).startsWith("Niet overgenomen: ");

    fire(robot, "#intake-take");

    assertThat(dialogs.isOpen()).isFalse();
    assertThat(desk.plan().themes()).isEqualTo(start.themes());
    assertThat(desk.plan().sections()).isNotEqualTo(start.sections());
    assertThat(navigator.place().get())
        .isEqualTo(new Place(ScreenName.SHEET, start.themes().getFirst().id()));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void aSheetGoesWhereTheUserSendsItAndAQuestionIsWhatSheSays(FxRobot robot) {
    read(robot, document);
    for (int i = 1; i < 8; i++) {
      choose(robot, "#intake-" + i + "-target", new SheetPlan.Target.Nowhere());
    }
    choose(robot, "#intake-0-target", new SheetPlan.Target.New());
    ComboBox<?> kinds = combo(robot, "#intake-0-question-0");
    robot.interact(() -> kinds.getSelectionModel().select(SectionKind.values().length));

    assertThat(label(robot, "#intake-0-question-0-place")).endsWith("als nieuwe vraag");
    assertThat(label(robot, "#intake-1-question-0-place")).endsWith("niet overgenomen");
    fire(robot, "#intake-take");

    SafetyPlan plan = desk.plan();
    ThemeSheet added = plan.themes().getLast();
    assertThat(plan.themes()).hasSize(start.themes().size() + 1);
    assertThat(added.title()).isEqualTo(start.themes().getFirst().title());
    assertThat(SectionEdits.of(plan, added.id()).getFirst().kind()).isNull();
    assertThat(navigator.place().get()).isEqualTo(new Place(ScreenName.SHEET, added.id()));
    robot.interact(desk::undo);
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void nothingCanBeTakenOverWhenAllIsLeftOut(FxRobot robot) {
    read(robot, document);
    for (int i = 0; i < 8; i++) {
      choose(robot, "#intake-" + i + "-target", new SheetPlan.Target.Nowhere());
    }

    assertThat(robot.lookup("#intake-take").query().isDisabled()).isTrue();
  }

  @Test
  void whatIsRefusedIsSaidInOneSentenceInTheDialog(FxRobot robot) throws Exception {
    read(robot, Files.writeString(folder.resolve("nee.docx"), "geen Word"));

    assertThat(label(robot, "#intake-refusal"))
        .isEqualTo("Het bestand is geen Word-document (.docx).");
    assertThat(robot.lookup("#intake-take").query().isVisible()).isFalse();
    assertThat(desk.plan()).isEqualTo(start);

    read(robot, document);
    assertThat(robot.lookup("#intake-refusal").query().isVisible()).isFalse();
  }

  @Test
  void readingCanBeStoppedAndLeavesNothing(FxRobot robot) {
    picked = document;
    fire(robot, "#intake-choose");
    assertThat(label(robot, ".vk-dialog > .vk-secondary"))
        .isEqualTo("“raadsplan.docx” wordt gelezen…");

    fire(robot, "#intake-cancel");
    robot.interact(work::finish);

    assertThat(dialogs.isOpen()).isTrue();
    assertThat(robot.lookup("#intake-take").query().isVisible()).isFalse();
    fire(robot, "#intake-cancel");
    assertThat(dialogs.isOpen()).isFalse();
    assertThat(robot.lookup("#below").query().isFocused()).isTrue();
  }

  @Test
  void escapeStopsReadingAndClosesTheDialog(FxRobot robot) {
    picked = document;
    fire(robot, "#intake-choose");
    robot.type(KeyCode.ESCAPE);
    robot.interact(work::finish);

    assertThat(dialogs.isOpen()).isFalse();
    assertThat(desk.plan()).isEqualTo(start);
  }

  @Test
  void everythingHasANameAndFits(FxRobot robot) {
    assertThat(flaws(robot)).isEmpty();
    read(robot, document);
    assertThat(flaws(robot)).isEmpty();
  }

  private void read(FxRobot robot, Path file) {
    picked = file;
    fire(robot, "#intake-choose");
    robot.interact(work::finish);
  }

  private List<String> flaws(FxRobot robot) {
    robot.interact(() -> Frames.layOut(dialogs.getScene()));
    return SceneWalk.flaws(dialogs.getScene());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static ComboBox<?> combo(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ComboBox.class);
  }

  private static void choose(FxRobot robot, String id, SheetPlan.Target target) {
    ComboBox<?> box = combo(robot, id);
    robot.interact(() -> box.getSelectionModel().select(box.getItems().indexOf(target)));
  }

  private static String targetOf(ThemeSheet theme) {
    return theme.code() + " · " + theme.listTitle();
  }

  private static String value(FxRobot robot, String id) {
    return said(combo(robot, id));
  }

  private static <T> String said(ComboBox<T> box) {
    return box.getConverter().toString(Objects.requireNonNull(box.getValue()));
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
