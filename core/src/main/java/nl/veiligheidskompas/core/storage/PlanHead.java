package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.PLAN_META;

import java.util.UUID;
import nl.veiligheidskompas.core.storage.db.tables.records.PlanMetaRecord;
import org.jooq.DSLContext;

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

  private static final int ONLY = 1;

  /** The head after one more line of the journal. */
  PlanHead after(JournalLine line, PlanChecksum changed) {
    return new PlanHead(schemaVersion, planId, changed, line.entry().number(), line.hash());
  }

  /** Throws GarbledStoreException when there is no such row or it is not ours. */
  static PlanHead read(DSLContext db) {
    PlanMetaRecord row = db.fetchOne(PLAN_META, PLAN_META.ID.eq(ONLY));
    if (row == null || !row.getFormat().equals(FORMAT)) {
      throw new GarbledStoreException("the store holds no plan");
    }
    return new PlanHead(
        row.getSchemaVersion(),
        row.getPlanId(),
        PlanChecksum.parse(row.getChecksum()),
        row.getJournalLength(),
        row.getJournalHash());
  }

  /** Makes the row of a new plan. */
  void add(DSLContext db) {
    db.insertInto(PLAN_META).set(row().setId(ONLY).setFormat(FORMAT)).execute();
  }

  /**
   * Takes the place of the head before it.
   *
   * @throws GarbledStoreException when the store holds another head than that
   */
  void replace(PlanHead before, DSLContext db) {
    int rows =
        db.update(PLAN_META)
            .set(row())
            .where(PLAN_META.ID.eq(ONLY))
            .and(PLAN_META.JOURNAL_HASH.eq(before.journalHash()))
            .execute();
    if (rows != 1) {
      throw new GarbledStoreException("the store holds other steps than this program made");
    }
  }

  private PlanMetaRecord row() {
    return new PlanMetaRecord()
        .setSchemaVersion(schemaVersion)
        .setPlanId(planId)
        .setChecksum(checksum.hex())
        .setJournalLength(journalLength)
        .setJournalHash(journalHash);
  }
}
