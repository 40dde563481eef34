package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;

/** Makes a plan file, and reads it back as a file of a stranger before it gets its name. */
final class NewPlanFile {

  private final FilePlace place;
  private final H2Access access;
  private final Schema schema;
  private final PlanCodec codec;

  NewPlanFile(FilePlace place, H2Access access, Schema schema, PlanCodec codec) {
    this.place = place;
    this.access = access;
    this.schema = schema;
    this.codec = codec;
  }

  /** Makes the file with that plan and an empty journal. */
  void make(SafetyPlan first) throws RefusedException, StoreException {
    try (DraftFile draft = DraftFile.beside(place)) {
      fill(draft.path(), first);
      requireEqual(first, draft.path());
      draft.moveIntoPlace();
    } catch (IOException | SQLException | FlywayException e) {
      throw new StoreException("a new file cannot be made", e);
    }
  }

  private void fill(Path draft, SafetyPlan first) throws StoreException, SQLException {
    DataSource source = access.making(draft);
    // held open meanwhile: H2 closes a file with its last connection, and Flyway uses several
    try (Connection connection = source.getConnection()) {
      schema.migrate(source);
      SqlPlanStore.fill(connection, SQLDialect.H2, schema.version(), first, codec);
      H2Access.force(connection);
    }
  }

  private void requireEqual(SafetyPlan first, Path draft) throws StoreException {
    try {
      StoredPlan made = new PlanFileLoad(new FilePlace(draft), access, schema, codec).read();
      if (!made.plan().equals(first)) {
        throw new StoreException(
            "a new file cannot be trusted", new GarbledStoreException("it holds another plan"));
      }
    } catch (RefusedException e) {
      throw new StoreException("a new file cannot be read back", e);
    }
  }
}
