package nl.veiligheidskompas.app.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.text.Carets;
import nl.veiligheidskompas.app.text.SheetArea;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Block;

/** Writes at five places of a long theme sheet, a key every other frame, and notes every frame. */
final class LongSheetTyping extends AnimationTimer {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String WORDS = "veiligheid en zorg in de wijk ";
  private static final int PLACES = 5;
  private static final int KEYS = 100;
  private static final int TURNS = 40;

  /** Frames in which what was typed is kept, a second long. */
  private static final int PAUSE = 60;

  private static final int OPENING = 240;

  private final MainWindow window;
  private final CompletableFuture<List<ScreenTour.Frame>> done;
  private final List<ScreenTour.Frame> frames = new ArrayList<>();
  private final List<Runnable> acts = new ArrayList<>();
  private String doing = "open the plan and the sheet";
  private long last;
  private long busy;
  private int act;

  LongSheetTyping(MainWindow window, Path file, CompletableFuture<List<ScreenTour.Frame>> done) {
    this.window = window;
    this.done = done;
    window.show(file);
    acts.addAll(nothing(OPENING));
    acts.add(this::openSheet);
    acts.addAll(nothing(OPENING));
    for (int place = 0; place < PLACES; place++) {
      int at = place;
      acts.add(() -> stand(at));
      acts.addAll(nothing(PAUSE));
      for (int key = 0; key < KEYS; key++) {
        String sign = String.valueOf(WORDS.charAt(key % WORDS.length()));
        acts.add(() -> type(sign));
        acts.addAll(nothing(1));
      }
      acts.add(() -> doing = "keep");
      acts.addAll(nothing(PAUSE));
      for (int turn = 0; turn < TURNS; turn++) {
        acts.add(this::scroll);
      }
    }
  }

  private static List<Runnable> nothing(int frames) {
    return Collections.nCopies(frames, () -> {});
  }

  private OpenPlan open() {
    OpenPlan open = window.openPlan();
    if (open == null) {
      throw new IllegalStateException("the plan is not open");
    }
    return open;
  }

  private void openSheet() {
    SafetyPlan plan = open().desk().plan();
    open().navigator().go(new Place(ScreenName.SHEET, plan.themes().getFirst().id()));
  }

  private SheetArea area() {
    return (SheetArea) window.scene().lookup("#sheet-area");
  }

  /** Stands in a paragraph of a section, the places evenly over the sheet. */
  private void stand(int place) {
    doing = "go to a place";
    SafetyPlan plan = open().desk().plan();
    UUID theme = plan.themes().getFirst().id();
    List<UUID> paragraphs =
        plan.sections().stream()
            .filter(section -> section.themeId().equals(theme))
            .flatMap(section -> section.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .map(Block::id)
            .toList();
    Carets.atEndOf(area(), paragraphs.get((paragraphs.size() - 1) * place / (PLACES - 1)));
  }

  private void type(String sign) {
    doing = "type";
    KeyEvent key =
        new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    Event.fireEvent(area(), key);
  }

  private void scroll() {
    doing = "scroll";
    PickResult picked = new PickResult(area(), 0, 0);
    Event.fireEvent(
        area(),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            -120,
            0,
            -120,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            picked));
  }

  @Override
  public void handle(long now) {
    if (act > acts.size()) {
      end();
      return;
    }
    long busyNow = THREADS.getCurrentThreadCpuTime();
    if (last > 0) {
      frames.add(new ScreenTour.Frame(doing, (now - last) / 1e6, (busyNow - busy) / 1e6));
    }
    last = now;
    busy = busyNow;
    if (act == acts.size()) {
      act++;
      window.close();
      return;
    }
    try {
      acts.get(act++).run();
    } catch (IllegalStateException failure) {
      stop();
      done.completeExceptionally(failure);
    }
  }

  /** The file is let go of behind the window. */
  private void end() {
    if (window.openPlan() == null) {
      stop();
      done.complete(frames);
    }
  }
}
