package nl.veiligheidskompas.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

/** The command import-measurements. */
class ImportMeasurementsCommandTest extends CommandTest {

  private static final String TABLE =
      """
      "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
      "Soort misdrijf: Totaal misdrijven"
      ""
      "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
      "Perioden";"2022";"2023*"
      "Regio's";"aantal";"aantal"
      "Nederland";"800027";"805590"
      "Hengelo (O.)";"3907";"3676"
      "Bron: Politie"
      """;

  @Test
  void unknownSeriesIsAddedAndReportedAndKnownTheNextTime() throws Exception {
    Path plan = example("vol.mv.db");
    Path table = file("misdrijven.csv", TABLE);

    Shell.Answer first = run("import-measurements", plan, table);
    assertThat(first.done()).isTrue();
    assertThat(first.out())
        .isEqualTo(
            """
            misdrijven.csv: tabel van StatLine of politie, Hengelo (O.)
              Geregistreerde misdrijven: Totaal misdrijven → nieuwe indicator bij T1, zonder doel
                2022  3.907  nieuw
                2023  3.676  nieuw, voorlopig
            Ingelezen: 2 nieuw, 0 gewijzigd, 0 gelijk, 0 ontbreekt.
            """);
    Indicator added = indicator(dumped(plan), "T1-I4");
    assertThat(added.name()).isEqualTo("Geregistreerde misdrijven, totaal");

    Shell.Answer again =
        run("import-measurements", plan, file("b.csv", TABLE.replace("2023*", "2023")));
    assertThat(again.out())
        .contains(
            "→ T1-I4 (eerder gekozen)", "2022  3.907  gelijk", "2023  3.676* → 3.676  gewijzigd");
    assertThat(dumped(plan).measurements())
        .filteredOn(one -> one.indicatorId().equals(added.id()))
        .extracting(Measurement::year)
        .containsExactly(2022, 2023);
  }

  @Test
  void dryRunChangesNoByteAndMappingSaysWhereSeriesGo() throws Exception {
    Path plan = example("vol.mv.db");
    Path table = file("misdrijven.csv", TABLE);
    Path mapping =
        file(
            "koppel.json",
            """
            {"series": {"Geregistreerde misdrijven: Totaal misdrijven": "T5-I1"}}
            """);
    byte[] before = Files.readAllBytes(plan);

    Shell.Answer dry = run("import-measurements", plan, table, "--mapping", mapping, "--dry-run");
    assertThat(dry.done()).isTrue();
    assertThat(dry.out()).contains("→ T5-I1 (gekozen)", "Niets gewijzigd; het zou worden: 2 nieuw");
    assertThat(Files.readAllBytes(plan)).isEqualTo(before);

    assertThat(run("import-measurements", plan, table, "--mapping", mapping).done()).isTrue();
    assertThat(indicator(dumped(plan), "T5-I1").feeds()).hasSize(1);
  }

  @Test
  void whatIsRefusedIsOneSentenceAndChangesNothing() throws Exception {
    Path plan = example("vol.mv.db");
    SafetyPlan before = dumped(plan);
    Path table = file("misdrijven.csv", TABLE);

    assertThat(
            run("import-measurements", plan, file("b.csv", TABLE.replace("Hengelo (O.)", "Borne")))
                .refusal())
        .isEqualTo(
            "De gemeente van dit plan staat niet in het bestand; wel 2 andere gebieden: "
                + "Nederland, Borne.");
    assertThat(run("import-measurements", plan, table, file("x.csv", "hallo")).refusal())
        .startsWith("De vorm van het bestand is niet herkend");
    assertThat(run("import-measurements", plan, folder.resolve("weg.csv")).refusal())
        .isEqualTo("Het bestand weg.csv is er niet of kan niet worden gelezen.");
    assertThat(
            run("import-measurements", plan, table, "--mapping", file("k.json", "[1]")).refusal())
        .isEqualTo("Het koppelbestand is geen geldige JSON met één object.");
    assertThat(
            run("import-measurements", plan, table, "--mapping", file("k.json", "{\"reeks\":1}"))
                .refusal())
        .isEqualTo("In het koppelbestand klopt “reeks” niet.");
    assertThat(run("import-measurements", empty("leeg.mv.db"), table).refusal())
        .startsWith("Het plan noemt geen gemeente");
    assertThat(dumped(plan)).isEqualTo(before);
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Indicator indicator(SafetyPlan plan, String code) {
    return plan.indicators().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private SafetyPlan dumped(Path plan) throws Exception {
    Path json = folder.resolve("dump.json");
    assertThat(run("dump", plan, "--out", json, "--force").done()).isTrue();
    return new PlanExchange().read(json);
  }
}
