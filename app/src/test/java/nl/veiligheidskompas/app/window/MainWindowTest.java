package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.Language;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.FixedPicker;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.MemoryPlanFiles;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

class MainWindowTest extends ApplicationTest {

  private static final AtomicLong LAST_ID = new AtomicLong();

  @TempDir static Path home;
  private final MemoryPlanFiles files = new MemoryPlanFiles();
  private final FixedPicker picker = new FixedPicker();
  private final Path file = Path.of("/plannen/hengelo.mv.db");
  private final HeldWork work = new HeldWork();
  private Stage stage;
  private ProgramParts parts;
  private MainWindow window;

  @Override
  public void start(Stage primary) {
    Look.loadFonts();
    stage = primary;
    Path user = home.resolve("user" + LAST_ID.incrementAndGet());
    parts =
        new ProgramParts(
            files,
            () -> new Examples(new PlanExchange()),
            new MemoryExport(),
            new SettingsDesk(new SettingsFile(new UserFolder(user)), work),
            work,
            new FaultLog(user.resolve("logs"), "1", Desks.CLOCK),
            Desks.CLOCK,
            () -> new UUID(11, LAST_ID.incrementAndGet()),
            home);
    window = new MainWindow(stage, parts, picker, new FixedDesktop(home.resolve("plan.docx")));
    window.show(null);
    Frames.unpainted(stage);
  }

  @Test
  void offersTheExampleFirstKeepsAnEditAndHasItAfterReopening() {
    assertThat(shown("#start-first-example")).isTrue();
    picker.answer(file);

    fire("#start-first-example");

    assertThat(picker.suggestion()).isEqualTo("Hengelo 2017-2020");
    assertThat(stage.getTitle()).startsWith("Hengelo 2017-2020");
    assertThat(files.store(file).plan()).isEqualTo(Desks.example());

    edit(4);
    press(KeyCode.CONTROL, KeyCode.DIGIT8).release(KeyCode.DIGIT8, KeyCode.CONTROL);
    interact(window::close);
    assertThat(stage.isShowing()).isFalse();

    interact(() -> window.show(file));
    assertThat(files.store(file).plan().capacityShares())
        .hasSize(Desks.example().capacityShares().size() + 1);
    assertThat(text("#status-undo")).contains("overleg");
    assertThat(parts.settings().get().recent()).hasSize(1);
  }

  @Test
  void makesAnEmptyPlanForTheTownAndYearsThatAreAsked() {
    picker.answer(file);
    fire("#start-new-empty");
    interact(() -> {
      field("#new-town").setText(" Borne ");
      field("#new-first-year").setText("20x7");
    });
    fire("#new-make");
    assertThat(files.has(file)).isFalse();

    interact(() -> field("#new-first-year").setText("2027"));
    fire("#new-make");

    SafetyPlan plan = files.store(file).plan();
    assertThat(plan.facts().municipality().name()).isEqualTo("Borne");
    assertThat(plan.facts().period()).isEqualTo(new Period(2027, 2030));
    assertThat(stage.getTitle()).startsWith("Borne 2027-2030");
  }

  @Test
  void makesASuccessorOfAPlanThatStaysAsItIs() throws Exception {
    Path next = Path.of("/plannen/volgende.mv.db");
    files.create(file, Desks.example());
    picker.answer(file);
    picker.answer(next);

    fire("#start-new-successor");
    fire("#keep-lines");
    fire("#new-make");

    assertThat(files.store(file).plan()).isEqualTo(Desks.example());
    SafetyPlan plan = files.store(next).plan();
    assertThat(plan.facts().period()).isEqualTo(new Period(2021, 2024));
    assertThat(plan.themes()).hasSize(8);
    assertThat(plan.budgetLines()).isEmpty();
    assertThat(stage.getTitle()).startsWith("Hengelo 2021-2024");
  }

