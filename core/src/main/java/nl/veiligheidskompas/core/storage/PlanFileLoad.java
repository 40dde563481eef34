package nl.veiligheidskompas.core.storage;

import java.sql.SQLException;
import java.util.List;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.Journal;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.References;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.h2.api.ErrorCode;
import org.jooq.SQLDialect;

/** Looks at a file, opens it, and reads it whole while checking that it holds together. */
final class PlanFileLoad {

  /** What is wanted of a file of the current schema version. */
  interface Look<T> {
    T at(PlanFileLoad file) throws RefusedException, StoreException;
  }

  private final FilePlace place;
  private final H2Access access;
  private final Schema schema;
  private final PlanCodec codec;

  PlanFileLoad(FilePlace place, H2Access access, Schema schema, PlanCodec codec) {
    this.place = place;
    this.access = access;
    this.schema = schema;
    this.codec = codec;
  }

  /** The schema version of the file, read before anything in it can act. */
  int version() throws RefusedException {
    return new FileLook(place, access, schema).version();
  }

  /** What a file of the current schema version holds, without changing a byte of it. */
  StoredPlan read() throws RefusedException, StoreException {
    version();
    try (SqlPlanStore store = reading()) {
      return whole(store);
    }
  }

  /** Reads all of a file of the current schema version, and its journal against the plan. */
  Verification verify() throws RefusedException, StoreException {
    version();
    try (SqlPlanStore store = reading()) {
      return new JournalAgreement(store, new EditionSeal(codec)).verify(whole(store));
    }
  }

  /** Opens a file of the current schema version for editing; nobody else can meanwhile. */
  OpenedPlan open() throws RefusedException, StoreException {
    StoredPlan content;
    PlanHead head;
    version();
    // first without writing: H2 would mend a damaged file by forgetting what it cannot read
    try (SqlPlanStore store = reading()) {
      content = whole(store);
      head = store.head();
    }
    return opened(writing(), head, content);
  }

  /**
   * Opened for writing, H2 ends what a killed program left half done, and somebody may have come in
   * between: then what was seen is not what there is.
   */
  private OpenedPlan opened(SqlPlanStore store, PlanHead head, StoredPlan content)
      throws RefusedException, StoreException {
    try {
      return new OpenedPlan(store, store.head().equals(head) ? content : whole(store));
    } catch (RefusedException e) {
      store.close();
      throw e;
    }
  }

  /** The store on the file without changing a byte of it; keeping a step fails. */
  SqlPlanStore reading() throws RefusedException {
    try {
      return SqlPlanStore.open(
          access.reading(place.file()), SQLDialect.H2, SqlPlanStore.Durability.BY_COMMIT, codec);
    } catch (SQLException | StoreException e) {
      throw refused(e);
    }
  }

  private SqlPlanStore writing() throws RefusedException {
    try {
      return SqlPlanStore.open(access.writing(place.file()), SQLDialect.H2, H2Access::force, codec);
    } catch (SQLException | StoreException e) {
      throw refused(e);
    }
  }

  /** All that the store holds, when it agrees with its checksum and its journal with its hashes. */
  StoredPlan whole(SqlPlanStore store) throws RefusedException {
    try {
      SafetyPlan plan = store.plan();
      List<JournalLine> lines = store.lines();
      requireFitting(store.head(), plan, lines);
      List<JournalEntry> journal = lines.stream().map(JournalLine::entry).toList();
      Journal.of(journal);
      return new StoredPlan(plan, journal);
    } catch (StoreException | RuntimeException e) {
      throw new RefusedException(place.problem("damaged"), e);
    }
  }

  private void requireFitting(PlanHead head, SafetyPlan plan, List<JournalLine> lines) {
    String lastHash = lines.isEmpty() ? JournalLine.START : lines.getLast().hash();
    if (!head.planId().equals(plan.facts().id())
        || !head.checksum().equals(PlanChecksum.of(plan, codec))
        || !References.dangling(plan).isEmpty()
        || !plan.editions().stream().allMatch(edition -> isRestorable(edition, head))) {
      throw new GarbledStoreException("the plan is not the one that was kept");
    }
    if (head.journalLength() != lines.size() || !head.journalHash().equals(lastHash)) {
      throw new GarbledStoreException("the journal is not the one that was kept");
    }
  }

  /** What an edition froze can take the place of the plan. */
  private static boolean isRestorable(Edition edition, PlanHead head) {
    return edition.plan().facts().id().equals(head.planId())
        && References.dangling(edition.plan()).isEmpty();
  }

  private RefusedException refused(Exception failure) {
    boolean locked =
        failure instanceof SQLException sql
            && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    return new RefusedException(place.problem(locked ? "locked" : "damaged"), failure);
  }
}
