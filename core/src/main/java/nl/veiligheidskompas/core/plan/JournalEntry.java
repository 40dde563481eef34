package nl.veiligheidskompas.core.plan;

import java.time.Instant;

/**
 * One line of the journal, without the changes themselves.
 *
 * @param number 1 for the first step of the plan, then counting up
 * @param move whether something was done, taken back or done again
 * @param step number of the step that is taken back or done again; for an edit its own number, or
 *     that of the step which it goes on with
 * @param name what the step is called
 * @param at when it was kept, in UTC
 */
public record JournalEntry(long number, Move move, long step, StepName name, Instant at) {

  /** What a line of the journal does. */
  public enum Move {
    EDIT,
    UNDO,
    REDO
  }
}
