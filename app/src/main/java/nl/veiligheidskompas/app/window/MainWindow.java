package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.SaveState;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.report.Desktop;
import nl.veiligheidskompas.app.settings.RecentPlan;
import nl.veiligheidskompas.app.settings.WindowBounds;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.start.StartScreen;
import nl.veiligheidskompas.app.ui.DialogLayer;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.Edition;
import org.jspecify.annotations.Nullable;

/** The window from start to end: it shows the start, or a plan that is open. */
public final class MainWindow {

  private final Stage stage;
  private final ProgramParts parts;
  private final Desktop desktop;
  private final WindowFrame frame = new WindowFrame();
  private final WindowPlace place;
  private final WindowFaults faults;
  private final PlanDoor door;
  private final NewPlans beginnings;
  private final Farewell farewell;
  private final WindowHelp help;
  private final StartService startService;
  private Texts texts;
  private @Nullable PlanRoom room;

  /** An edition of the plan that is looked at in its place, or null. */
  private @Nullable PlanRoom visited;

  private Subscription titles = Subscription.EMPTY;

  /**
   * A window that is not shown yet.
   *
   * @param picker asks for plan files
   * @param desktop the machine around the window
   */
  public MainWindow(Stage stage, ProgramParts parts, FilePicker picker, Desktop desktop) {
    this.stage = stage;
    this.parts = parts;
    this.desktop = desktop;
    texts = WindowTexts.in(parts.settings().get().language().locale());
    place = new WindowPlace(stage);
    Scene scene = new Scene(frame);
    WindowLook look = new WindowLook(scene, parts.settings());
    faults = new WindowFaults(frame, parts, () -> texts, this::isEverythingKept);
    door = new PlanDoor(parts, faults::show);
    beginnings = new NewPlans(frame, parts, picker, door, faults, () -> texts, this::open);
    farewell = new Farewell(frame, door, faults::show);
    help = new WindowHelp(stage, look, parts.settings(), () -> texts);
    startService = new StartService(picker, beginnings, help, () -> texts, this::open);
    stage.setScene(scene);
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
    parts
        .settings()
        .settings()
        .subscribe((before, now) -> {
          if (before.language() != now.language()) {
            speak(WindowTexts.in(now.language().locale()));
          }
        });
  }

  /** Shows the window, with the plan in that file or with the start. */
  public void show(@Nullable Path file) {
    place.restore(parts.settings().get().window());
    if (file == null) {
      showStart("");
    } else {
      stage.setTitle(texts.say("start.name"));
      open(file);
    }
    stage.show();
  }

  /** Shows what the program itself did wrong; work goes on. */
  public void fault(Throwable fault) {
    faults.show(fault);
  }

  /** Closes the plan and the window, unless the user thinks better of it. */
  public void close() {
    if (frame.dialogs().isOpen()) {
      return;
    }
    leaveThen(() -> {
      WindowBounds bounds = place.now();
      if (bounds != null) {
        parts.settings().change(now -> now.with(bounds));
      }
      help.close();
      stage.close();
    });
  }

  Scene scene() {
    return stage.getScene();
  }

  /** The plan that is open, or null while the start is shown. */
  @Nullable OpenPlan openPlan() {
    PlanRoom now = room;
    return now == null ? null : now.plan();
  }

  /** Opens the plan in that file in the place of what is shown. */
  private void open(Path file) {
    leaveThen(() -> {
      frame.busy().begin(texts.say("window.opening", String.valueOf(file.getFileName())));
      door.open(file, outcome -> opened(file, outcome), this::refused);
    });
  }

  private void opened(Path file, PlanDoor.Outcome outcome) {
    frame.busy().end();
    switch (outcome) {
      case PlanDoor.Outcome.Ready ready -> enter(ready.plan());
      case PlanDoor.Outcome.Taken taken -> offerCopy(file, taken.holder());
    }
  }

  private void openCopy(Path file) {
    frame.busy().begin(texts.say("window.opening", String.valueOf(file.getFileName())));
    door.openCopy(
        file,
        plan -> {
          frame.busy().end();
          enter(plan);
        },
        this::refused);
  }

