package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.JOURNAL;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.codec.UnreadableJsonException;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.storage.db.tables.records.JournalRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;

/** The journal as rows that are only ever added. */
final class JournalTable {

  private final DSLContext db;
  private final PlanCodec codec;
  private final JsonColumns json;

  JournalTable(DSLContext db, PlanCodec codec) {
    this.db = db;
    this.codec = codec;
    json = new JsonColumns(codec);
  }

  void add(JournalLine line, String changes) {
    JournalEntry entry = line.entry();
    JournalRecord row =
        new JournalRecord()
            .setNumber(entry.number())
            .setMove(entry.move().name())
            .setStep(entry.step())
            .setNameKey(entry.name().key())
            .setNameArguments(JSON.valueOf(line.arguments()))
            .setKeptAt(entry.at().atOffset(ZoneOffset.UTC))
            .setChanges(changes)
            .setChangesHash(line.changesHash())
            .setHash(line.hash());
    db.insertInto(JOURNAL).set(row).execute();
  }

  /**
   * All lines in order, without their changes.
   *
   * @throws GarbledStoreException when a line is missing, or is not the one that was written
   */
  List<JournalLine> lines() {
    List<JournalLine> lines = new ArrayList<>();
    String hash = JournalLine.START;
    for (Record row : db.select(columns()).from(JOURNAL).orderBy(JOURNAL.NUMBER).fetch()) {
      JournalEntry entry = entry(row);
      JournalLine line = JournalLine.of(entry, row.get(JOURNAL.CHANGES_HASH), hash, codec);
      hash = line.hash();
      lines.add(line);
      if (entry.number() != lines.size() || !hash.equals(row.get(JOURNAL.HASH))) {
        throw new GarbledStoreException("line " + lines.size() + " of the journal does not fit");
      }
    }
    return lines;
  }

  /**
   * The changes of the line with that number.
   *
   * @throws IllegalArgumentException when there is no such line
   * @throws GarbledStoreException when the changes are not the ones that were written
   */
  ChangeSet changes(long number) {
    JournalRecord row = db.fetchOne(JOURNAL, JOURNAL.NUMBER.eq(number));
    if (row == null) {
      throw new IllegalArgumentException("the journal has no line " + number);
    }
    if (!Sha256.hex(row.getChanges()).equals(row.getChangesHash())) {
      throw new GarbledStoreException("the changes of line " + number + " are not what they were");
    }
    try {
      return codec.read(row.getChanges(), ChangeSet.class);
    } catch (UnreadableJsonException e) {
      throw new GarbledStoreException("the changes of line " + number + " cannot be read", e);
    }
  }

  private JournalEntry entry(Record row) {
    List<String> arguments = json.readList(row.get(JOURNAL.NAME_ARGUMENTS), String.class);
    return new JournalEntry(
        row.get(JOURNAL.NUMBER),
        Move.valueOf(row.get(JOURNAL.MOVE)),
        row.get(JOURNAL.STEP),
        new StepName(row.get(JOURNAL.NAME_KEY), arguments),
        row.get(JOURNAL.KEPT_AT).toInstant());
  }

  private static List<Field<?>> columns() {
    return List.of(
        JOURNAL.NUMBER,
        JOURNAL.MOVE,
        JOURNAL.STEP,
        JOURNAL.NAME_KEY,
        JOURNAL.NAME_ARGUMENTS,
        JOURNAL.KEPT_AT,
        JOURNAL.CHANGES_HASH,
        JOURNAL.HASH);
  }
}
