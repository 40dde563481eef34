package nl.veiligheidskompas.core.storage;

import java.util.UUID;

/**
 * The one row that says what the store holds; it changes with every step, in the same transaction.
 *
 * @param schemaVersion number of the last migration that the tables went through
 * @param planId id of the plan's facts
 * @param journalLength number of lines of the journal
 * @param journalHash hash of its last line
 */
record PlanHead(
    int schemaVersion, UUID planId, PlanChecksum checksum, long journalLength, String journalHash) {

  /** Says whose file it is; the first thing that is looked for in a file. */
  static final String FORMAT = "nl.veiligheidskompas.plan";

  /** The head after one more line of the journal. */
  PlanHead after(JournalLine line, PlanChecksum changed) {
    return new PlanHead(schemaVersion, planId, changed, line.entry().number(), line.hash());
  }
}
