package nl.veiligheidskompas.core.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.Sha256;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A plan in the tables of one database, over one connection that is its own. The same statements
 * run on H2 and on PostgreSQL.
 */
final class SqlPlanStore implements PlanStore {

  static {
    // jOOQ greets on stdout when its classes are loaded, and stdout is ours
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  /** Brings what was committed to the disk, where the commit itself does not. */
  interface Durability {
    /** For databases of which a commit is on the disk when it returns. */
    Durability BY_COMMIT = connection -> {};

    void force(Connection connection) throws SQLException;
  }

  private static final Settings SETTINGS = new Settings().withExecuteLogging(false);

  private final Connection connection;
  private final Durability durability;
  private final PlanCodec codec;

  /** Names the frozen plans of editions, which a line of the journal would be too short for. */
  private final PlanCodec journalCodec;

  private final PlanTables tables;
  private final JournalTable journal;
  private final HeadTable heads;
  private PlanHead head;

  private SqlPlanStore(
      Connection connection, DSLContext db, Durability durability, PlanCodec codec, PlanHead head) {
    this.connection = connection;
    this.durability = durability;
    this.codec = codec;
    this.head = head;
    FrozenPlans frozen = new FrozenPlans(db, codec);
    journalCodec = codec.withPlansElsewhere(frozen);
    tables = new PlanTables(db, new JsonColumns(codec), frozen);
    journal = new JournalTable(db, journalCodec);
    heads = new HeadTable(db);
  }

  /** The store on the plan that is in the tables; the connection is closed with it. */
  static SqlPlanStore open(
      Connection connection, SQLDialect dialect, Durability durability, PlanCodec codec)
      throws StoreException {
    try {
      connection.setAutoCommit(false);
      DSLContext db = DSL.using(connection, dialect, SETTINGS);
      return new SqlPlanStore(connection, db, durability, codec, new HeadTable(db).read());
    } catch (SQLException | RuntimeException e) {
      StoreException failure = new StoreException("the store does not open", e);
      closeAfter(failure, connection);
      throw failure;
    }
  }

  /** Puts a new plan into empty tables, in one transaction; the connection stays open. */
  static void fill(
      Connection connection,
      SQLDialect dialect,
      int schemaVersion,
      SafetyPlan first,
      PlanCodec codec)
      throws StoreException {
    PlanHead head =
        new PlanHead(
            schemaVersion, first.facts().id(), PlanChecksum.of(first, codec), 0, JournalLine.START);
    try {
      connection.setAutoCommit(false);
      DSLContext db = DSL.using(connection, dialect, SETTINGS);
      new HeadTable(db).add(head);
      new PlanTables(db, new JsonColumns(codec), new FrozenPlans(db, codec)).add(first);
      connection.commit();
    } catch (SQLException | DataAccessException e) {
      throw new StoreException("a new plan cannot be kept", e);
    }
  }

  /** What the store holds. */
  PlanHead head() {
    return head;
  }

  @Override
  public SafetyPlan plan() throws StoreException {
    return answer(tables::plan);
  }

  @Override
  public List<JournalEntry> journal() throws StoreException {
    return answer(journal::lines).stream().map(JournalLine::entry).toList();
  }

  /** The journal with its hashes, which fit each other. */
  List<JournalLine> lines() throws StoreException {
    return answer(journal::lines);
  }

  @Override
  public ChangeSet changes(long number) throws StoreException {
    return answer(() -> journal.changes(number));
  }

  @Override
  public void keep(JournalEntry entry, ChangeSet applied) throws StoreException {
    String changes = JournalLine.changes(applied, journalCodec);
    JournalLine line =
        JournalLine.of(JournalLine.keepable(entry), Sha256.hex(changes), head.journalHash(), codec);
    PlanHead next = head.after(line, head.checksum().after(applied, codec));
    try {
      applied.changes().forEach(tables::change);
      journal.add(line, changes);
      heads.replace(head, next);
      connection.commit();
      durability.force(connection);
    } catch (SQLException | RuntimeException e) {
      throw failed(e);
    }
    head = next;
  }

  /** Says that the tables went through the migrations up to that one. */
  void reach(int schemaVersion) throws StoreException {
    try {
      PlanHead reached =
          new PlanHead(
              schemaVersion,
              head.planId(),
              PlanChecksum.of(tables.plan(), codec),
              head.journalLength(),
              head.journalHash());
      heads.replace(head, reached);
      connection.commit();
      durability.force(connection);
      head = reached;
    } catch (SQLException | RuntimeException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("the store does not close", e);
    }
  }

  /** What does not open would otherwise stay locked. */
  private static void closeAfter(StoreException failure, Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private StoreException failed(Exception cause) {
    StoreException failure = new StoreException("a step cannot be kept", cause);
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private <T> T answer(Supplier<T> question) throws StoreException {
    try {
      return question.get();
    } catch (DataAccessException | GarbledStoreException e) {
      throw new StoreException("the store cannot be read", e);
    }
  }
}
