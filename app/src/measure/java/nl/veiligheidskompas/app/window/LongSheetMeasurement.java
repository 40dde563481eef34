package nl.veiligheidskompas.app.window;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.RealParts;
import nl.veiligheidskompas.app.task.WindowWork;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.FixedDesktop;
import nl.veiligheidskompas.app.testing.FixedPicker;
import nl.veiligheidskompas.app.testing.LongSheets;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.TextLength;

/**
 * How long the thread of the window is busy with one frame while a theme sheet of sixty pages is
 * written in the whole program: 500 keys at five places, a pause after each hundred in which they
 * are kept in a plan file on the disk, and scrolling. Afterwards it looks whether every sign stands
 * in the file. Measure on a display, or on Xvfb, as {@link StallMeasurement} tells.
 */
final class LongSheetMeasurement {

  private static final int PAGES = 60;
  private static final int LONGEST_MINUTES = 10;
  private static final double LONG = 50;

  private LongSheetMeasurement() {}

  public static void main(String[] words) throws Exception {
    Path home = Files.createTempDirectory("long-sheet");
    WindowWork work = new WindowWork();
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try {
      SafetyPlan plan = longSheet();
      Path file = home.resolve("plan.mv.db");
      ProgramParts parts = RealParts.of(home, "meting", work);
      parts.files().create(file, plan);
      print(plan);
      for (ScreenTour.Frame frame : slowest(measured(home, file, parts))) {
        System.out.printf(Locale.ROOT, "  longest: %.1f ms busy, %s%n", frame.busy(), frame.step());
      }
      int arrived = signs(RealParts.plan(file)) - signs(plan);
      System.out.printf("  signs typed and found in the file: %d%n", arrived);
    } finally {
      work.close();
      Platform.exit();
    }
  }

  /** The reference plan with a first sheet of sixty pages. */
  private static SafetyPlan longSheet() {
    SafetyPlan example = Desks.example();
    UUID theme = example.themes().getFirst().id();
    List<Section> sheet =
        example.sections().stream().filter(one -> one.themeId().equals(theme)).toList();
    List<Change> added = new ArrayList<>();
    LongSheets.of(sheet, PAGES).stream()
        .skip(sheet.size())
        .forEach(section -> added.add(new Change.OfSection(null, section)));
    return ChangeSet.of(StepName.of("section.add", "…"), added.toArray(Change[]::new))
        .applyTo(example);
  }

  private static void print(SafetyPlan plan) {
    TextLength length = TextLength.of(sections(plan));
    System.out.printf(
        Locale.ROOT,
        "sheet of %,d words, %s pages%n",
        length.words(),
        length.pages().toPlainString());
  }

  private static List<Section> sections(SafetyPlan plan) {
    UUID theme = plan.themes().getFirst().id();
    return plan.sections().stream().filter(one -> one.themeId().equals(theme)).toList();
  }

  private static int signs(SafetyPlan plan) {
    return sections(plan).stream()
        .mapToInt(section -> PlainText.of(section.blocks()).stream().mapToInt(String::length).sum())
        .sum();
  }

  private static List<ScreenTour.Frame> measured(Path home, Path file, ProgramParts parts)
      throws Exception {
    CompletableFuture<List<ScreenTour.Frame>> frames = new CompletableFuture<>();
    Platform.runLater(() -> {
      Look.loadFonts();
      MainWindow window =
          new MainWindow(
              new Stage(), parts, new FixedPicker(), new FixedDesktop(home.resolve("plan.docx")));
      new LongSheetTyping(window, file, frames).start();
    });
    return frames.get(LONGEST_MINUTES, TimeUnit.MINUTES);
  }

  private static List<ScreenTour.Frame> slowest(List<ScreenTour.Frame> frames) {
    PrintStream out = System.out;
    frames.stream()
        .collect(Collectors.groupingBy(ScreenTour.Frame::step))
        .forEach((step, ones) -> {
          List<Double> busy = ones.stream().map(ScreenTour.Frame::busy).sorted().toList();
          out.printf(
              Locale.ROOT,
              "  %s: %,d frames; busy p50 %.1f ms, p99 %.1f ms, over 50 ms %d%n",
              step,
              busy.size(),
              busy.get(busy.size() / 2),
              busy.get((int) Math.min(busy.size() - 1, Math.floor(0.99 * busy.size()))),
              busy.stream().filter(one -> one > LONG).count());
        });
    return frames.stream()
        .sorted((one, other) -> Double.compare(other.busy(), one.busy()))
        .limit(5)
        .toList();
  }
}
