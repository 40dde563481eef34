package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.dump;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.EditionEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With files of the versions before, and with a later version that only tests know. */
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
    assertThat(folder.resolve("backups/plan-schema9-1.mv.db")).hasBinaryContent(bytes);
    assertThat(fixture.files.read(fixture.file)).isEqualTo(content);
    assertThat(fixture.names()).containsExactly("backups", "plan.mv.db");
    old.refuses("file.newer");
  }

  /** The files hold every kind of entity of their day, and were edited, undone and redone. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void filesOfOlderVersionsAreReadVerifiedAndBroughtUpToDate(int version) throws Exception {
    PlanFilesFixture fixture = new PlanFilesFixture(folder);
    byte[] bytes = resource(version, "plan.mv.db.gz");
    Files.write(fixture.file, bytes);
    byte[] plan = resource(version, "plan.json");

    assertThat(fixture.files.verify(fixture.file).problems()).isEmpty();
    assertThat(dump(fixture.files.read(fixture.file).plan())).isEqualTo(plan);
    assertThat(Files.readAllBytes(fixture.file)).isEqualTo(bytes);

    SafetyPlan edited;
    try (H2PlanStore store = fixture.open()) {
      assertThat(dump(store.plan())).isEqualTo(plan);
      PlanSession session = new PlanSession(store, CLOCK);
      session.edit(frozen(session.plan()));
      edited = PlanFilesFixture.edited(session, new RandomChanges(72), 4);
    }
    Path backup = folder.resolve("backups/plan-schema" + version + "-1.mv.db");
    assertThat(Files.readAllBytes(backup)).isEqualTo(bytes);
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(edited);
    assertThat(fixture.files.verify(fixture.file).problems()).isEmpty();
    try (H2PlanStore store = fixture.open()) {
      PlanSession session = new PlanSession(store, CLOCK);
      for (int i = 0; i < 5; i++) {
        assertThat(session.undo()).isNotNull();
      }
      assertThat(dump(session.plan())).isEqualTo(plan);
    }
  }

  private static ChangeSet frozen(SafetyPlan plan) {
    EditionEdits edits = new EditionEdits(new EditionSeal(CODEC));
    return Objects.requireNonNull(
        edits.freeze(plan, new UUID(1, 1), "Vastgesteld", "", CLOCK.instant()));
  }

  /** What the program of that version made; the file itself is packed. */
  private static byte[] resource(int version, String name) throws IOException {
    String at = "/db/schema" + version + "/" + name;
    try (InputStream in = SchemaUpgradeTest.class.getResourceAsStream(at);
        InputStream bytes = new ByteArrayInputStream(Objects.requireNonNull(in).readAllBytes())) {
      return name.endsWith(".gz")
          ? new GZIPInputStream(bytes).readAllBytes()
          : bytes.readAllBytes();
    }
  }

  private PlanFiles later() throws Exception {
    H2Access access = H2Access.uninterrupted();
    Path sample = elsewhere.resolve("sample.mv.db");
    DataSource source = access.making(sample);
    try (Connection connection = source.getConnection()) {
      assertThat(connection.isReadOnly()).isFalse();
      new Schema(10, LATER, Catalogue::ofVersion).migrate(source);
    }
    Catalogue later = CatalogueTest.catalogue(sample);
    return new PlanFiles(
        CODEC,
        access,
        new Schema(10, LATER, version -> version == 10 ? later : Catalogue.ofVersion(version)));
  }
}
