package nl.veiligheidskompas.core.plan;

/**
 * A step that can be taken back or done again: one line of the journal, or a run of lines when it
 * was kept bit by bit, as typing is.
 *
 * @param entry its first line
 * @param last the number of its last line
 */
public record JournalStep(JournalEntry entry, long last) {

  /** The number of its first line, by which the journal speaks of it. */
  public long number() {
    return entry.number();
  }

  /** What the step is called. */
  public StepName name() {
    return entry.name();
  }
}
