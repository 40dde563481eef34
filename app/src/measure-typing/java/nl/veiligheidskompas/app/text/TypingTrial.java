package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Pictures;

/** Opens a text in a window and types in it, a key a frame, as the screen gives them. */
final class TypingTrial extends AnimationTimer {

  private static final int WARM_UP = 60;
  private static final int KEYS = 500;
  private static final String WORDS = "veiligheid en zorg in de wijk ";

  private final CompletableFuture<Outcome> done;
  private final Stage stage = new Stage();
  private final TypedText text;
  private final Parent root;
  private final List<Double> keys = new ArrayList<>();
  private final double openMillis;
  private final long heapBefore;
  private int typed;

  /**
   * What a trial came to.
   *
   * @param keyMillis time from the key event to the laid-out frame, of each key
   * @param openMillis from nothing to a laid-out page
   * @param heapBytes what the text and its screen hold
   */
  record Outcome(List<Double> keyMillis, double openMillis, long heapBytes) {}

  TypingTrial(Supplier<TypedText> making, CompletableFuture<Outcome> done) {
    this.done = done;
    heapBefore = heap();
    long from = System.nanoTime();
    text = making.get();
    StackPane pane = new StackPane(text.node());
    Scene scene = Pictures.scene(pane, 1100, 900, ColorScheme.LIGHT, 100);
    root = scene.getRoot();
    stage.setScene(scene);
    stage.show();
    layOut();
    openMillis = (System.nanoTime() - from) / 1e6;
    text.standHalfway();
    layOut();
  }

  private void layOut() {
    root.applyCss();
    root.layout();
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Override
  public void handle(long now) {
    if (done.isDone()) {
      stop();
      return;
    }
    if (typed == WARM_UP + KEYS) {
      stop();
      long held = heap() - heapBefore;
      stage.close();
      done.complete(new Outcome(keys, openMillis, held));
      return;
    }
    try {
      type();
    } catch (IllegalStateException failure) {
      stage.close();
      done.completeExceptionally(failure);
    }
  }

  private void type() {
    String sign = String.valueOf(WORDS.charAt(typed % WORDS.length()));
    int before = text.lengthOfLine();
    KeyEvent key =
        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    long from = System.nanoTime();
    Event.fireEvent(text.target(), key);
    layOut();
    double millis = (System.nanoTime() - from) / 1e6;
    if (text.lengthOfLine() != before + 1) {
      throw new IllegalStateException("a key did not arrive");
    }
    if (typed++ >= WARM_UP) {
      keys.add(millis);
    }
  }
}
