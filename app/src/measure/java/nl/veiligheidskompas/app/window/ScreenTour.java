package nl.veiligheidskompas.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.fault.FaultLog;
import nl.veiligheidskompas.app.settings.SettingsDesk;
import nl.veiligheidskompas.app.settings.SettingsFile;
import nl.veiligheidskompas.app.settings.UserFolder;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.MemoryExport;
import nl.veiligheidskompas.app.testing.MemoryPlanFiles;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.NothingOutside;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** Walks a window through all its screens at a steady pace and notes every frame. */
final class ScreenTour extends AnimationTimer {

  /** Frames between two steps: four steps a second when nothing is in the way. */
  private static final int PACE = 15;

  private static final int LAPS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Work work = new WindowWork();
  private final PlanDesk desk;
  private final Stage stage = new Stage();
  private final Workbench bench;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Consumer<List<Frame>> done;
  private String doing = "open";
  private long last;
  private long busy;
  private int frame;

  /** Something that a user does. */
  private record Step(String name, Runnable act) {}

  /**
   * A frame.
   *
   * @param step what was done last before it
   * @param millis the time since the frame before
   * @param busy milliseconds of processor time that the thread of the window took meanwhile; other
   *     work on the machine does not lengthen it
   */
  record Frame(String step, double millis, double busy) {}

  ScreenTour(SafetyPlan plan, Consumer<List<Frame>> done) throws Exception {
    this.done = done;
    desk =
        new PlanDesk(
            new PlanSession(new MemoryStore(plan), Desks.CLOCK),
            PlanFindings::of,
            work,
            bug -> {
              throw new IllegalStateException("a bug behind the window", bug);
            });
    bench =
        new Workbench(
            desk, new Navigator(Place.of(ScreenName.OVERVIEW)), WindowTexts.in(Texts.DUTCH), work);
    ScreenSet screens =
        WindowScreens.of(bench, parts(), new FixedDesktop(Path.of("plan.docx")), edition -> {});
    ShellView shell = new ShellView(bench, screens, new NothingOutside());
    stage.setScene(Pictures.scene(shell, 1440, 900, ColorScheme.LIGHT, 100));
    stage.show();
    for (int i = 0; i < LAPS; i++) {
      plan.themes().forEach(theme -> go(ScreenName.SHEET, theme.id()));
      for (ScreenName name : screens.names()) {
        go(name, null);
        ThemeSheet theme = plan.themes().get(i);
        String title = theme.title() + " x";
        add(name + " edit", () -> desk.edit(now -> SheetEdits.title(now, theme.id(), title)));
        add(name + " undo", desk::undo);
      }
    }
  }

  private void go(ScreenName name, @Nullable UUID entity) {
    String step = name + (entity == null ? "" : " of one") + " enter";
    add(step, () -> bench.navigator().go(new Place(name, entity)));
  }

  private void add(String name, Runnable act) {
    steps.add(new Step(name, act));
  }

  @Override
  public void handle(long now) {
    long busyNow = THREADS.getCurrentThreadCpuTime();
    if (last > 0) {
      frames.add(new Frame(doing, (now - last) / 1e6, (busyNow - busy) / 1e6));
    }
    last = now;
    busy = busyNow;
    frame++;
    if (frame % PACE != 0) {
      return;
    }
    Step step = steps.poll();
    if (step != null) {
      doing = step.name();
      step.act().run();
    } else {
      stop();
      stage.close();
      work.close();
      done.accept(frames);
    }
  }

  private ProgramParts parts() throws Exception {
    Path user = Files.createTempDirectory("tour");
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
