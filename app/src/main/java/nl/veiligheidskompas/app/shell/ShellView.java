package nl.veiligheidskompas.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.palette.PaletteEntry;
import nl.veiligheidskompas.app.palette.PalettePane;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.PlanFacts;
import org.jspecify.annotations.Nullable;

/** The window around the screens. */
public final class ShellView extends StackPane {

  private final Workbench bench;
  private final ScreenSet screens;
  private final Texts texts;
  private final Rail rail;
  private final WorkPane workPane;
  private final NoticeBar notices;
  private final PalettePane palette;
  private final Panes panes;
  private final Toolbar toolbar;
  private final StatusLine status;
  private final Subscription listening;
  private @Nullable Screen current;

  /** A shell whose habits last as long as the window. */
  public ShellView(Workbench bench, ScreenSet screens, OutsideActions outside) {
    this(bench, screens, outside, ShellHabits.ofThisWindow());
  }

  /**
   * A shell on the plan that is on the desk.
   *
   * @param outside what the shell cannot do itself: another plan, help, a copy
   * @param habits how the user wants it
   */
  public ShellView(Workbench bench, ScreenSet screens, OutsideActions outside, ShellHabits habits) {
    this.bench = bench;
    this.screens = screens;
    texts = bench.texts();
    rail = new Rail(bench, screens, habits);
    workPane = new WorkPane(habits, texts.say("shell.inspector.name"));
    notices = new NoticeBar(texts);
    addEventHandler(Said.SAID, said -> say(said.sentence()));
    Actions actions = new Actions(outside);
    palette = new PalettePane(texts, () -> entries(actions));
    toolbar = new Toolbar(bench, actions);
    status = new StatusLine(bench, actions::saveCopy);
    addEventHandler(Underway.UNDERWAY, status::tell);
    panes =
        new Panes(
            List.of(() -> toolbar, () -> rail, workPane::work, workPane::inspector, () -> status));
    VBox.setVgrow(workPane, Priority.ALWAYS);
    // a screen that wants more room than there is never pushes the bars out of the window
    workPane.setMinSize(0, 0);
    BorderPane frame = new BorderPane(new VBox(notices, workPane));
    frame.setTop(toolbar);
    frame.setLeft(rail);
    frame.setBottom(status);
    getChildren().addAll(frame, palette);
    new ShellKeys(bench, screens, actions).installOn(this, palette::isVisible);
    widthProperty().subscribe((before, now) -> fit(now.doubleValue()));
    listening =
        Subscription.combine(
            bench.desk().state().subscribe(this::showState),
            bench.desk().refusal().subscribe(this::showRefusal),
            bench.navigator().place().subscribe(this::show));
  }

  /** The words for the title bar of the window. */
  public String title(DeskState state) {
    PlanFacts facts = state.plan().facts();
    String town = facts.municipality().name();
    return texts.say(
        "shell.window",
        town.isBlank() ? texts.say("shell.plan.nameless") : town,
        facts.period().startYear(),
        facts.period().endYear());
  }

  /** Says what was done, above the work, until it is put away. */
  public void say(String sentence) {
    notices.say(sentence);
  }

  /** Says what holds as long as the plan is open, with what can be done about it. */
  public void stay(String sentence, Button... actions) {
    notices.stay(sentence, actions);
  }

  /** Leaves the screen that is shown, so that what was typed is handed in. */
  public void leave() {
    if (current != null) {
      current.leave();
      current = null;
    }
  }

  /** Enters the screen again that was left. */
  public void resume() {
    if (current == null) {
      show(bench.navigator().place().get());
    }
  }

  /** Leaves the screen and listens to the plan no longer. */
  public void close() {
    leave();
    listening.unsubscribe();
  }

  private void fit(double width) {
    rail.fit(width);
    workPane.fit(width);
  }

  private void show(Place place) {
    Screen next = screens.get(place.screen());
    if (!next.equals(current)) {
      leave();
      current = next;
      workPane.show(next);
    }
    rail.show(bench.desk().state().get());
    next.enter(place);
  }

  private void showRefusal(@Nullable Problem refusal) {
    if (refusal != null) {
      notices.say(texts.say(refusal));
    }
  }

  private void showState(DeskState state) {
    notices.mark(state.plan().facts().notice());
    toolbar.show(state);
    rail.show(state);
    status.show(state);
  }

  private List<PaletteEntry> entries(ShellActions actions) {
    PlanEntries plan = new PlanEntries(texts, bench.navigator()::go);
    List<PaletteEntry> entries = new ArrayList<>(plan.of(bench.desk().state().get()));
    if (current != null) {
      entries.addAll(current.commands());
    }
    entries.addAll(new CommandEntries(bench, screens, actions).now());
    return entries;
  }

  /** What can be done from anywhere; the rest is done outside the shell. */
  private final class Actions implements ShellActions {
    private final OutsideActions outside;

    Actions(OutsideActions outside) {
      this.outside = outside;
    }

    @Override
    public void palette() {
      palette.open();
    }

    @Override
    public void find() {
      Node field = current == null ? null : current.searchField();
      if (field == null) {
        palette.open();
      } else {
        field.requestFocus();
      }
    }

    @Override
    public void switchPlan() {
      outside.switchPlan();
    }

    @Override
    public List<OutsideActions.OtherPlan> otherPlans() {
      return outside.otherPlans();
    }

    @Override
    public List<OutsideActions.PlanAction> planActions() {
      return outside.planActions();
    }

    @Override
    public void help() {
      outside.help(bench.navigator().place().get().screen());
    }

    @Override
    public void toggleInspector() {
      workPane.toggleInspector();
    }

    @Override
    public void toggleRail() {
      rail.toggle();
    }

    @Override
    public void saveCopy() {
      outside.saveCopy();
    }

    @Override
    public void nextPane(int step) {
      panes.move(getScene(), step);
    }

    @Override
    public void nextFinding(int step) {
      outside.nextFinding(step);
    }

    @Override
    public boolean closeTop() {
      return workPane.putAway();
    }
  }
}
