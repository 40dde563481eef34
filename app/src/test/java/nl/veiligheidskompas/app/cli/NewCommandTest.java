package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest extends CommandTest {

  @Test
  void emptyPlanBeginsNextYearWithoutThemes() throws Exception {
    Path plan = empty("leeg.mv.db");
    run("dump", plan, "--out", folder.resolve("leeg.json"));

    assertThat(Files.readString(folder.resolve("leeg.json")))
        .contains("\"startYear\": 2027", "\"endYear\": 2030", "\"themes\": []");
  }

  @Test
  void exampleIsThePlanOfHengelo() throws Exception {
    Path plan = example("hengelo.mv.db");
    run("dump", plan, "--out", folder.resolve("hengelo.json"));

    assertThat(Files.readString(folder.resolve("hengelo.json"))).contains("Hengelo", "\"T8-K3\"");
    assertThat(content()).containsExactly("hengelo.json", "hengelo.mv.db");
  }

  @ParameterizedTest
  @ValueSource(strings = {"raadsplan", "marktbladen", "voortgang", "raadsvoorstel"})
  void exampleWithInventedFiguresSaysSoInEveryDocument(String report) throws Exception {
    Path plan = folder.resolve("fictief.mv.db");
    assertThat(run("new", "--example", "hengelo-2017-2020-fictief", plan).done()).isTrue();
    Path document = folder.resolve(report + ".docx");
    assertThat(run("export", plan, "--report", report, "--out", document).done()).isTrue();

    try (ZipFile parts = new ZipFile(document.toFile())) {
      List<String> headers =
          parts.stream()
              .filter(part -> part.getName().matches("word/header-(staand|liggend)\\.xml"))
              .map(part -> text(parts, part))
              .toList();
      assertThat(headers).isNotEmpty().allMatch(header -> header.contains("fictieve waarden"));
    }
  }

  private static String text(ZipFile parts, ZipEntry part) {
    try (InputStream in = parts.getInputStream(part)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void unknownExampleIsRefusedWithTheOnesThereAre() throws Exception {
    assertThat(run("new", "--example", "enschede", folder.resolve("plan.mv.db")).refusal())
        .contains("hengelo-2017-2020");
    assertThat(content()).isEmpty();
  }

  @Test
  void exactlyOneBeginningIsAskedFor() {
    Path plan = folder.resolve("plan.mv.db");

    assertThat(run("new", plan).refusal())
        .isEqualTo("Bij veiligheidskompas new ontbreekt --example VOORBEELD, --empty.");
    assertThat(run("new", "--empty", "--example", EXAMPLE, plan).refusal())
        .isEqualTo("Deze opties van veiligheidskompas new gaan niet samen; kies er één.");
    assertThat(plan).doesNotExist();
  }

  @Test
  void existingPlanStaysUnlessItMayBeReplaced() throws Exception {
    Path plan = empty("plan.mv.db");
    byte[] before = Files.readAllBytes(plan);

    assertThat(run("new", "--example", EXAMPLE, plan).refusal()).contains("--force");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);

    assertThat(run("new", "--example", EXAMPLE, plan, "--force").done()).isTrue();
    assertThat(run("check", plan).out()).contains("BUDGET_TOTAL");
    assertThat(content()).containsExactly("plan.mv.db");
  }

  @Test
  void placeWhereNoPlanCanStandIsRefused() throws Exception {
    Files.createDirectory(folder.resolve("map.mv.db"));

    assertThat(run("new", "--empty", folder.resolve("plan.db")).refusal()).contains(".mv.db");
    assertThat(run("new", "--empty", folder.resolve(".mv.db")).refusal()).isNotEmpty();
    assertThat(run("new", "--empty", folder.resolve("geen/plan.mv.db")).refusal()).isNotEmpty();
    assertThat(run("new", "--empty", "--force", folder.resolve("map.mv.db")).refusal())
        .isNotEmpty();
    assertThat(content()).containsExactly("map.mv.db");
  }

  @Test
  void leftoverOfAKilledRunIsCleanedByTheNext() throws Exception {
    Files.writeString(folder.resolve(".plan.part.mv.db"), "half");

    empty("plan.mv.db");

    assertThat(content()).containsExactly("plan.mv.db");
  }
}
