package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPlaceTest {

  @TempDir private Path folder;
  private final SafetyPlan plan = new RandomChanges(1).start();
  private PlanFilesFixture fixture;

  @BeforeEach
  void useTheFolder() {
    fixture = new PlanFilesFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "plan.db", "plan.mv.db.zip", ".mv.db", "plan.MV.DB"})
  void refusesAnyOtherExtension(String name) throws Exception {
    Path file = folder.resolve(name);

    refused("file.extension", () -> fixture.files.create(file, plan, true));
    refused("file.extension", () -> fixture.files.read(file));
    assertThat(fixture.names()).isEmpty();
  }

  @Test
  void refusesAMissingFileAndAFolder() throws Exception {
    fixture.refuses("file.missing");

    Files.createDirectory(fixture.file);
    fixture.refuses("file.folder");
    refused("file.folder", () -> fixture.files.create(fixture.file, plan, true));
  }

  @Test
  void refusesANewFileWithoutItsFolder() {
    Path file = folder.resolve("none").resolve("plan.mv.db");

    refused("file.noparent", () -> fixture.files.create(file, plan, true));
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void refusesToReplaceAFileUnlessItIsAsked() throws Exception {
    SafetyPlan made = fixture.made(2, 1);
    byte[] before = Files.readAllBytes(fixture.file);

    refused("file.exists", () -> fixture.files.create(fixture.file, plan, false));
    assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(made);

    fixture.files.create(fixture.file, plan, true);
    assertThat(fixture.files.read(fixture.file)).isEqualTo(new StoredPlan(plan, List.of()));
    assertThat(fixture.names()).containsExactly("plan.mv.db");
  }

  @Test
  void refusesWhatLooksLikeANetworkShare() {
    Path file = folder.resolve("\\\\server\\share\\plan.mv.db");

    refused("file.share", () -> fixture.files.create(file, plan, false));
    refused("file.share", () -> fixture.files.open(file, folder));
  }

  @Test
  void refusesAPathThatTheDatabaseCannotHandle() {
    refused("file.name", () -> fixture.files.create(folder.resolve("a;b.mv.db"), plan, false));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void readsButDoesNotEditAFileThatIsWriteProtected() throws Exception {
    SafetyPlan made = fixture.made(3, 2);
    Files.setPosixFilePermissions(fixture.file, PosixFilePermissions.fromString("r--r--r--"));

    refused("file.readonly", fixture::open);
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plan met spatie é.mv.db", "100% [plan] {x}.mv.db", "a:b,c=d&e.mv.db", "~.mv.db"})
  @DisabledOnOs(OS.WINDOWS)
  void takesAnyOtherName(String name) throws Exception {
    Path file = folder.resolve(name);
    fixture.files.create(file, plan, false);

    assertThat(fixture.files.read(file).plan()).isEqualTo(plan);
    assertThat(fixture.names()).containsExactly(name);
  }
}
