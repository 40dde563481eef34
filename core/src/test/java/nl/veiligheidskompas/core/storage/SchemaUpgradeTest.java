package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a second version of the schema that only tests know. */
class SchemaUpgradeTest {

  private static final String LATER = "classpath:db/migration,classpath:db/later";

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void fileOfAnOlderProgramIsReadAsItIsAndBroughtUpToDateBeforeEditing() throws Exception {
    PlanFilesFixture old = new PlanFilesFixture(folder);
    old.made(71, 5);
    StoredPlan content = old.files.read(old.file);
    byte[] bytes = Files.readAllBytes(old.file);
    PlanFilesFixture fixture = new PlanFilesFixture(folder, later());

    assertThat(fixture.files.read(fixture.file)).isEqualTo(content);
    assertThat(fixture.files.verify(fixture.file).ok()).isTrue();
    assertThat(Files.readAllBytes(fixture.file)).isEqualTo(bytes);

    try (H2PlanStore store = fixture.open()) {
      assertThat(store.plan()).isEqualTo(content.plan());
      assertThat(store.journal()).isEqualTo(content.journal());
    }
    assertThat(folder.resolve("backups/plan-schema1-1.mv.db")).hasBinaryContent(bytes);
    assertThat(fixture.files.read(fixture.file)).isEqualTo(content);
    assertThat(fixture.names()).containsExactly("backups", "plan.mv.db");
    old.refuses("file.newer");
  }

  private PlanFiles later() throws Exception {
    H2Access access = H2Access.uninterrupted();
    Path sample = elsewhere.resolve("sample.mv.db");
    DataSource source = access.making(sample);
    try (Connection connection = source.getConnection()) {
      assertThat(connection.isReadOnly()).isFalse();
      new Schema(2, LATER, Catalogue::ofVersion).migrate(source);
    }
    Catalogue second = CatalogueTest.catalogue(sample);
    return new PlanFiles(
        CODEC,
        access,
        new Schema(2, LATER, version -> version == 2 ? second : Catalogue.ofVersion(version)));
  }
}
