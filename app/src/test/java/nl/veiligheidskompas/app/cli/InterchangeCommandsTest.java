package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The commands dump and load. */
class InterchangeCommandsTest extends CommandTest {

  @Test
  void dumpLoadAndDumpGiveTheSameBytes() throws Exception {
    Path first = folder.resolve("een.json");
    Path second = folder.resolve("twee.json");
    Path copy = folder.resolve("kopie.mv.db");

    assertThat(run("dump", example("plan.mv.db"), "--out", first).done()).isTrue();
    assertThat(run("load", first, copy).done()).isTrue();
    assertThat(run("dump", copy, "--out", second).done()).isTrue();

    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    assertThat(content()).containsExactly("een.json", "kopie.mv.db", "plan.mv.db", "twee.json");
  }

  @Test
  void dumpChangesNoByteOfThePlan() throws Exception {
    Path plan = example("plan.mv.db");
    byte[] before = Files.readAllBytes(plan);

    run("dump", plan, "--out", folder.resolve("plan.json"));

    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
  }

  @Test
  void existingInterchangeStaysUnlessItMayBeReplaced() throws Exception {
    Path plan = empty("plan.mv.db");
    Path out = Files.writeString(folder.resolve("plan.json"), "oud");

    assertThat(run("dump", plan, "--out", out).refusal())
        .isEqualTo(out + " is er al; kies een andere naam, of vervang het bestand met --force.");
    assertThat(Files.readString(out)).isEqualTo("oud");

    assertThat(run("dump", plan, "--out", out, "--force").done()).isTrue();
    assertThat(Files.readString(out)).startsWith("{");
  }

  @Test
  void existingPlanStaysUnlessItMayBeReplaced() throws Exception {
    Path json = folder.resolve("plan.json");
    run("dump", example("hengelo.mv.db"), "--out", json);
    Path plan = empty("plan.mv.db");
    byte[] before = Files.readAllBytes(plan);

    assertThat(run("load", json, plan).refusal()).contains("--force");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    assertThat(run("load", json, plan, "--force").done()).isTrue();
    assertThat(run("check", plan).out()).contains("BUDGET_TOTAL");
  }

  @Test
  void documentThatIsNoPlanIsRefusedAndLeavesNothing() throws Exception {
    Path json = Files.writeString(folder.resolve("vreemd.json"), "{\"a\": 1}");
    Path plan = folder.resolve("plan.mv.db");

    assertThat(run("load", json, plan).refusal()).endsWith(".");
    assertThat(run("load", folder.resolve("afwezig.json"), plan).refusal()).endsWith(".");
    assertThat(content()).containsExactly("vreemd.json");
  }

  @Test
  void leftoverOfAKilledDumpIsCleanedByTheNext() throws Exception {
    Files.writeString(folder.resolve(".plan.json.part"), "half");

    assertThat(run("dump", empty("plan.mv.db"), "--out", folder.resolve("plan.json")).done())
        .isTrue();

    assertThat(content()).containsExactly("plan.json", "plan.mv.db");
  }
}
