package nl.veiligheidskompas.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.start.StartScreen;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.MemoryPlanFiles;
import nl.veiligheidskompas.app.testing.NothingOutside;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * Draws every screen with the example in it, in two sizes and both themes, to lay beside the
 * drawings. The folder for the pictures is the only argument.
 */
final class PictureTour {

  private final Path folder;
  private final Path user;
  private final SafetyPlan plan = Editions.example();

  private PictureTour(Path folder) throws Exception {
    this.folder = folder;
    user = Files.createTempDirectory("pictures");
  }

  public static void main(String[] words) throws Exception {
    PictureTour tour = new PictureTour(Path.of(words[0]));
    CountDownLatch drawn = new CountDownLatch(1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Platform.startup(() -> {
      try {
        tour.drawAll();
      } catch (RuntimeException | Error failed) {
        failure.set(failed);
      }
      drawn.countDown();
    });
    drawn.await();
    Platform.exit();
    Throwable failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("a screen could not be drawn", failed);
    }
  }

  private void drawAll() {
    for (ColorScheme scheme : ColorScheme.values()) {
      drawAll(scheme, 1440, 900);
      drawAll(scheme, 1280, 720);
    }
  }

  private void drawAll(ColorScheme scheme, int width, int height) {
    ProgramParts parts = parts();
    draw("start", start(parts), scheme, width, height);
    PlanDesk desk = Desks.with(plan);
    Workbench bench = Desks.bench(desk);
    ScreenSet screens =
        WindowScreens.of(
            bench, parts, new FixedDesktop(folder.resolve("plan.docx")), edition -> {});
    for (ScreenName name : screens.names()) {
      ShellView shell = new ShellView(bench, screens, new NothingOutside());
      Scene scene = Pictures.scene(shell, width, height, scheme, 100);
      bench.navigator().go(new Place(name, entity(name)));
      settle(shell);
      Pictures.write(scene, file(name.name(), scheme, width));
      shell.close();
    }
  }

  /** What is looked at on a screen that has something to choose. */
  private UUID entity(ScreenName name) {
    return switch (name) {
      case SHEET -> plan.themes().get(3).id();
      case INDICATORS -> plan.indicators().getFirst().id();
      case BUDGET -> plan.budgetLines().get(1).id();
      case PHASING -> plan.themes().get(3).id();
      case EDITIONS -> Editions.FIRST;
      default -> plan.facts().id();
    };
  }

  private StartScreen startOf(ProgramParts parts) {
    return new StartScreen(
        parts.settings(),
        Desks.bench(Desks.with(plan)).texts(),
        parts.clock(),
        parts.home(),
        new NothingToStart());
  }

  private Parent start(ProgramParts parts) {
    Path moved = user.resolve("borne-2017-2020.mv.db");
    Path here = user.resolve("hengelo-2017-2020.mv.db");
    try {
      parts.files().create(here, plan);
    } catch (RefusedException | StoreException failure) {
      throw new IllegalStateException(failure);
    }
    for (Path file : List.of(moved, here)) {
      RecentPlan recent = RecentPlan.of(file, plan, parts.clock().instant());
      parts.settings().change(now -> now.withOpened(recent));
    }
    StartScreen start = startOf(parts);
    start.look(parts.files(), parts.work());
    return start.view();
  }

  private void draw(String name, Parent root, ColorScheme scheme, int width, int height) {
    Scene scene = Pictures.scene(root, width, height, scheme, 100);
    settle(root);
    Pictures.write(scene, file(name, scheme, width));
  }

  /** Lists and scroll panes know only after a first layout what they have to draw. */
  private static void settle(Parent root) {
    for (int i = 0; i < 3; i++) {
      root.applyCss();
      root.layout();
    }
  }

  private Path file(String name, ColorScheme scheme, int width) {
    String words = name + "-" + scheme + "-" + width + ".png";
    return folder.resolve(words.toLowerCase(Locale.ROOT));
  }

  private ProgramParts parts() {
    SameThreadWork work = new SameThreadWork();
    return new ProgramParts(
        new MemoryPlanFiles(),
        () -> new Examples(new PlanExchange()),
        new MemoryExport(),
        new SettingsDesk(new SettingsFile(new UserFolder(user)), work),
        work,
        new FaultLog(user.resolve("logs"), "1", Desks.CLOCK),
        Desks.CLOCK,
        Desks::nextId,
        user);
  }
}
