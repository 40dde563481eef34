package nl.veiligheidskompas.core.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is open for editing. Every step is on the disk before the session shows it; a step
 * that cannot be kept changes nothing and can be tried again. Not safe for use by several threads
 * at once.
 */
public final class PlanSession {

  private final PlanStore store;
  private final Clock clock;
  private SafetyPlan plan;
  private Journal journal;

  /** Opens a session on what the store holds. */
  public PlanSession(PlanStore store, Clock clock) throws StoreException {
    this.store = store;
    this.clock = clock;
    plan = store.plan();
    journal = Journal.of(store.journal());
  }

  /** The time of the clock by which steps are dated. */
  public Instant now() {
    return clock.instant();
  }

  /** The plan as it is kept now. */
  public SafetyPlan plan() {
    return plan;
  }

  /** What was done and can be taken back. */
  public Journal journal() {
    return journal;
  }

  /**
   * Makes one step: the one door through which a plan is edited.
   *
   * @throws RefusedException when the plan would break a rule of {@link Coherence} by it
   * @throws IllegalArgumentException when the step does not fit the plan
   */
  public SafetyPlan edit(ChangeSet step) throws StoreException, RefusedException {
    Coherence.require(plan, step.applyTo(plan));
    return keep(Move.EDIT, journal.length() + 1, step);
  }

  /**
   * Goes on with the last step, so that both are taken back together; makes a step of its own when
   * the last one was of another kind or was not the last thing done. A step that tells a heading
   * may change that heading, so of the names only the keys are compared.
   *
   * @throws RefusedException when the plan would break a rule of {@link Coherence} by it
   * @throws IllegalArgumentException when the step does not fit the plan
   */
  public SafetyPlan extend(ChangeSet step) throws StoreException, RefusedException {
    Coherence.require(plan, step.applyTo(plan));
    JournalStep last = journal.nextUndo();
    if (last == null
        || last.last() != journal.length()
        || !last.name().key().equals(step.name().key())) {
      return keep(Move.EDIT, journal.length() + 1, step);
    }
    return keep(Move.EDIT, last.number(), step);
  }

  /** Takes the last step back; answers that step, or null when there is none. */
  public @Nullable JournalStep undo() throws StoreException {
    JournalStep step = journal.nextUndo();
    if (step != null) {
      keep(Move.UNDO, step.number(), changes(step).inverse());
    }
    return step;
  }

  /** Does the step that was taken back last again; answers it, or null when there is none. */
  public @Nullable JournalStep redo() throws StoreException {
    JournalStep step = journal.nextRedo();
    if (step != null) {
      keep(Move.REDO, step.number(), changes(step));
    }
    return step;
  }

  private ChangeSet changes(JournalStep step) throws StoreException {
    ChangeSet changes = store.changes(step.number());
    for (long line = step.number() + 1; line <= step.last(); line++) {
      changes = changes.then(store.changes(line));
    }
    return changes;
  }

  private SafetyPlan keep(Move move, long step, ChangeSet changes) throws StoreException {
    SafetyPlan changed = changes.applyTo(plan);
    JournalEntry entry =
        new JournalEntry(
            journal.length() + 1,
            move,
            step,
            changes.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.keep(entry, changes);
    plan = changed;
    journal = journal.with(entry);
    return plan;
  }
}
