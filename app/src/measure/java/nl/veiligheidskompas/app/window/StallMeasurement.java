package nl.veiligheidskompas.app.window;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.LargePlans;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * How long the thread of the window is busy with one thing, over a tour of all screens: every
 * screen, every theme sheet, an edit and its undo on each, four times a second. A frame is the time
 * from one pulse to the next; 17 ms when nothing is in the way. Beside it stands the processor time
 * that the thread took within a frame, which a busy machine does not lengthen.
 *
 * <p>The headless platform copies every picture point by point on the thread of the window, which
 * no real one does: measure on a display, or on Xvfb.
 */
final class StallMeasurement {

  /** A tour takes about half a minute; one that meets an error would never end. */
  private static final int LONGEST_MINUTES = 5;

  /** Milliseconds that a user feels. */
  private static final double LONG = 50;

  /** As many of the longest frames are printed of each step. */
  private static final int LONGEST = 4;

  private StallMeasurement() {}

  public static void main(String[] words) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try {
      for (SafetyPlan plan : List.of(Desks.example(), LargePlans.thirtyThemes())) {
        print(plan);
      }
    } finally {
      Platform.exit();
    }
  }

  private static void print(SafetyPlan plan) throws Exception {
    List<ScreenTour.Frame> frames = frames(plan);
    PrintStream out = System.out;
    out.printf(Locale.ROOT, "%d themes, ", plan.themes().size());
    print("all", frames);
    frames.stream()
        .collect(Collectors.groupingBy(ScreenTour.Frame::step, TreeMap::new, Collectors.toList()))
        .forEach(StallMeasurement::print);
  }

  private static void print(String step, List<ScreenTour.Frame> frames) {
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%s: %,d frames%s%s%n",
        step,
        frames.size(),
        figures("from frame to frame", frames.stream().mapToDouble(ScreenTour.Frame::millis)),
        figures("busy", frames.stream().mapToDouble(ScreenTour.Frame::busy)));
  }

  private static String figures(String what, DoubleStream millis) {
    List<Double> sorted = millis.sorted().boxed().toList();
    return String.format(
        Locale.ROOT,
        "; %s p50 %.1f ms, p99 %.1f ms, over 50 ms %d, longest %s",
        what,
        at(sorted, 0.5),
        at(sorted, 0.99),
        sorted.stream().filter(each -> each > LONG).count(),
        sorted.reversed().stream().limit(LONGEST).map(Math::round).toList());
  }

  private static List<ScreenTour.Frame> frames(SafetyPlan plan) throws Exception {
    CompletableFuture<List<ScreenTour.Frame>> frames = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        new ScreenTour(plan, frames::complete).start();
      } catch (Exception failure) {
        frames.completeExceptionally(failure);
      }
    });
    return frames.get(LONGEST_MINUTES, TimeUnit.MINUTES);
  }

  private static double at(List<Double> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
  }
}
