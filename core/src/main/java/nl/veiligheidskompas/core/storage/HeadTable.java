package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.PLAN_META;

import nl.veiligheidskompas.core.storage.db.tables.records.PlanMetaRecord;
import org.jooq.DSLContext;

/** The table of which the only row is the {@link PlanHead}. */
final class HeadTable {

  private static final int ONLY = 1;

  private final DSLContext db;

  HeadTable(DSLContext db) {
    this.db = db;
  }

  /** Throws GarbledStoreException when there is no such row or it is not ours. */
  PlanHead read() {
    PlanMetaRecord row = db.fetchOne(PLAN_META, PLAN_META.ID.eq(ONLY));
    if (row == null || !row.getFormat().equals(PlanHead.FORMAT)) {
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
  void add(PlanHead head) {
    db.insertInto(PLAN_META).set(row(head).setId(ONLY).setFormat(PlanHead.FORMAT)).execute();
  }

  /**
   * Puts a head in the place of the one before it.
   *
   * @throws GarbledStoreException when the store holds another head than that
   */
  void replace(PlanHead before, PlanHead after) {
    int rows =
        db.update(PLAN_META)
            .set(row(after))
            .where(PLAN_META.JOURNAL_HASH.eq(before.journalHash()))
            .execute();
    if (rows != 1) {
      throw new GarbledStoreException("the store holds other steps than this program made");
    }
  }

  private static PlanMetaRecord row(PlanHead head) {
    return new PlanMetaRecord()
        .setSchemaVersion(head.schemaVersion())
        .setPlanId(head.planId())
        .setChecksum(head.checksum().hex())
        .setJournalLength(head.journalLength())
        .setJournalHash(head.journalHash());
  }
}
