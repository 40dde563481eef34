package nl.veiligheidskompas.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.veiligheidskompas.app.launcher.Launcher.Outcome;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example from new plan to council document, and the same with one amount changed in its
 * interchange. The files have spaces and accents in their names, and the program is started from
 * the folder above.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

  private static final String FOLDER = "plannen van België & co/";
  private static final String PLAN = FOLDER + "één plan.mv.db";
  private static final String CHANGED = FOLDER + "gewijzigd plan.mv.db";
  private static final long THOUSAND_EUROS = 100_000;

  private Path above = Path.of("");
  private byte[] plan = new byte[0];
  private JsonNode findings = JsonMapper.shared().createArrayNode();

  @BeforeAll
  void makeAPlanAndExamineIt(@TempDir Path folder) throws Exception {
    above = folder;
    Files.createDirectory(above.resolve(FOLDER));
    done("new", "--example", "hengelo-2017-2020", PLAN);
    plan = Files.readAllBytes(above.resolve(PLAN));
    findings = JsonMapper.shared().readTree(done("check", PLAN, "--format", "json"));
    done("dump", PLAN, "--out", FOLDER + "één.json");
    done("export", PLAN, "--report", "raadsplan", "--out", FOLDER + "raadsplan één.docx");
  }

  @Test
  void everyCodeIsFoundAsOftenAsTheExampleHasIt() {
    Map<String, Integer> found = new HashMap<>();
    findings.forEach(finding -> found.merge(finding.get("code").asString(), 1, Integer::sum));

    assertThat(found)
        .containsOnly(
            entry("BUDGET_TOTAL", 1),
            entry("CAPACITY_SUM", 1),
            entry("COST_MISMATCH", 1),
            entry("URGENCY_PHASE", 1),
            entry("COST_NOT_BUDGETED", 4),
            entry("TARIFF_MISMATCH", 2),
            entry("INDICATOR_NO_BASELINE", 27),
            entry("GOAL_NO_INDICATOR", 14),
            entry("ACTIVITY_AS_EFFECT", 5),
            entry("QUESTION_DROPPED", 1),
            entry("SMALL_GROUP", 1),
            entry("INDICATOR_NO_GOAL", 11),
            entry("INDICATOR_NO_TARGET", 20),
            entry("INDICATOR_NO_SOURCE", 25),
            entry("BASELINE_OLD", 2),
            entry("TARGET_YEAR_NOT_MEASURED", 3),
            entry("PM_OPEN", 2),
            entry("SECTION_MISSING", 5),
            entry("TEXT_UNFINISHED", 1),
            entry("THEME_NAME_DIFFERS", 5));
  }

  @Test
  void dumpLoadAndDumpGiveTheSameBytes() throws Exception {
    done("load", FOLDER + "één.json", FOLDER + "kopie.mv.db");
    done("dump", FOLDER + "kopie.mv.db", "--out", FOLDER + "twee.json");

    assertThat(above.resolve(FOLDER + "twee.json"))
        .hasSameBinaryContentAs(above.resolve(FOLDER + "één.json"));
  }

  @Test
  void documentOpensAndHoldsThePlan() throws Exception {
    Path document = above.resolve(FOLDER + "raadsplan één.docx");

    try (ZipFile parts = new ZipFile(document.toFile())) {
      assertThat(parts.getEntry("word/document.xml")).isNotNull();
    }
    assertThat(text(document)).contains("Hengelo", "203.400", "180.000", "Wat willen we bereiken?");
  }

  @Test
  void readingCommandsChangeNoByteOfThePlan() throws Exception {
    done("verify", PLAN);

    assertThat(above.resolve(PLAN)).hasBinaryContent(plan);
  }

  /** The known good values of the police for Hengelo: 3.907 in 2022 and 3.676 in 2023. */
  @Test
  void figuresOfThePoliceAreReadAsOneStep() throws Exception {
    String figures = FOLDER + "met cijfers.mv.db";
    String table = FOLDER + "misdrijven één.csv";
    Files.write(above.resolve(table), policeTable());
    done("new", "--example", "hengelo-2017-2020", figures);

    assertThat(done("import-measurements", figures, table, "--dry-run"))
        .contains("2022  3.907  nieuw", "2023  3.676  nieuw", "Niets gewijzigd");
    assertThat(done("import-measurements", figures, table)).contains("Ingelezen: 2 nieuw");
    assertThat(done("import-measurements", figures, table))
        .contains("T1-I4 (eerder gekozen)", "2 gelijk");
    done("dump", figures, "--out", FOLDER + "cijfers.json");
    assertThat(Files.readString(above.resolve(FOLDER + "cijfers.json")))
        .contains("Geregistreerde misdrijven, totaal", "3907", "3676");
    assertThat(done("verify", figures)).startsWith("ok");
  }

  private static byte[] policeTable() throws IOException {
    Path sample =
        Path.of(
            "../core/src/test/resources/statistics",
            "politie_geregistreerde_misdrijven_gemeente_2022_2023.csv");
    return Files.readAllBytes(sample);
  }

  @Test
  void changedAmountIsNoticedAndExported() throws Exception {
    Path json = above.resolve(FOLDER + "één.json");
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(Files.readString(json));
    raise(document.get("budgetLines").get(0).get("amounts"));
    Files.writeString(above.resolve(FOLDER + "gewijzigd.json"), document.toString());

    done("load", FOLDER + "gewijzigd.json", CHANGED);
    done("export", CHANGED, "--report", "raadsplan", "--out", FOLDER + "gewijzigd.docx");

    assertThat(done("check", CHANGED)).contains("204.400").doesNotContain("203.400");
    assertThat(text(above.resolve(FOLDER + "gewijzigd.docx")))
        .contains("204.400")
        .doesNotContain("203.400");
  }

  private static void raise(JsonNode amounts) {
    long cents = amounts.get("everyYear").asLong();
    ((ObjectNode) amounts).put("everyYear", cents + THOUSAND_EUROS);
  }

  private String done(String... words) throws Exception {
    Outcome outcome = Launcher.in(above).run(words);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    return outcome.out();
  }

  private static String text(Path document) throws IOException {
    try (XWPFDocument word = new XWPFDocument(Files.newInputStream(document));
        XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
      return reader.getText();
    }
  }
}
