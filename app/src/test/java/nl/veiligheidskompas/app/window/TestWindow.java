package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.FixedPicker;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.MemoryPlanFiles;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The whole window, of the smallest size that everything must fit in, on plans in memory. */
final class TestWindow {

  static final double WIDTH = 1280;
  static final double HEIGHT = 720;

  private static final AtomicLong LAST_ID = new AtomicLong();

  private final Path file = Path.of("/plannen/plan.mv.db");
  private final MemoryPlanFiles files = new MemoryPlanFiles();
  private final FixedPicker picker = new FixedPicker();
  private final FixedDesktop desktop;
  private final ProgramParts parts;
  private final Stage stage;
  private final MainWindow window;

  /**
   * A window that shows the start.
   *
   * @param home a folder that the test may write in
   */
  TestWindow(Stage stage, Path home) {
    Look.loadFonts();
    this.stage = stage;
    desktop = new FixedDesktop(home.resolve("plan.docx"));
    parts = parts(files, home);
    window = new MainWindow(stage, parts, picker, desktop);
    window.show(null);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    Frames.unpainted(stage);
  }

  /**
   * What a window on plans in memory is put together from.
   *
   * @param home a folder that the test may write in
   */
  static ProgramParts parts(Path home) {
    return parts(new MemoryPlanFiles(), home);
  }

  private static ProgramParts parts(MemoryPlanFiles files, Path home) {
    Path user = home.resolve("user" + LAST_ID.incrementAndGet());
    SameThreadWork work = new SameThreadWork();
    return new ProgramParts(
        files,
        () -> new Examples(new PlanExchange()),
        new MemoryExport(),
        new SettingsDesk(new SettingsFile(new UserFolder(user)), work),
        work,
        new FaultLog(user.resolve("logs"), "1", Desks.CLOCK),
        Desks.CLOCK,
        () -> new UUID(12, LAST_ID.incrementAndGet()),
        home);
  }

  /** The screens that the window has. */
  List<ScreenName> screens() {
    Workbench bench = Desks.bench(Desks.with(Desks.empty()));
    return WindowScreens.of(bench, parts, desktop, edition -> {}).names();
  }

  void open(SafetyPlan plan) {
    keep(plan);
    window.show(file);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    Frames.unpainted(stage);
  }

  /** Opens a copy of the plan, as when somebody else has it. */
  void openForReading(SafetyPlan plan) {
    keep(plan);
    files.take(file, true);
    window.show(file);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    Frames.unpainted(stage);
  }

  private void keep(SafetyPlan plan) {
    try {
      files.create(file, plan);
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  FixedPicker picker() {
    return picker;
  }

  MainWindow window() {
    return window;
  }

  Scene scene() {
    return window.scene();
  }

  OpenPlan plan() {
    return Objects.requireNonNull(window.openPlan());
  }

  /** Goes to a place and lays it out. */
  void go(Place place) {
    plan().navigator().go(place);
    layOut();
  }

  void layOut() {
    Frames.layOut(scene());
    // what a layout builds, such as cells and charts, is laid out by the next one
    Frames.layOut(scene());
  }
}
