package nl.veiligheidskompas.app.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Coherence;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The plan that is open in the window. Edits are worked out and kept on the thread of the plan, one
 * after another, and shown when they are kept. A step that cannot be kept stays on the screen: it
 * waits here, and those after it queue up behind it, until {@link #retry()} gets them on the disk.
 *
 * <p>All methods are called on the thread of the window; {@link #state()} changes there.
 */
public final class PlanDesk {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final PlanSession session;
  private final Function<SafetyPlan, List<Finding>> checks;
  private final Work work;
  private final Consumer<Exception> bugs;
  private final ReadOnlyObjectWrapper<DeskState> state;
  private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();

  /** Steps that are on the screen but not on the disk; used on the thread of the plan only. */
  private final Deque<Unkept> unkept = new ArrayDeque<>();

  private final boolean editable;
  private int underWay;

  /** What holds when nothing is under way. */
  private SaveState settled;

  /**
   * Puts a session on the desk, for editing.
   *
   * @param checks tells what does not add up
   * @param bugs takes what should never have happened, on the thread of the window
   */
  public PlanDesk(
      PlanSession session,
      Function<SafetyPlan, List<Finding>> checks,
      Work work,
      Consumer<Exception> bugs) {
    this(session, checks, work, bugs, SaveState.SAVED);
  }

  private PlanDesk(
      PlanSession session,
      Function<SafetyPlan, List<Finding>> checks,
      Work work,
      Consumer<Exception> bugs,
      SaveState settled) {
    this.session = session;
    this.checks = checks;
    this.work = work;
    this.bugs = bugs;
    this.settled = settled;
    editable = settled != SaveState.READ_ONLY;
    SafetyPlan plan = session.plan();
    DeskState first = new DeskState(plan, session.journal(), checks.apply(plan), settled);
    state = new ReadOnlyObjectWrapper<>(first);
  }

  /** The day of today, for what is dated when it is entered. */
  public LocalDate today() {
    return LocalDate.ofInstant(session.now(), ZONE);
  }

  /** Puts a session on the desk that is only looked at: edits, undo and redo do nothing. */
  public static PlanDesk readOnly(
      PlanSession session,
      Function<SafetyPlan, List<Finding>> checks,
      Work work,
      Consumer<Exception> bugs) {
    return new PlanDesk(session, checks, work, bugs, SaveState.READ_ONLY);
  }

  /** What the screens show. */
  public ReadOnlyObjectProperty<DeskState> state() {
    return state.getReadOnlyProperty();
  }

  /**
   * Shows a screen what there is, now and whenever the plan or its findings change; not when a step
   * only is on its way to the disk.
   */
  public Subscription shownOn(Consumer<DeskState> screen) {
    screen.accept(state.get());
    return state.subscribe((before, now) -> {
      if (!now.saysTheSameAs(before)) {
        screen.accept(now);
      }
    });
  }

  /** Why the last step was refused; null as soon as another one is asked for. */
  public ReadOnlyObjectProperty<@Nullable Problem> refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** The plan on the screen. */
  public SafetyPlan plan() {
    return state.get().plan();
  }

  /** Whether steps can be made; else the plan is only looked at. */
  public boolean isEditable() {
    return editable;
  }

  /** Whether no step is on its way to the disk. */
  public boolean isSettled() {
    return state.get().save() != SaveState.SAVING;
  }

  /**
   * Keeps what was typed.
   *
   * @param goesOn whether it goes on with the step before, as {@link #extend} does
   */
  public void keep(PlanEdit edit, boolean goesOn) {
    if (goesOn) {
      extend(edit);
    } else {
      edit(edit);
    }
  }

  /** Makes one step. */
  public void edit(PlanEdit edit) {
    run(() -> make(edit, false));
  }

  /**
   * Goes on with the last step: what is typed without a pause is kept bit by bit, but taken back as
   * one. Makes a step of its own when something else was done last.
   */
  public void extend(PlanEdit edit) {
    run(() -> make(edit, true));
  }

  /** Takes the last step back, also one that could not be kept yet. */
  public void undo() {
    run(() -> {
      if (unkept.isEmpty()) {
        session.undo();
      } else {
        while (unkept.removeLast().goesOn() && !unkept.isEmpty()) {
          // what goes on with a step is taken back with it
        }
      }
    });
  }

  /** Does the step that was taken back last again; nothing while a step could not be kept. */
  public void redo() {
    run(() -> {
      if (unkept.isEmpty()) {
        session.redo();
      }
    });
  }

  /** Tries once more to keep the steps that could not be kept, in order. */
  public void retry() {
    run(this::keepWaiting);
  }

  /** A step on the thread of the plan. */
  private interface Step {
    void run() throws StoreException, RefusedException;
  }

  /** What came of a step. */
  private record Outcome(DeskState state, @Nullable Problem refusal) {}

  private void run(Step step) {
    if (!editable) {
      return;
    }
    underWay++;
    refusal.set(null);
    state.set(state.get().with(SaveState.SAVING));
    work.onPlan(() -> after(step), this::show, this::report);
  }

  private Outcome after(Step step) {
    Problem refused = null;
    boolean failed = false;
    try {
      step.run();
    } catch (RefusedException e) {
      refused = e.problem();
    } catch (StoreException failure) {
      failed = true;
    }
    SaveState save = failed || !unkept.isEmpty() ? SaveState.NOT_SAVED : SaveState.SAVED;
    SafetyPlan shown = shown();
    DeskState next = new DeskState(shown, session.journal(), checks.apply(shown), save);
    return new Outcome(next, refused);
  }

  /** A step that is on the screen only. */
  private record Unkept(ChangeSet step, boolean goesOn) {}

  private void make(PlanEdit edit, boolean goesOn) throws StoreException, RefusedException {
    SafetyPlan before = shown();
    ChangeSet step = edit.on(before);
    if (step == null) {
      return;
    }
    // a step that is refused never waits in the way of others
    Coherence.require(before, step.applyTo(before));
    unkept.addLast(new Unkept(step, goesOn));
    keepWaiting();
  }

  private void keepWaiting() throws StoreException, RefusedException {
    while (!unkept.isEmpty()) {
      Unkept first = unkept.getFirst();
      if (first.goesOn()) {
        session.extend(first.step());
      } else {
        session.edit(first.step());
      }
      unkept.removeFirst();
    }
  }

  private SafetyPlan shown() {
    SafetyPlan shown = session.plan();
    for (Unkept waiting : unkept) {
      shown = waiting.step().applyTo(shown);
    }
    return shown;
  }

  private void show(Outcome outcome) {
    underWay--;
    DeskState next = outcome.state();
    settled = next.save();
    state.set(underWay == 0 ? next : next.with(SaveState.SAVING));
    if (outcome.refusal() != null) {
      refusal.set(outcome.refusal());
    }
  }

  private void report(Exception bug) {
    underWay--;
    state.set(state.get().with(underWay == 0 ? settled : SaveState.SAVING));
    bugs.accept(bug);
  }
}
