package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ExportCommandTest extends CommandTest {

  @Test
  void raadsplanHoldsThePlan() throws Exception {
    Path plan = example("plan.mv.db");
    byte[] before = Files.readAllBytes(plan);
    Path out = folder.resolve("raadsplan.docx");

    assertThat(run("export", plan, "--report", "raadsplan", "--out", out).done()).isTrue();

    assertThat(text(out)).contains("Hengelo", "203.400", "Wat willen we bereiken?");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);
    assertThat(content()).containsExactly("plan.mv.db", "raadsplan.docx");
  }

  @Test
  void appendixOfFindingsIsLeftOutWhenAskedFor() throws Exception {
    Path plan = example("plan.mv.db");
    Path with = folder.resolve("met.docx");
    Path without = folder.resolve("zonder.docx");

    run("export", plan, "--report", "raadsplan", "--out", with, "--findings");
    run("export", plan, "--report", "raadsplan", "--out", without, "--no-findings");

    assertThat(text(with)).contains("BUDGET_TOTAL");
    assertThat(text(without)).doesNotContain("BUDGET_TOTAL");
  }

  @Test
  void unknownReportIsRefusedWithTheOnesThereAre() throws Exception {
    Path plan = empty("plan.mv.db");
    Path out = folder.resolve("uit.docx");

    assertThat(run("export", plan, "--report", "jaarplan", "--out", out).refusal())
        .isEqualTo(
            "Het rapport jaarplan is er niet; kies uit: raadsplan, marktbladen, voortgang,"
                + " raadsvoorstel.");
    assertThat(run("export", plan, "--report", "raadsplan", "--year", 2018, "--out", out).refusal())
        .contains("--year");
    assertThat(content()).containsExactly("plan.mv.db");
  }

  @Test
  void proposalHoldsTheDecisionAndTheFiguresOfThePlan() throws Exception {
    Path plan = example("plan.mv.db");
    Path out = folder.resolve("voorstel.docx");

    assertThat(run("export", plan, "--report", "raadsvoorstel", "--out", out).done()).isTrue();

    assertThat(text(out)).contains("Voorgesteld besluit", "€\u00a0203.400", "€\u00a069.500");
  }

  @Test
  void marketSheetsHoldEveryThemeWithItsQuestion() throws Exception {
    Path plan = example("plan.mv.db");
    Path out = folder.resolve("markt.docx");

    assertThat(run("export", plan, "--report", "marktbladen", "--out", out).done()).isTrue();

    assertThat(text(out)).contains("Binnenstad", "Wat vragen we de raad?", "In de tijd plaatsen");
  }

  @Test
  void progressIsOfTheYearThatIsAskedFor() throws Exception {
    Path plan = example("plan.mv.db");
    Path out = folder.resolve("voortgang.docx");

    assertThat(run("export", plan, "--report", "voortgang", "--year", 2018, "--out", out).done())
        .isTrue();
    assertThat(text(out)).contains("Voortgangsrapportage veiligheid 2018", "niet opgegeven");
    assertThat(
            run("export", plan, "--report", "voortgang", "--year", 2021, "--out", out, "--force")
                .refusal())
        .isEqualTo("Het jaar 2021 valt niet binnen de periode van het plan, 2017 tot en met 2020.");
  }

  @Test
  void partThatAnotherDocumentHasIsRefused() throws Exception {
    Path plan = empty("plan.mv.db");
    Path out = folder.resolve("voorstel.docx");

    assertThat(
            run("export", plan, "--report", "raadsvoorstel", "--out", out, "--no-letter").refusal())
        .isEqualTo("--letter hoort bij het document raadsplan en kan hier niet worden gekozen.");
    assertThat(content()).containsExactly("plan.mv.db");
  }

  @Test
  void onlyTheNamedPartsAreInTheDocumentAndAnUnknownOneIsRefused() throws Exception {
    Path plan = example("plan.mv.db");
    Path out = folder.resolve("deel.docx");
    Path none = folder.resolve("geen.docx");

    assertThat(
            run(
                    "export",
                    plan,
                    "--report",
                    "raadsvoorstel",
                    "--public",
                    "--parts",
                    "Vervolg;kanttekeningen",
                    "--out",
                    out)
                .done())
        .isTrue();

    assertThat(text(out)).contains("Vervolg", "Kanttekeningen").doesNotContain("Beoogd effect");
    assertThat(
            run("export", plan, "--report", "raadsvoorstel", "--parts", "Weg", "--out", none)
                .refusal())
        .startsWith("Dit document heeft geen onderdeel “Weg”. Het heeft: Voorgesteld besluit")
        .contains("Ondertekening");
    assertThat(none).doesNotExist();
  }

  @Test
  void placeWhereNoDocumentCanStandIsRefused() throws Exception {
    Path plan = empty("plan.mv.db");

    assertThat(export(plan, folder.resolve("uit.doc"))).contains(".docx");
    assertThat(export(plan, folder.resolve("geen/uit.docx"))).contains("De map van");
    assertThat(export(plan, plan)).contains(".docx");
    assertThat(content()).containsExactly("plan.mv.db");
  }

  @Test
  void lookOfATemplateIsTakenOver() throws Exception {
    Path plan = empty("plan.mv.db");
    Path template = folder.resolve("huisstijl.docx");
    run("export", plan, "--report", "raadsplan", "--out", template);
    Path out = folder.resolve("uit.docx");

    assertThat(
            run("export", plan, "--report", "raadsplan", "--out", out, "--template", template)
                .done())
        .isTrue();
    assertThat(text(out)).contains("Integraal veiligheidsplan");
  }

  @Test
  void templateThatIsNoWordDocumentIsRefused() throws Exception {
    Path plan = empty("plan.mv.db");
    Path template = Files.writeString(folder.resolve("sjabloon.docx"), "geen Word");
    Path out = folder.resolve("uit.docx");

    assertThat(export(plan, out, "--template", template)).endsWith(".");
    assertThat(export(plan, out, "--template", folder.resolve("weg.docx"))).endsWith(".");
    assertThat(export(plan, template, "--template", template, "--force")).contains("zelf de bron");
    assertThat(template).hasContent("geen Word");
    assertThat(content()).containsExactly("plan.mv.db", "sjabloon.docx");
  }

  private String export(Path plan, Path out, Object... more) {
    Object[] words = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"export", plan, "--report", "raadsplan", "--out", out}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    return run(words).refusal();
  }

  private static String text(Path document) throws Exception {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(document));
        XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
      return reader.getText();
    }
  }
}
