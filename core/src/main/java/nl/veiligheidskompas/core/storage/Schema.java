package nl.veiligheidskompas.core.storage;

import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables that this program knows.
 *
 * @param version number of the last migration
 * @param migrations where the migrations stand, as Flyway locations with commas in between
 * @param catalogues the catalogue of a plan file of each version
 */
record Schema(int version, String migrations, IntFunction<Catalogue> catalogues) {

  static final Schema CURRENT = new Schema(9, "classpath:db/migration", Catalogue::ofVersion);

  Catalogue catalogue(int ofVersion) {
    return catalogues.apply(ofVersion);
  }

  /** Makes the tables, or brings older ones to this version. */
  void migrate(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations(migrations.split(","))
        .loggers("slf4j")
        .load()
        .migrate();
  }
}
