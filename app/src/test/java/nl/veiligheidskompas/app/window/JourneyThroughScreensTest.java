package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.RealParts;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.FixedPicker;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.JsonPlaces;
import nl.veiligheidskompas.app.ui.GridCell;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A plan file on the disk, edited on one screen after another, with the work behind the window. */
class JourneyThroughScreensTest extends ApplicationTest {

  private static final int PATIENCE = 60;

  /** What is done on one screen, and where that stands in the interchange document afterwards. */
  private record Edit(String rail, Runnable act, List<String> places) {}

  @TempDir Path home;
  private final WindowWork work = new WindowWork();
  private final FixedPicker picker = new FixedPicker();
  private final SafetyPlan example = Desks.example();
  private Path file;
  private Path document;
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    file = home.resolve("hengelo.mv.db");
    document = home.resolve("raadsplan.docx");
    window =
        new MainWindow(
            stage, RealParts.of(home, "oov (balie)", work), picker, new FixedDesktop(document));
    window.show(null);
    stage.setWidth(1440);
    stage.setHeight(900);
    Frames.unpainted(stage);
  }

  @AfterEach
  void end() {
    work.close();
  }

  /**
   * One edit on each screen; a screen that is added later adds its line here. A plan without
   * editions has no list of them.
   */
  private List<Edit> edits() {
    return List.of(
        new Edit(
            "sheet",
            () -> type("#sheet-title", "Veilig thuis in de wijk"),
            List.of("/themes/0/title")),
        new Edit(
            "indicators",
            () -> type("#cell-T1-I1-2017", "18,5"),
            List.of("/measurements/" + example.measurements().size())),
        new Edit(
            "budget",
            () -> type(amount(1, 2017), "4.600"),
            List.of("/budgetLines/0/amounts/everyYear")),
        new Edit("phasing", this::changeLead, List.of("/themePhasings/" + phasingOfT4() + "/lead")),
        new Edit(
            "scenarios",
            () -> type("#scenario-extra-" + example.scenarios().getFirst().id(), "50.000"),
            List.of("/scenarios/0/extraMoney")),
        new Edit("findings", this::acceptDrop, List.of("/acceptedFindings/0")),
        new Edit("editions", this::freeze, List.of("/editions")),
        new Edit(
            "facts",
            () -> type("#facts-title", "Samen voor een veilig Hengelo"),
            List.of("/facts/title")));
  }

  @Test
  void everyEditStandsInTheFileCanBeUndoneAfterReopeningAndDoneAgain() {
    byte[] first = makeAndDump();
    int steps = edits().size();

    open();
    editEverywhere();
    byte[] edited = closeAndDump();
    assertThat(JsonPlaces.differing(first, edited))
        .containsExactlyInAnyOrderElementsOf(
            edits().stream().flatMap(edit -> edit.places().stream()).toList());

    open();
    for (int left = steps - 1; left >= 0; left--) {
      fire("#toolbar-undo");
      untilKept(left, steps - left);
    }
    assertThat(closeAndDump()).isEqualTo(first);

    open();
    for (int done = 1; done <= steps; done++) {
      fire("#toolbar-redo");
      untilKept(done, steps - done);
    }
    assertThat(closeAndDump()).isEqualTo(edited);
  }

  @Test
  void theDocumentThatIsExportedHoldsWhatWasTyped() throws Exception {
    makeAndDump();
    open();
    fire("#rail-sheet");
    type("#sheet-title", "Veilig thuis in de wijk");
    untilKept(1, 0);

    fire("#rail-reports");
    fire("#report-export");
    until(() -> isShown("Gemaakt: raadsplan.docx"));

    assertThat(words(document)).contains("Veilig thuis in de wijk");
    interact(window::close);
    until(() -> window.openPlan() == null);
  }

  @Test
  void whoStartsSecondIsToldWhoHasThePlanAndLooksAtWhatIsKept() {
    makeAndDump();
    open();
    fire("#rail-facts");
    type("#facts-title", "Samen voor een veilig Hengelo");
    untilKept(1, 0);

    MainWindow second = WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, this::secondWindow);
    until(() -> shownIn(second).stream().anyMatch(words -> words.contains("oov (balie)")));
    interact(button(second, "Alleen lezen")::fire);
    until(() -> second.openPlan() != null);

    assertThat(plan(second).readOnly()).isTrue();
    assertThat(plan(second).desk().plan()).isEqualTo(plan(window).desk().plan());
    assertThat(plan(second).desk().plan().facts().title())
        .isEqualTo("Samen voor een veilig Hengelo");

    interact(window::close);
    until(() -> window.openPlan() == null);
    interact(button(second, "Opnieuw proberen")::fire);
    until(() -> second.openPlan() != null && !plan(second).readOnly());
    interact(second::close);
    until(() -> second.openPlan() == null);
  }

  private MainWindow secondWindow() {
    MainWindow second =
        new MainWindow(
            new Stage(),
            RealParts.of(home, "oov (thuis)", work),
            new FixedPicker(),
            new FixedDesktop(document));
    second.show(file);
    return second;
  }

  private byte[] makeAndDump() {
    picker.answer(file);
    fire("#start-first-example");
    until(() -> window.openPlan() != null);
    return closeAndDump();
  }

  private void open() {
    interact(() -> window.show(file));
    until(() -> window.openPlan() != null);
  }

  private byte[] closeAndDump() {
    interact(window::close);
    until(() -> window.openPlan() == null);
    return RealParts.dump(file);
  }

  private void editEverywhere() {
    int done = 0;
    for (Edit edit : edits()) {
      fire("#rail-" + edit.rail());
      edit.act().run();
      done++;
      untilKept(done, 0);
    }
  }

  private int phasingOfT4() {
    List<UUID> themes = example.themePhasings().stream().map(ThemePhasing::themeId).toList();
    return themes.indexOf(example.themes().get(3).id());
  }

  private void changeLead() {
    fire("#phasing-T4");
    type("#phasing-field-lead", "afdeling Jeugd");
  }

  private void acceptDrop() {
    fire("#finding-QUESTION_DROPPED");
    interact(() -> field("#finding-reason").setText("De vraag komt in 2019 terug."));
    fire("#finding-accept");
  }

  private void freeze() {
    fire("#edition-new");
    interact(() -> field("#edition-name").setText("Beeldvormend"));
    fire("#edition-freeze");
  }

  private String amount(int number, int year) {
    String name =
        "Bedrag van post %d, %s, in %d"
            .formatted(number, example.budgetLines().get(number - 1).name(), year);
    Node found =
        lookup(node -> node instanceof GridCell && node.getAccessibleText().startsWith(name))
            .query();
    found.setId("amount-under-test");
    return "#amount-under-test";
  }

  private void type(String id, String words) {
    Node place = lookup(id).query();
    interact(() -> {
      place.requestFocus();
      ((TextInputControl) place.getScene().getFocusOwner()).setText(words);
    });
    type(KeyCode.ENTER);
  }

  private TextInputControl field(String id) {
    return lookup(id).queryAs(TextInputControl.class);
  }

  private void fire(String id) {
    interact(() -> ((ButtonBase) lookup(id).query()).fire());
    interact(() -> Frames.layOut(window.scene()));
  }

  /** Waits until so many steps are on the disk, of which as many can be undone and done again. */
  private void untilKept(int undoable, int redoable) {
    until(() -> {
      DeskState state = plan(window).desk().state().get();
      return state.save() == SaveState.SAVED
          && state.journal().undoable().size() == undoable
          && state.journal().redoable().size() == redoable;
    });
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, condition));
    } catch (TimeoutException never) {
      throw new AssertionError("it did not come to that", never);
    }
  }

  private static OpenPlan plan(MainWindow of) {
    return Objects.requireNonNull(of.openPlan());
  }

  private static Node root(MainWindow of) {
    return of.scene().getRoot();
  }

  private Button button(MainWindow in, String words) {
    return from(root(in))
        .lookup((Node node) -> node instanceof Button one && words.equals(one.getText()))
        .queryAs(Button.class);
  }

  private List<String> shownIn(MainWindow in) {
    return from(root(in)).lookup((Node node) -> node instanceof Labeled).queryAll().stream()
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .toList();
  }

  private boolean isShown(String words) {
    return shownIn(window).stream().anyMatch(one -> one.startsWith(words));
  }

  /** The words of a Word document, without its mark-up. */
  private static String words(Path file) throws IOException {
    assertThat(Files.exists(file)).isTrue();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }
}
