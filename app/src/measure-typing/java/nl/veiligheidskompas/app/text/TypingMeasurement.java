package nl.veiligheidskompas.app.text;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.LongSheets;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.TextLength;

/**
 * How long a key takes from the event to the laid-out frame, in the first theme sheet of the
 * reference plan and in one of sixty pages: our page of text against JavaFX's own RichTextArea with
 * the same words, by turns in one run. Also how long it takes to open both, and what they hold in
 * memory.
 */
final class TypingMeasurement {

  private static final int ROUNDS = 3;
  private static final int LONGEST_MINUTES = 3;
  private static final int PAGES = 60;

  private TypingMeasurement() {}

  public static void main(String[] words) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try {
      SafetyPlan plan = Desks.example();
      UUID first = plan.themes().getFirst().id();
      List<Section> sheet =
          plan.sections().stream().filter(one -> one.themeId().equals(first)).toList();
      compare("reference sheet", sheet);
      compare("long sheet", LongSheets.of(sheet, PAGES));
    } finally {
      Platform.exit();
    }
  }

  private static void compare(String name, List<Section> sheet) throws Exception {
    TextLength length = TextLength.of(sheet);
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%s: %,d words, %s pages%n",
        name,
        length.words(),
        length.pages().toPlainString());
    List<TypingTrial.Outcome> own = new ArrayList<>();
    List<TypingTrial.Outcome> bare = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      TypingTrial.Outcome ours = trial(sheet, OwnText::new);
      TypingTrial.Outcome theirs = trial(sheet, BareText::new);
      // the first round warms up
      if (round > 0) {
        own.add(ours);
        bare.add(theirs);
      }
    }
    print("own", own);
    print("RichTextArea", bare);
    for (double part : List.of(0.5, 0.99)) {
      out.printf(
          Locale.ROOT,
          "  own / RichTextArea at p%.0f: %.2f%n",
          part * 100,
          at(own, part) / at(bare, part));
    }
  }

  private static void print(String name, List<TypingTrial.Outcome> outcomes) {
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "  %s: key p50 %.2f ms, p99 %.2f ms; open %s ms; holds %s MB%n",
        name,
        at(outcomes, 0.5),
        at(outcomes, 0.99),
        outcomes.stream().map(one -> Math.round(one.openMillis())).toList(),
        outcomes.stream().map(one -> Math.round(one.heapBytes() / 1e6)).toList());
  }

  /** The part of all keys of all rounds that were as quick as this, in milliseconds. */
  private static double at(List<TypingTrial.Outcome> outcomes, double part) {
    List<Double> sorted =
        outcomes.stream().flatMap(one -> one.keyMillis().stream()).sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
  }

  private static TypingTrial.Outcome trial(
      List<Section> sheet, Function<List<Section>, TypedText> making) throws Exception {
    CompletableFuture<TypingTrial.Outcome> outcome = new CompletableFuture<>();
    Platform.runLater(() -> new TypingTrial(() -> making.apply(sheet), outcome).start());
    return outcome.get(LONGEST_MINUTES, TimeUnit.MINUTES);
  }
}
