package nl.veiligheidskompas.app.window;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.LargePlans;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/**
 * How long the thread of the window is busy with one thing, over a tour of all screens: every
 * screen, every theme sheet, an edit and its undo on each, four times a second. A frame is the time
 * from one pulse to the next; 17 ms when nothing is in the way.
 */
final class StallMeasurement {

  /** A tour takes about half a minute; one that meets an error would never end. */
  private static final int LONGEST_MINUTES = 5;

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
    List<Double> frames = new ArrayList<>(frames(plan));
    frames.sort(null);
    String line =
        String.format(
            Locale.ROOT,
            "%d themes, %,d frames: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
            plan.themes().size(),
            frames.size(),
            at(frames, 0.5),
            at(frames, 0.99),
            frames.getLast());
    PrintStream out = System.out;
    out.println(line);
  }

  private static List<Double> frames(SafetyPlan plan) throws Exception {
    CompletableFuture<List<Double>> frames = new CompletableFuture<>();
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
