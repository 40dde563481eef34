package nl.veiligheidskompas.core.storage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;

/**
 * A line of the journal as it is kept.
 *
 * @param arguments the arguments of the step's name as JSON
 * @param changesHash SHA-256 of the changes as JSON
 * @param hash SHA-256 over all of the line and the hash of the line before, so that no line can be
 *     changed, left out or put in between without breaking every later hash
 */
record JournalLine(JournalEntry entry, String arguments, String changesHash, String hash) {

  /** The hash before the first line. */
  static final String START = "";

  static JournalLine of(
      JournalEntry entry, String changesHash, String hashBefore, PlanCodec codec) {
    String arguments = codec.writeList(entry.name().arguments(), String.class);
    List<String> content =
        List.of(
            hashBefore,
            Long.toString(entry.number()),
            entry.move().name(),
            Long.toString(entry.step()),
            entry.name().key(),
            arguments,
            entry.at().toString(),
            changesHash);
    String hash = Sha256.hex(codec.writeList(content, String.class));
    return new JournalLine(entry, arguments, changesHash, hash);
  }

  /** The entry with a time of microseconds, which is what both databases keep. */
  static JournalEntry keepable(JournalEntry entry) {
    return new JournalEntry(
        entry.number(),
        entry.move(),
        entry.step(),
        entry.name(),
        entry.at().truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * The changes of a step as JSON.
   *
   * @throws IllegalArgumentException when they could not be read back
   */
  static String changes(ChangeSet changes, PlanCodec codec) {
    String json = codec.write(changes);
    if (json.length() > PlanCodec.MAX_TEXT) {
      requireReadable(json, codec);
    }
    return json;
  }

  /** A step that is shorter than one text may be is readable for sure; a longer one is tried. */
  private static void requireReadable(String json, PlanCodec codec) {
    try {
      codec.read(json, ChangeSet.class);
    } catch (UnreadableJsonException e) {
      throw new IllegalArgumentException("a step is too large to keep", e);
    }
  }
}
