package nl.veiligheidskompas.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** All documents at once. */
@ExtendWith(ApplicationExtension.class)
class AllReportsTest {

  private static final String SHEETS = "Marktbladen Hengelo 2017-2020.docx";

  @TempDir static Path home;

  private final PlanDesk desk = Desks.with(Desks.example());
  private final MemoryExport export = new MemoryExport();

  @Start
  void show(Stage stage) throws IOException {
    Files.deleteIfExists(home.resolve(SHEETS));
    FixedDesktop desktop = new FixedDesktop(home.resolve("een.docx"));
    Windows.show(
        stage,
        desk,
        ScreenName.REPORTS,
        on -> new ReportScreen(on, export, desktop, Desks::nextId));
  }

  @Test
  void writesEveryDocumentIntoTheFolder(FxRobot robot) {
    export.shortens(List.of("Binnenstad"));
    fire(robot, "#report-all");

    assertThat(export.files())
        .containsExactly(
            "Raadsplan Hengelo 2017-2020.docx",
            SHEETS,
            "Voortgang Hengelo 2017.docx",
            "Raadsvoorstel Hengelo 2017-2020.docx");
    assertThat(labels(robot))
        .contains("Gemaakt: 4 documenten in de map " + home.getFileName() + ".");
    assertThat(robot.lookup("#report-shortened").tryQuery()).isPresent();
  }

  @Test
  void asksBeforeItWritesOverAFile(FxRobot robot) throws IOException {
    Files.writeString(home.resolve(SHEETS), "van mij");

    fire(robot, "#report-all");
    assertThat(export.files()).isEmpty();
    assertThat(labels(robot)).anyMatch(label -> label.contains(SHEETS));

    fire(robot, "#report-keep");
    assertThat(export.files()).isEmpty();
    assertThat(robot.lookup("#report-replace").tryQuery()).isEmpty();

    fire(robot, "#report-all");
    fire(robot, "#report-replace");
    assertThat(export.files()).hasSize(4);
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }
}
