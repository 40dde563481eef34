package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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
  void replacesOrAddsToTheTextOfAThemeAndTellsWhatWasLeftOut() throws Exception {
    Path plan = example("vol.mv.db");
    SafetyPlan before = dumped(plan);
    Path word = document("Wat gaat dat kosten?", "Nieuwe tekst.");

    Shell.Answer added = run("import-sheet", plan, word, "--theme", "T2", "--append");
    assertThat(added.done()).isTrue();
    assertThat(added.out()).isEqualTo("Niet overgenomen: afbeelding.\n");
    assertThat(costs(dumped(plan))).startsWith(costs(before)).endsWith("Nieuwe tekst.");

    assertThat(run("import-sheet", plan, word, "--theme", "T2").done()).isTrue();
    assertThat(costs(dumped(plan))).isEqualTo("Nieuwe tekst.");
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

  /** One question of T2 with its answer and a picture, as Word writes it. */
  private Path document(String heading, String text) throws Exception {
    Path word = folder.resolve("kosten.docx");
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph question = document.createParagraph();
      question.createRun().setText(heading);
      question.getRuns().getFirst().setBold(true);
      XWPFParagraph answer = document.createParagraph();
      answer.createRun().setText(text);
      answer.createRun().getCTR().addNewDrawing();
      try (OutputStream out = Files.newOutputStream(word)) {
        document.write(out);
      }
    }
    return word;
  }

  private static String costs(SafetyPlan plan) {
    UUID theme = plan.themes().get(1).id();
    return plan.sections().stream()
        .filter(section -> section.themeId().equals(theme))
        .filter(section -> section.kind() == SectionKind.COSTS)
        .map(section -> String.join("\n", PlainText.of(section.blocks())))
        .findFirst()
        .orElseThrow();
  }

  private SafetyPlan dumped(Path plan) throws Exception {
    Path json = folder.resolve("dump.json");
    assertThat(run("dump", plan, "--out", json, "--force").done()).isTrue();
    return new PlanExchange().read(json);
  }
}