  private void refused(Exception failure) {
    frame.busy().end();
    showStart(faults.sentence(failure));
  }

  /** Somebody else edits the file: she may look at what is kept of it. */
  private void offerCopy(Path file, Opening.InUse holder) {
    if (room == null) {
      showStart("");
    }
    frame
        .dialogs()
        .ask(new TakenPlan(holder, texts).question(() -> openCopy(file), () -> open(file)));
  }

  private void enter(OpenPlan plan) {
    if (!plan.readOnly()) {
      RecentPlan recent = RecentPlan.of(plan.file(), plan.desk().plan(), parts.clock().instant());
      parts.settings().change(now -> now.withOpened(recent));
    }
    furnish(plan);
  }

  private void furnish(OpenPlan plan) {
    PlanRoom next = new PlanRoom(plan, parts, desktop, texts, new RoomService());
    room = next;
    show(next);
  }

  private void show(PlanRoom next) {
    titles.unsubscribe();
    frame.show(next.shell());
    titles = next.titles(stage::setTitle);
  }

  private void visit(Edition edition) {
    PlanRoom from = room;
    if (from != null) {
      door.openEdition(from.plan(), edition, frozen -> visit(from, edition, frozen), faults::show);
    }
  }

  private void visit(PlanRoom from, Edition edition, OpenPlan frozen) {
    if (!from.equals(room)) {
      return;
    }
    from.shell().leave();
    PlanRoom next = PlanRoom.ofEdition(edition, frozen, parts, desktop, texts, new RoomService());
    visited = next;
    show(next);
  }

  /** Shows the plan again, when an edition of it is looked at. */
  private void back() {
    PlanRoom left = visited;
    PlanRoom home = room;
    visited = null;
    if (left != null && home != null) {
      left.shell().close();
      show(home);
      home.shell().resume();
    }
  }

  private void showStart(String sentence) {
    titles.unsubscribe();
    room = null;
    stage.setTitle(texts.say("start.name"));
    StartScreen start =
        new StartScreen(parts.settings(), texts, parts.clock(), parts.home(), startService);
    frame.show(start.view());
    start.say(sentence);
    start.look(parts.files(), parts.work());
  }

  private void leaveThen(Runnable then) {
    back();
    PlanRoom left = room;
    if (left == null) {
      then.run();
      return;
    }
    Farewell.Leaving leaving =
        new Farewell.Leaving(left.plan(), left.shell(), texts, this::saveCopyThen);
    farewell.take(
        leaving,
        () -> {
          room = null;
          then.run();
        });
  }

  private void saveCopyThen(Runnable then) {
    PlanRoom from = room;
    if (from != null) {
      beginnings.keep(from.plan().desk().plan(), file -> then.run());
    }
  }

  /** Speaks another language: what is shown is built again, at the same place. */
  private void speak(Texts language) {
    texts = language;
    help.close();
    back();
    PlanRoom before = room;
    if (before == null) {
      showStart("");
    } else {
      before.shell().close();
      furnish(before.plan());
    }
  }

  private boolean isEverythingKept() {
    PlanRoom now = room;
    return now == null || now.plan().desk().state().get().save() != SaveState.NOT_SAVED;
  }

  /** What a plan that is open asks of the window. */
  private final class RoomService implements PlanRoom.House {
    @Override
    public void open(Path file) {
      MainWindow.this.open(file);
    }

    @Override
    public void goToStart() {
      leaveThen(() -> showStart(""));
    }

    @Override
    public void help(ScreenName screen) {
      help.show(screen);
    }

    @Override
    public void saveCopy() {
      PlanRoom from = visited == null ? room : visited;
      if (from != null) {
        beginnings.keep(
            from.plan().desk().plan(), file -> from.shell().say(texts.say("window.copied", file)));
      }
    }

    @Override
    public void editCopy() {
      PlanRoom from = room;
      if (from != null) {
        beginnings.keep(from.plan().desk().plan(), MainWindow.this::open);
      }
    }

    @Override
    public DialogLayer dialogs() {
      return frame.dialogs();
    }

    @Override
    public void visit(Edition edition) {
      MainWindow.this.visit(edition);
    }

    @Override
    public void back() {
      MainWindow.this.back();
    }
  }
}
