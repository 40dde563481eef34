package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.StoreException;
import org.flywaydb.core.api.FlywayException;
import org.jooq.SQLDialect;

/**
 * Brings a file of an older program to the tables of this one. It works on a copy, so that the file
 * is the old one or the new one and never something in between.
 */
final class SchemaUpgrade {

  private final FilePlace place;
  private final H2Access access;
  private final Schema schema;
  private final PlanCodec codec;

  SchemaUpgrade(FilePlace place, H2Access access, Schema schema, PlanCodec codec) {
    this.place = place;
    this.access = access;
    this.schema = schema;
    this.codec = codec;
  }

  /**
   * Puts an upgraded file in the place of the old one, of which a copy goes to the backups.
   *
   * @param version schema version of the old file; part of the name of its copy
   * @param backups folder that is made when it is not there
   */
  void inPlace(int version, Path backups) throws RefusedException, StoreException {
    try (DraftFile draft = DraftFile.beside(place)) {
      backUp(version, backups);
      Files.copy(place.file(), draft.path());
      migrate(draft.path());
      new PlanFileLoad(new FilePlace(draft.path()), access, schema, codec).read();
      draft.moveIntoPlace();
    } catch (IOException | SQLException | FlywayException e) {
      throw new StoreException("a file of an older program cannot be upgraded", e);
    }
  }

  /** Looks at an upgraded copy, which is removed again; the file itself stays as it is. */
  <T> T onCopy(PlanFileLoad.Look<T> look) throws RefusedException, StoreException {
    try {
      Path folder = Files.createTempDirectory("veiligheidskompas");
      Path copy = folder.resolve("plan" + FilePlace.EXTENSION);
      try {
        Files.copy(place.file(), copy);
        migrate(copy);
        return look.at(new PlanFileLoad(new FilePlace(copy), access, schema, codec));
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException | SQLException | FlywayException e) {
      throw new StoreException("a file of an older program cannot be read", e);
    }
  }

  /** Names count up and do not depend on the clock; a copy never takes the place of another. */
  private void backUp(int version, Path backups) throws IOException, StoreException {
    Files.createDirectories(backups);
    String name = place.file().getFileName().toString();
    String base = name.substring(0, name.length() - FilePlace.EXTENSION.length());
    Path copy;
    int number = 1;
    do {
      copy = backups.resolve(base + "-schema" + version + "-" + number + FilePlace.EXTENSION);
      number++;
    } while (Files.exists(copy));
    Files.copy(place.file(), copy);
    if (Files.mismatch(place.file(), copy) >= 0) {
      throw new StoreException("a backup differs", new IOException("the copy is not the file"));
    }
  }

  private void migrate(Path draft) throws SQLException, StoreException {
    DataSource source = access.making(draft);
    try (Connection connection = source.getConnection()) {
      schema.migrate(source);
      SqlPlanStore store = SqlPlanStore.open(connection, SQLDialect.H2, H2Access::force, codec);
      store.reach(schema.version());
    }
  }
}
