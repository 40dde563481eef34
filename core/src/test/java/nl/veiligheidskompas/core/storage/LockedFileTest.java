package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LockedFileTest {

  @TempDir private Path folder;
  private final RandomChanges changes = new RandomChanges(21);
  private PlanFilesFixture fixture;

  @BeforeEach
  void makeAPlan() throws Exception {
    fixture = new PlanFilesFixture(folder);
    fixture.files.create(fixture.file, changes.start(), false);
  }

  /** Another process: opens the plan file that it is given, says so, and holds it until told. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      Path file = Path.of(arguments[0]);
      try (H2PlanStore store = new PlanFiles(CODEC).open(file, file.resolveSibling("backups"))) {
        System.out.write(store.journal().isEmpty() ? 'o' : 'x');
        System.out.flush();
        System.in.read();
      }
    }
  }

  @Test
  @Timeout(120)
  void isRefusedWhileAnotherProcessHasIt() throws Exception {
    Process holder = hold();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('o');

      refused("file.locked", () -> fixture.files.read(fixture.file));
      refused("file.locked", () -> fixture.open().close());
      refused("file.locked", () -> fixture.files.verify(fixture.file));
      refused("file.locked", () -> fixture.files.create(fixture.file, changes.start(), true));
      holder.getOutputStream().close();
      assertThat(holder.waitFor()).isZero();
    } finally {
      holder.destroyForcibly();
    }
    assertThat(fixture.files.verify(fixture.file).ok()).isTrue();
    assertThat(fixture.names()).containsExactly("plan.mv.db");
  }

  @Test
  void isRefusedWhileAnotherWindowHasItAndStaysLockedForOthers() throws Exception {
    SafetyPlan edited;
    try (H2PlanStore store = fixture.open()) {
      refused("file.locked", fixture::open);
      refused("file.locked", () -> fixture.files.read(folder.resolve(".").resolve("plan.mv.db")));
      refused("file.locked", () -> fixture.files.create(fixture.file, changes.start(), true));

      assertThat(hold().waitFor()).as("another process could not open it").isNotZero();
      PlanSession session = new PlanSession(store, CLOCK);
      edited = session.edit(changes.next(session.plan()));
    }
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(edited);
  }

  private Process hold() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            fixture.file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
