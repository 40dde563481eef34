package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands stress and verify. */
class StressCommandTest extends CommandTest {

  @Test
  void newPlanHasNoStressEdits() {
    assertThat(run("verify", example("plan.mv.db")).out()).isEqualTo("ok\nedits 0\n");
  }

  @Test
  void everyEditIsAcknowledgedAndCounted() {
    Path plan = example("plan.mv.db");

    assertThat(run("stress", plan, "--edits", 3, "--print-acks").out())
        .isEqualTo("ack 1\nack 2\nack 3\n");
    assertThat(run("stress", plan, "--edits", 2).out()).isEmpty();
    assertThat(run("verify", plan).out()).isEqualTo("ok\nedits 5\n");
  }

  @Test
  void editsAreInThePlan() throws Exception {
    Path plan = empty("plan.mv.db");

    run("stress", plan, "--edits", 4);
    run("dump", plan, "--out", folder.resolve("plan.json"));

    assertThat(Files.readString(folder.resolve("plan.json"))).containsOnlyOnce("\"stress 4\"");
  }

  @Test
  void verifyChangesNoByteOfThePlan() throws Exception {
    Path plan = example("plan.mv.db");
    run("stress", plan, "--edits", 2);
    byte[] before = Files.readAllBytes(plan);

    assertThat(run("verify", plan).done()).isTrue();

    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @Test
  void numberOfEditsIsOneOrMore() {
    Path plan = example("plan.mv.db");

    assertThat(run("stress", plan, "--edits", 0).refusal()).contains("1 of meer");
    assertThat(run("stress", plan, "--edits", "veel").refusal()).contains("veel");
    assertThat(run("stress", plan).refusal()).contains("--edits N");
  }

  @Test
  void commandIsNotInTheHelp() {
    assertThat(run("--help").out()).doesNotContain("stress").contains("verify");
  }
}
