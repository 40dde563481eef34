package nl.veiligheidskompas.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StyleLink;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.council.StyleSample;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {

  @TempDir private Path folder;
  private final PlanDesk desk = Desks.with(Desks.example());
  private final MemoryExport export = new MemoryExport();
  private final FixedDesktop desktop = new FixedDesktop(Path.of("voorstel.docx"));

  @Start
  void show(Stage stage) {
    Windows.show(
        stage,
        desk,
        ScreenName.REPORTS,
        on -> new ReportScreen(on, export, desktop, Desks::nextId));
  }

  @Test
  void showsWhatIsInTheDocumentThatIsChosen(FxRobot robot) {
    assertThat(toggle(robot, "#report-raadsplan").isSelected()).isTrue();
    assertThat(labels(robot)).contains("Het plan op één bladzijde");
    assertThat(robot.lookup("#report-findings").tryQuery()).isPresent();

    fire(robot, "#report-raadsvoorstel");

    assertThat(toggle(robot, "#report-raadsplan").isSelected()).isFalse();
    assertThat(labels(robot))
        .contains("Voorgesteld besluit", "Kanttekeningen")
        .doesNotContain("Het plan op één bladzijde");
    assertThat(robot.lookup("#report-findings").tryQuery()).isEmpty();
  }

  @Test
  void exportsTheDocumentThatIsChosenWithTheKeyboardAlone(FxRobot robot) {
    robot.interact(() -> toggle(robot, "#report-raadsvoorstel").requestFocus());
    robot.type(KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#report-export").query().requestFocus());
    robot.type(KeyCode.SPACE);

    CouncilDocument written = export.written();
    assertThat(written).isNotNull();
    assertThat(written.properties().category()).isEqualTo("Raadsvoorstel");
    assertThat(desktop.suggested()).isEqualTo("Raadsvoorstel Hengelo 2017-2020.docx");
    assertThat(labels(robot)).contains("Gemaakt: voorstel.docx, 1 bladzijden.");
  }

  @Test
  void reportsOnTheYearThatIsChosen(FxRobot robot) {
    fire(robot, "#report-voortgang");
    ComboBox<?> years = robot.lookup("#report-year").queryAs(ComboBox.class);
    assertThat(years.getItems()).hasToString("[2017, 2018, 2019, 2020]");

    robot.interact(() -> years.getSelectionModel().select(1));
    fire(robot, "#report-export");

    CouncilDocument written = export.written();
    assertThat(written).isNotNull();
    assertThat(written.properties().title()).isEqualTo("Voortgangsrapportage veiligheid 2018");
    assertThat(desktop.suggested()).isEqualTo("Voortgang Hengelo 2018.docx");
  }

  @Test
  void namesTheSheetsThatWereTooLong(FxRobot robot) {
    export.shortens(List.of("Binnenstad", "Ondermijning"));
    fire(robot, "#report-marktbladen");
    fire(robot, "#report-export");

    assertThat(robot.lookup("#report-shortened").queryLabeled().getText())
        .startsWith("Ingekort om op één bladzijde te passen: Binnenstad, Ondermijning.");
    UUID theme = desk.plan().themes().get(1).id();
    assertThat(robot.lookup("#report-shorter-" + theme).queryLabeled().getText())
        .isEqualTo("Kortere tekst voor Binnenstad");
  }

  @Test
  void keepsWhatWasChosenForOneDocumentWhileAnotherIsShown(FxRobot robot) {
    fire(robot, "#report-letter");
    fire(robot, "#report-raadsvoorstel");
    fire(robot, "#report-raadsplan");

    assertThat(labels(robot)).contains("Brief aan de raad");
  }

  @Test
  void leavesAPartOutMovesOneAndAddsAnOwnText(FxRobot robot) {
    SafetyPlan start = desk.plan();
    fire(robot, "#report-part-inhoud");
    fire(robot, "#report-move-1-up");
    fire(robot, "#report-text-add");

    OwnText text = Publication.of(desk.plan()).form("raadsplan").texts().getFirst();
    robot.interact(() -> {
      TextInputControl field =
          robot.lookup("#report-text-" + text.id() + "-text").queryTextInputControl();
      field.requestFocus();
      field.setText("Beste raad");
    });
    fire(robot, "#report-export");

    String written = String.valueOf(export.written());
    assertThat(written).contains("Beste raad").doesNotContain("Contents[]");
    assertThat(labels(robot)).contains("Voorwoord", "Onderdelen weer als gebruikelijk");
    robot.interact(() -> {
      for (int i = 0; i < 4; i++) {
        desk.undo();
      }
    });
    assertThat(desk.plan()).isEqualTo(start);
  }

  /** A document of the program is a template with all of its styles. */
  @Test
  void matchesAStyleOfTheTemplateAndRefusesWhatIsNone(FxRobot robot) throws Exception {
    Path house = folder.resolve("huis.docx");
    new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, Desks.CLOCK)
        .write(StyleSample.of(desk.plan(), new Texts(Texts.DUTCH)), house, Progress.NONE);
    desktop.pointAtTemplate(Files.writeString(folder.resolve("kapot.docx"), "geen zip"));
    fire(robot, "#report-template");
    assertThat(labels(robot))
        .anyMatch(words -> String.valueOf(words).contains("geen Word-document"));

    desktop.pointAtTemplate(house);
    fire(robot, "#report-template");
    fire(robot, "#report-styles");
    robot.interact(() -> styles(robot).setValue("Subtitle"));

    assertThat(Publication.of(desk.plan()).styles())
        .containsExactly(new StyleLink("VKInleiding", "Subtitle"));
    assertThat(styles(robot).getValue()).isEqualTo("Subtitle");
    robot.interact(desk::undo);
    assertThat(styles(robot).getValue()).isEqualTo("VK Inleiding");
    assertThat(labels(robot))
        .contains("huis.docx")
        .noneMatch(words -> String.valueOf(words).contains("geen Word-document"));
  }

  private static ComboBox<String> styles(FxRobot robot) {
    return robot.lookup("#report-style-VKInleiding").queryComboBox();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static ToggleButton toggle(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ToggleButton.class);
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }
}
