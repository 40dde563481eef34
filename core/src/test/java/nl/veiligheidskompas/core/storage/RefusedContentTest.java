package nl.veiligheidskompas.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedContentTest {

  @TempDir private static Path whole;
  @TempDir private Path folder;
  private PlanFilesFixture fixture;

  @BeforeAll
  static void makeAPlan() throws Exception {
    new PlanFilesFixture(whole).made(11, 3);
  }

  @BeforeEach
  void copyThePlan() throws Exception {
    fixture = new PlanFilesFixture(folder);
    Files.copy(whole.resolve("plan.mv.db"), fixture.file);
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    Files.write(fixture.file, new byte[0]);
    fixture.refuses("file.empty");
  }

  @Test
  void refusesAFileOfAnotherKind() throws Exception {
    Files.writeString(fixture.file, "Integraal veiligheidsplan\n".repeat(1_000));
    fixture.refuses("file.notplan");

    Files.writeString(fixture.file, "H");
    fixture.refuses("file.notplan");
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws Exception {
    Files.delete(fixture.file);
    fixture.tamper("create table invoice(id int)");
    fixture.refuses("file.foreign");
  }

  @Test
  void refusesAStoreOfAnotherProgram() throws Exception {
    Files.delete(fixture.file);
    try (MVStore store = MVStore.open(fixture.file.toString())) {
      store.openMap("settings").put("a", "b");
    }
    fixture.refuses("file.foreign");
  }

  @Test
  void refusesAPlanThatIsMarkedAsSomethingElse() throws Exception {
    fixture.tamper("update \"plan_meta\" set \"format\" = 'other'");
    fixture.refuses("file.foreign");
  }

  @Test
  void refusesAPlanOfANewerProgram() throws Exception {
    int newer = Schema.CURRENT.version() + 1;
    fixture.tamper(
        "update \"plan_meta\" set \"schema_version\" = " + newer, "create table later(id int)");
    fixture.refuses("file.newer");
  }

  @Test
  void refusesTablesThatAreNotThoseOfTheVersionThatIsStated() throws Exception {
    fixture.tamper("update \"plan_meta\" set \"schema_version\" = 1");
    fixture.refuses("file.hostile");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update \"plan_facts\" set \"title\" = \"title\" || '!'",
        "delete from \"plan_facts\"",
        "update \"plan_facts\" set \"stage\" = 'NONE'",
        "update \"plan_facts\" set \"notes\" = '[1]' format json",
        "update \"plan_meta\" set \"checksum\" = 'x'",
        "update \"plan_meta\" set \"plan_id\" = random_uuid()",
        "update \"plan_meta\" set \"journal_length\" = 2",
        "delete from \"journal\" where \"number\" = 3",
        "delete from \"journal\" where \"number\" = 1",
        "update \"journal\" set \"name_key\" = 'stress' where \"number\" = 2",
        "update \"journal\" set \"kept_at\" = current_timestamp where \"number\" = 2"
      })
  void refusesContentThatWasChangedBehindItsBack(String sql) throws Exception {
    fixture.tamper(sql);
    fixture.refuses("file.damaged");
  }

  @Test
  void refusesAFileOfWhichTheHeaderIsOverwritten() throws Exception {
    try (FileChannel channel = FileChannel.open(fixture.file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(2 * 4096), 0);
    }
    fixture.refuses("file.notplan");
  }

  @Test
  void findsChangesOfTheJournalThatLeaveThePlanWhole() throws Exception {
    fixture.tamper(
        "update \"journal\" set \"changes\" = replace(\"changes\", '\"', '\"') || ' ' where"
            + " \"number\" = 2");

    Verification verification = fixture.files.verify(fixture.file);
    assertThat(verification.ok()).isFalse();
    assertThat(verification.problems()).extracting("key").containsExactly("verify.changes");
  }
}
