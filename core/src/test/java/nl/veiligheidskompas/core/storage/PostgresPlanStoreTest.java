package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.dump;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import javax.sql.DataSource;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migration and the statements of the store on the database that a team would use. */
class PostgresPlanStoreTest {

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void startThePostgres() throws Exception {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopThePostgres() throws Exception {
    postgres.close();
  }

  @Test
  void keepsAPlanAsTheFileDoes() throws Exception {
    RandomChanges changes = new RandomChanges(51);
    SafetyPlan first = built(changes);
    DataSource database = postgres.getPostgresDatabase();
    Schema.CURRENT.migrate(database);
    try (Connection connection = database.getConnection()) {
      SqlPlanStore.fill(connection, SQLDialect.POSTGRES, 1, first, CODEC);
    }
    SafetyPlan edited;
    try (SqlPlanStore store = open(database)) {
      assertThat(dump(store.plan())).isEqualTo(dump(first));
      edited = PlanFilesFixture.edited(new PlanSession(store, CLOCK), changes, 60);
    }
    assertThat(changes.drawn()).isEqualTo(RandomChanges.kinds());
    try (SqlPlanStore store = open(database)) {
      assertThat(dump(store.plan())).isEqualTo(dump(edited));
      assertThat(store.head().checksum()).isEqualTo(PlanChecksum.of(edited, CODEC));
      assertThat(
              new JournalAgreement(store, new EditionSeal(CODEC))
                  .verify(new StoredPlan(edited, store.journal()))
                  .ok())
          .isTrue();
      PlanSession session = new PlanSession(store, CLOCK);
      while (session.undo() != null) {
        assertThat(session.journal().length()).isPositive();
      }
      assertThat(dump(store.plan())).isEqualTo(dump(first));
    }
  }

  private static SqlPlanStore open(DataSource database) throws Exception {
    return SqlPlanStore.open(
        database.getConnection(), SQLDialect.POSTGRES, SqlPlanStore.Durability.BY_COMMIT, CODEC);
  }

  /** A plan with entities of many kinds, some of them each other's parents. */
  private static SafetyPlan built(RandomChanges changes) {
    SafetyPlan plan = changes.start();
    for (int i = 0; i < 60; i++) {
      plan = changes.next(plan).applyTo(plan);
    }
    return plan;
  }
}
