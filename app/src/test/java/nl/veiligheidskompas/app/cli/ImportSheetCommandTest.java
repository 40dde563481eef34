package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** The command import-sheet. */
class ImportSheetCommandTest extends CommandTest {

  @Test
  void takesTheSheetsOfACouncilPlanIntoAnotherPlan() throws Exception {
    Path word = raadsplan();
    Path plan = empty("leeg.mv.db");

    assertThat(run("import-sheet", plan, word).done()).isTrue();

    SafetyPlan imported = dumped(plan);
    assertThat(imported.themes()).hasSize(8);
    assertThat(imported.themes().getFirst().code()).isEqualTo("T1");
    assertThat(imported.sections()).hasSizeGreaterThan(40);
  }

  @Test
  void whatIsRefusedChangesNoByteOfThePlan() throws Exception {
    Path word = raadsplan();
    Path plan = empty("leeg.mv.db");
    byte[] before = Files.readAllBytes(plan);
    Path no = Files.writeString(folder.resolve("nee.docx"), "geen Word");

    assertThat(run("import-sheet", plan, no).refusal())
        .isEqualTo("Het bestand is geen Word-document (.docx).");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    SafetyPlan unchanged = dumped(plan);
    assertThat(run("import-sheet", example("vol.mv.db"), word, "--theme", "T1").refusal())
        .isEqualTo("In het bestand staan 8 themabladen; in een bestaand thema past er een.");
    assertThat(run("import-sheet", plan, word, "--theme", "T9").refusal())
        .startsWith("Dit thema staat niet in het plan");
    assertThat(dumped(plan)).isEqualTo(unchanged);
  }

  private Path raadsplan() {
    Path word = folder.resolve("raadsplan.docx");
    Path plan = example("bron.mv.db");
    assertThat(run("export", plan, "--report", "raadsplan", "--out", word).done()).isTrue();
    return word;
  }

  private SafetyPlan dumped(Path plan) throws Exception {
    Path json = folder.resolve("dump.json");
    assertThat(run("dump", plan, "--out", json, "--force").done()).isTrue();
    return new PlanExchange().read(json);
  }
}
