package nl.veiligheidskompas.app.window;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.indicator.IndicatorScreen;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.shell.ScreenSet;
import nl.veiligheidskompas.app.shell.ShellView;
import nl.veiligheidskompas.app.shell.Workbench;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.testing.BlankScreen;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.NothingOutside;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/**
 * How long the thread of the window is held up in a grid of 500 indicators by 12 years, with values
 * for the municipality and 25 areas: scrolling, typing values, and going from area to area. A pulse
 * listener notes the time from one pulse to the next, 17 ms when nothing is in the way, and the
 * processor time that the thread took meanwhile. Target: p99 under 50 ms. Measure on a display, or
 * on Xvfb.
 */
final class GridMeasurement {

  private static final int LONGEST_MINUTES = 15;

  /** Frames between two edits: four a second when nothing is in the way. */
  private static final int PACE = 15;

  private static final int NOTCHES = 240;
  private static final int EDITS = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Work work = new WindowWork();
  private final Stage stage = new Stage();
  private final Scene scene;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<String, List<double[]>> frames = new LinkedHashMap<>();
  private final CompletableFuture<Map<String, List<double[]>>> done;
  private final Runnable pulse = this::pulse;
  private String doing = "open";
  private long last;
  private long busy;
  private int wait;

  /** Something that a user does, and how many frames later the next thing comes. */
  private record Step(String name, int pace, Runnable act) {}

  private GridMeasurement(SafetyPlan plan, CompletableFuture<Map<String, List<double[]>>> done)
      throws StoreException {
    this.done = done;
    PlanDesk desk =
        new PlanDesk(
            new PlanSession(new MemoryStore(plan), Desks.CLOCK),
            PlanFindings::of,
            work,
            bug -> {
              throw new IllegalStateException("a bug behind the window", bug);
            });
    Workbench bench =
        new Workbench(
            desk, new Navigator(Place.of(ScreenName.OVERVIEW)), WindowTexts.in(Texts.DUTCH), work);
    ScreenSet screens =
        new ScreenSet(
            Map.of(
                ScreenName.OVERVIEW,
                BlankScreen::new,
                ScreenName.INDICATORS,
                () -> new IndicatorScreen(bench, Desks::nextId, null)));
    ShellView shell = new ShellView(bench, screens, new NothingOutside());
    scene = Pictures.scene(shell, 1440, 900, ColorScheme.LIGHT, 100);
    stage.setScene(scene);
    stage.show();
    bench.navigator().go(Place.of(ScreenName.INDICATORS));
    plan();
    scene.addPostLayoutPulseListener(pulse);
    Platform.requestNextPulse();
  }

  public static void main(String[] words) throws Exception {
    SafetyPlan plan = LargeGridPlan.make();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "Grid of %d indicators, %d years, %d areas: %,d values; target: p99 under 50 ms%n",
        plan.indicators().size(),
        LargeGridPlan.YEARS,
        LargeGridPlan.AREAS,
        plan.measurements().size());
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    CompletableFuture<Map<String, List<double[]>>> frames = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        new GridMeasurement(plan, frames);
      } catch (StoreException | RuntimeException failure) {
        frames.completeExceptionally(failure);
      }
    });
    frames.get(LONGEST_MINUTES, TimeUnit.MINUTES).forEach((name, of) -> print(out, name, of));
    Platform.exit();
  }

  private void plan() {
    for (int i = 1; i <= NOTCHES; i++) {
      double share = i <= NOTCHES / 2 ? i / (NOTCHES / 2.0) : 2 - i / (NOTCHES / 2.0);
      steps.add(new Step("scroll", 1, () -> grid().setVvalue(share)));
    }
    for (int i = 0; i < EDITS; i++) {
      int year = LargeGridPlan.FIRST_YEAR + i % LargeGridPlan.YEARS;
      String cell = "cell-G-I" + (i % 3) * 8 + "-" + year;
      String typed = String.valueOf(200 + i);
      steps.add(new Step("edit", PACE, () -> type(cell, typed)));
    }
    for (int i = 0; i < LargeGridPlan.AREAS; i++) {
      String area = LargeGridPlan.area(i);
      steps.add(new Step("area", PACE, () -> choose(area)));
    }
  }

  private void pulse() {
    long now = System.nanoTime();
    long busyNow = THREADS.getCurrentThreadCpuTime();
    if (last > 0) {
      frames
          .computeIfAbsent(doing, name -> new ArrayList<>())
          .add(new double[] {(now - last) / 1e6, (busyNow - busy) / 1e6});
    }
    last = now;
    busy = busyNow;
    if (--wait <= 0) {
      Step step = steps.poll();
      if (step == null) {
        scene.removePostLayoutPulseListener(pulse);
        stage.close();
        work.close();
        done.complete(frames);
        return;
      }
      doing = step.name();
      wait = step.pace();
      Platform.runLater(step.act());
    }
    Platform.requestNextPulse();
  }

  private ScrollPane grid() {
    Node rows = scene.getRoot().lookup(".vk-indicator-grid");
    for (Node at = rows; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    throw new IllegalStateException("there is no grid");
  }

  private void type(String cell, String typed) {
    Node place = scene.getRoot().lookup("#" + cell);
    if (place == null) {
      throw new IllegalStateException("not in sight: " + cell);
    }
    place.requestFocus();
    if (scene.getFocusOwner() instanceof TextInputControl field) {
      field.setText(typed);
      Event.fireEvent(
          field,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
  }

  @SuppressWarnings("unchecked")
  private void choose(String area) {
    ComboBox<Optional<String>> areas =
        (ComboBox<Optional<String>>) scene.getRoot().lookup("#indicators-area");
    areas.setValue(Optional.of(area));
  }

  private static void print(PrintStream out, String name, List<double[]> frames) {
    out.printf(
        Locale.ROOT,
        "%s: %,d frames; from pulse to pulse %s; busy %s%n",
        name,
        frames.size(),
        figures(frames, 0),
        figures(frames, 1));
  }

  private static String figures(List<double[]> frames, int of) {
    List<Double> sorted = frames.stream().map(one -> one[of]).sorted().toList();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p99 %.1f ms, max %.1f ms",
        sorted.get(sorted.size() / 2),
        sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)),
        sorted.getLast());
  }
}