  @Test
  void neverTakesThePlaceOfAFileThatIsThere() throws Exception {
    files.create(file, Desks.empty());
    SafetyPlan before = files.store(file).plan();
    picker.answer(file);

    fire("#start-first-example");

    assertThat(files.store(file).plan()).isEqualTo(before);
    assertThat(shownText("Het bestand is niet gemaakt")).isTrue();
    answer("Annuleren");
    assertThat(shown("#start-first-example")).isTrue();
  }

  @Test
  void tellsWhoHasAPlanAndShowsACopyThatCannotBeChanged() throws Exception {
    files.create(file, Desks.example());
    files.take(file, true);

    interact(() -> window.show(file));
    assertThat(shownText("OOV-12")).isTrue();
    assertThat(shownText("1 maart 09:15")).isTrue();

    answer("Alleen lezen");

    assertThat(text("#status-saved")).isEqualTo("Alleen lezen");
    assertThat(parts.settings().get().recent()).isEmpty();
    files.take(file, false);
    fireText("Opnieuw proberen");
    assertThat(text("#status-saved")).isEqualTo("Alles opgeslagen");
  }

  @Test
  void showsAnEditionForReadingAndReturnsToThePlan() throws Exception {
    files.create(file, Editions.example());
    interact(() -> window.show(file));
    press(KeyCode.CONTROL, KeyCode.DIGIT9).release(KeyCode.DIGIT9, KeyCode.CONTROL);
    fire("#edition-0");
    fire("#edition-open");

    assertThat(shownText("Versie Beeldvormend: alleen lezen")).isTrue();
    assertThat(text("#status-saved")).isEqualTo("Alleen lezen");
    assertThat(stage.getTitle()).endsWith("versie Beeldvormend");
    assertThat(lookup("#rail-editions").tryQuery()).isEmpty();

    fire("#edition-back");

    assertThat(text("#status-saved")).isEqualTo("Alles opgeslagen");
    assertThat(stage.getTitle()).doesNotContain("Beeldvormend");
    assertThat(((ToggleButton) lookup("#edition-0").query()).isSelected()).isTrue();
    edit(4);
    assertThat(text("#status-saved")).isEqualTo("Alles opgeslagen");
  }

  @Test
  void closesThePlanFromAnEditionThatIsLookedAt() throws Exception {
    files.create(file, Editions.example());
    interact(() -> window.show(file));
    press(KeyCode.CONTROL, KeyCode.DIGIT9).release(KeyCode.DIGIT9, KeyCode.CONTROL);
    fire("#edition-open");

    interact(window::close);

    assertThat(stage.isShowing()).isFalse();
    assertThat(files.store(file).plan()).isEqualTo(Editions.example());
  }

  @Test
  void warnsBeforeClosingWhatTheDiskDidNotTake() throws Exception {
    files.create(file, Desks.example());
    interact(() -> window.show(file));
    files.store(file).fill(true);
    edit(4);
    assertThat(text("#status-saved")).isEqualTo("Niet opgeslagen");

    interact(window::close);
    assertThat(stage.isShowing()).isTrue();
    answer("Annuleren");
    assertThat(text("#status-saved")).isEqualTo("Niet opgeslagen");

    Path copy = Path.of("/plannen/kopie.mv.db");
    picker.answer(copy);
    interact(window::close);
    answer("Kopie opslaan…");

    assertThat(stage.isShowing()).isFalse();
    assertThat(files.store(copy).plan().capacityShares())
        .hasSize(Desks.example().capacityShares().size() + 1);
    assertThat(files.store(file).plan()).isEqualTo(Desks.example());
  }

  @Test
  void asksBeforeItStopsADocumentThatIsBeingMade() throws Exception {
    files.create(file, Desks.example());
    interact(() -> window.show(file));
    OpenPlan open = Objects.requireNonNull(window.openPlan());
    AtomicReference<Running> export = new AtomicReference<>();
    interact(() -> export.set(open.work().start(progress -> "docx", done -> {}, failure -> {})));

    interact(window::close);
    assertThat(shownText("Er wordt nog een document gemaakt")).isTrue();
    answer("Blijven");
    assertThat(stage.isShowing()).isTrue();

    interact(window::close);
    answer("Stoppen en sluiten");
    assertThat(stage.isShowing()).isFalse();
    assertThat(export.get()).extracting(Running::isCancelled).isEqualTo(true);
  }

