package nl.veiligheidskompas.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program killed at random moments. A few rounds in every build; the real trial is {@code mvn
 * verify -Dit.test=KillIT -Dkill.rounds=200 -Dkill.seed=7}, which prints lost / acknowledged.
 */
class KillIT {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
  private static final long SEED = Long.getLong("kill.seed", 20_170_101L);

  @TempDir private Path folder;

  @BeforeEach
  void makeAPlan() throws Exception {
    assertThat(
            Launcher.in(folder).run("new", "--example", "hengelo-2017-2020", "plan.mv.db").done())
        .isTrue();
  }

  @Test
  void noAcknowledgedEditIsLost(TestReporter reporter) throws Exception {
    KillRounds rounds = new KillRounds(folder, "plan.mv.db", SEED);
    for (int i = 0; i < ROUNDS; i++) {
      rounds.round();
    }
    reporter.publishEntry(
        "lost / acknowledged",
        "%d / %d in %d rounds, seed %d"
            .formatted(rounds.lost(), rounds.acknowledged(), ROUNDS, SEED));

    assertThat(rounds.acknowledged()).isGreaterThanOrEqualTo(ROUNDS);
    assertThat(rounds.unreadable()).isZero();
    assertThat(rounds.lost()).isZero();
  }

  @Test
  void killedExportLeavesNothingOrAWholeDocument() throws Exception {
    Random moments = new Random(SEED);
    Path target = folder.resolve("uit.docx");
    for (int i = 0; i < 3; i++) {
      Process export =
          Launcher.in(folder)
              .begin("export", "plan.mv.db", "--report", "raadsplan", "--out", "uit.docx");
      boolean ended = export.waitFor(400 + moments.nextInt(1600), TimeUnit.MILLISECONDS);
      export.destroyForcibly().waitFor();

      if (Files.exists(target)) {
        assertThat(ended || isWhole(target)).isTrue();
        Files.delete(target);
      }
    }
    assertThat(Launcher.in(folder).run("verify", "plan.mv.db").out()).startsWith("ok\n");
  }

  @Test
  void killedMakingOfAPlanLeavesNothingOrAWholePlan() throws Exception {
    Launcher launcher = Launcher.in(folder);
    Process making = launcher.begin("new", "--example", "hengelo-2017-2020", "nieuw.mv.db");
    making.waitFor(300 + new Random(SEED).nextInt(1200), TimeUnit.MILLISECONDS);
    making.destroyForcibly().waitFor();

    if (Files.exists(folder.resolve("nieuw.mv.db"))) {
      assertThat(launcher.run("verify", "nieuw.mv.db").done()).isTrue();
    }
    assertThat(launcher.run("new", "--empty", "nieuw.mv.db", "--force").done()).isTrue();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.mv.db", "nieuw.mv.db");
  }

  @Test
  void interruptedStressEndsAsTheShellExpects() throws Exception {
    Process stress =
        Launcher.in(folder).begin("stress", "plan.mv.db", "--edits", "1000000", "--print-acks");
    assertThat(stress.getInputStream().read()).isEqualTo('a');

    stress.destroy();

    assertThat(stress.waitFor()).isEqualTo(143);
    assertThat(Launcher.in(folder).run("verify", "plan.mv.db").out()).startsWith("ok\n");
    assertThat(folder.toFile().list()).containsExactly("plan.mv.db");
  }

  private static boolean isWhole(Path document) throws Exception {
    try (ZipFile parts = new ZipFile(document.toFile())) {
      return parts.getEntry("word/document.xml") != null;
    }
  }
}
