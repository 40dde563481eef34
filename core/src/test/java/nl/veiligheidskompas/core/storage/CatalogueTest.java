package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  @TempDir private Path folder;

  @Test
  void aFreshAndAnEditedPlanHaveTheCatalogueThatIsKeptWithTheProgram() throws Exception {
    PlanFilesFixture fixture = new PlanFilesFixture(folder);
    fixture.made(1, 0);
    assertThat(catalogue(fixture.file).lines()).isEqualTo(current());

    try (H2PlanStore store = fixture.open()) {
      assertThat(store.journal()).isEmpty();
    }
    assertThat(catalogue(fixture.file).lines()).isEqualTo(current());
  }

  @Test
  void everyVersionUpToTheCurrentOneHasACatalogue() {
    for (int version = 1; version <= Schema.CURRENT.version(); version++) {
      assertThat(Catalogue.ofVersion(version).planMeta()).isPositive();
    }
  }

  /** A file may have been made by any version and brought up to date by another. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFileOfEachOlderVersionComesToSayTheSame(int version) throws Exception {
    Path old = Files.createDirectory(folder.resolve("old"));
    Path all = Path.of(Schema.class.getResource("/db/migration").toURI());
    try (Stream<Path> migrations = Files.list(all)) {
      for (Path one : migrations.toList()) {
        String name = one.getFileName().toString();
        if (Integer.parseInt(name.substring(1, name.indexOf('_'))) <= version) {
          Files.copy(one, old.resolve(name));
        }
      }
    }
    Path file = folder.resolve("plan.mv.db");
    migrate(file, "filesystem:" + old);
    assertThat(catalogue(file).says(Catalogue.ofVersion(version))).isTrue();
    assertThat(catalogue(file).says(Catalogue.ofVersion(version + 1))).isFalse();

    migrate(file, Schema.CURRENT.migrations());
    assertThat(catalogue(file).says(Catalogue.ofVersion(Schema.CURRENT.version()))).isTrue();
  }

  @Test
  void oneOtherStatementIsNotOurs() {
    List<String> lines = new ArrayList<>(current());
    lines.add("999 0 CREATE CACHED TABLE \"public\".\"more\"(\\n    \"id\" UUID\\n)");
    assertThat(new Catalogue(lines).says(new Catalogue(current()))).isFalse();
    List<String> turned = new ArrayList<>(current().reversed());
    assertThat(new Catalogue(turned).says(new Catalogue(current()))).isTrue();
    turned.set(0, turned.getFirst().replace("public", "PUBLIC"));
    assertThat(new Catalogue(turned).says(new Catalogue(current()))).isFalse();
  }

  private static void migrate(Path file, String migrations) throws Exception {
    DataSource source = H2Access.uninterrupted().making(file);
    try (Connection open = source.getConnection()) {
      assertThat(open.isReadOnly()).isFalse();
      new Schema(0, migrations, Catalogue::ofVersion).migrate(source);
    }
  }

  private static List<String> current() {
    return Catalogue.ofVersion(Schema.CURRENT.version()).lines();
  }

  static Catalogue catalogue(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return new BareMaps(store).catalogue();
    }
  }
}
