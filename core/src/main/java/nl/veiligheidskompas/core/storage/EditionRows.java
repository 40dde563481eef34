package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.db.Tables.EDITION;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Edition.Withdrawal;
import nl.veiligheidskompas.core.storage.db.tables.records.EditionRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Editions as rows; the plan that each froze stands apart. */
final class EditionRows {

  private final DSLContext db;
  private final FrozenPlans frozen;

  EditionRows(DSLContext db, FrozenPlans frozen) {
    this.db = db;
    this.frozen = frozen;
  }

  EntityTable<Edition, EditionRecord> editions() {
    return new EntityTable<>(db, EDITION.ID, this::row, this::edition);
  }

  private EditionRecord row(Edition edition) {
    Withdrawal withdrawal = edition.withdrawal();
    return new EditionRecord()
        .setId(edition.id())
        .setPlace(edition.position())
        .setName(edition.name())
        .setNote(edition.note())
        .setMadeAt(edition.made().atOffset(ZoneOffset.UTC))
        .setPlanHash(frozen.keep(edition.plan()))
        .setHash(edition.hash())
        .setWithdrawnReason(withdrawal == null ? null : withdrawal.reason())
        .setWithdrawnAt(withdrawal == null ? null : withdrawal.moment().atOffset(ZoneOffset.UTC));
  }

  private Edition edition(EditionRecord row) {
    return new Edition(
        row.getId(),
        row.getPlace(),
        row.getName(),
        row.getNote(),
        row.getMadeAt().toInstant(),
        frozen.named(row.getPlanHash()),
        row.getHash(),
        withdrawal(row.getWithdrawnReason(), row.getWithdrawnAt()));
  }

  private static @Nullable Withdrawal withdrawal(
      @Nullable String reason, @Nullable OffsetDateTime moment) {
    return reason == null || moment == null ? null : new Withdrawal(reason, moment.toInstant());
  }
}