  @Test
  void waitsForTheDiskBeforeItCloses() throws Exception {
    files.create(file, Desks.example());
    interact(() -> window.show(file));
    interact(work::hold);
    edit(4);

    interact(window::close);
    assertThat(stage.isShowing()).isTrue();
    assertThat(files.store(file).plan()).isEqualTo(Desks.example());
    interact(work::release);

    assertThat(stage.isShowing()).isFalse();
    assertThat(files.store(file).plan().capacityShares())
        .hasSize(Desks.example().capacityShares().size() + 1);
  }

  @Test
  void keepsWorkingAfterAFaultAndShowsItsCode() throws Exception {
    files.create(file, Desks.example());
    interact(() -> window.show(file));

    interact(() -> window.fault(new IllegalStateException("text of the plan")));

    assertThat(shownText("VK-")).isTrue();
    assertThat(shownText("Je werk is opgeslagen")).isTrue();
    fire("#fault-copy");
    interact(() ->
        assertThat(javafx.scene.input.Clipboard.getSystemClipboard().getString())
            .contains("IllegalStateException")
            .doesNotContain("text of the plan"));
    fire("#fault-close");
    edit(4);
    assertThat(text("#status-saved")).isEqualTo("Alles opgeslagen");
  }

  @Test
  void saysOnTheStartWhyAFileDoesNotOpen() {
    interact(() -> window.show(Path.of("/plannen/weg.mv.db")));

    assertThat(shownText("weg.mv.db")).isTrue();
    assertThat(shown("#start-new-empty")).isTrue();
  }

  @Test
  void speaksAnotherLanguageAtOnce() throws Exception {
    files.create(file, Desks.example());
    fire("#start-language");
    assertThat(shownText("New plan")).isTrue();
    interact(() -> window.show(file));
    press(KeyCode.CONTROL, KeyCode.DIGIT8).release(KeyCode.DIGIT8, KeyCode.CONTROL);
    assertThat(text("#status-saved")).isEqualTo("Everything saved");

    interact(() -> parts.settings().change(now -> now.with(Language.NL)));

    assertThat(text("#status-saved")).isEqualTo("Alles opgeslagen");
    assertThat(((ToggleButton) lookup("#rail-findings").query()).isSelected()).isTrue();
  }

  /** Adds a share through the desk of the plan that is open, as a screen would. */
  private void edit(int percent) {
    CapacityShare share =
        new CapacityShare(Desks.nextId(), 99, "overleg", BigDecimal.valueOf(percent), false);
    interact(() ->
        Objects.requireNonNull(window.openPlan())
            .desk()
            .edit(plan ->
                ChangeSet.of(
                    StepName.of("capacity.add", "overleg"),
                    new Change.OfCapacityShare(null, share))));
  }

  private void fire(String id) {
    interact(() -> ((ButtonBase) lookup(id).query()).fire());
  }

  private void fireText(String words) {
    interact(lookup(node -> isButton(node, words)).queryAs(Button.class)::fire);
  }

  /** Chooses an answer of the question that is asked. */
  private void answer(String words) {
    interact(
        from(lookup(".vk-dialog").queryAll().toArray(Node[]::new))
                .lookup((Node node) -> isButton(node, words))
                .queryAs(Button.class)
            ::fire);
  }

  private static boolean isButton(Node node, String words) {
    return node instanceof Button one && words.equals(one.getText());
  }

  private TextField field(String id) {
    return lookup(id).queryAs(TextField.class);
  }

  private String text(String id) {
    return lookup(id).queryAs(Label.class).getText();
  }

  private boolean shown(String id) {
    return lookup(id).match(node -> node.isVisible() && isInSight(node)).tryQuery().isPresent();
  }

  private boolean shownText(String words) {
    return lookup(node ->
            node instanceof Labeled label
                && label.getText() != null
                && label.getText().contains(words)
                && isInSight(node))
        .tryQuery()
        .isPresent();
  }

  private static boolean isInSight(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
