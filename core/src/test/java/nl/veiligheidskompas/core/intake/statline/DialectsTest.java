package nl.veiligheidskompas.core.intake.statline;

import static nl.veiligheidskompas.core.intake.statline.FigureFiles.kinds;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.named;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.ReadCell;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of a file with figures is known by what stands in it. */
class DialectsTest {

  @TempDir private Path folder;
  private FigureFiles files;

  @BeforeEach
  void begin() {
    files = new FigureFiles(folder);
  }

  /** The real table of the police: 3.907 and 3.676 are the known good values. */
  @Test
  void tableOfThePolice() throws Exception {
    ReadFigures read =
        files.read(
            FigureFiles.sample("politie_geregistreerde_misdrijven_gemeente_2022_2023.csv"),
            Hints.NONE);

    assertThat(read.dialect()).isEqualTo(Dialect.STATLINE_TABLE);
    assertThat(read.region()).isEqualTo("Hengelo (O.)");
    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2022, "3907"), entry(2023, "3676"));
    assertThat(only(read).series().name())
        .isEqualTo("Geregistreerde misdrijven: Totaal misdrijven");
    assertThat(only(read).series().unit()).isEqualTo("aantal");
    assertThat(only(read).series().key())
        .isEqualTo(new SeriesKey("politie", "0.0.0", "geregistreerdemisdrijven"));
  }

  @Test
  void tableOfTheSafetyMonitorWithDecimals() throws Exception {
    ReadFigures read = files.read(FigureFiles.sample("synthetic_85146NED_tabel.csv"), Hints.NONE);

    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2021, "39.4"), entry(2023, "37.9"));
    assertThat(only(read).series().name()).isEqualTo("Een of meer vormen van sociale overlast");
    assertThat(only(read).series().key().table()).isEqualTo("85146NED");
  }

  @Test
  void tableWithFixedPeriodAndTopicsAbove() throws Exception {
    ReadFigures read =
        files.read(
            "\"Veiligheidsmonitor; kerncijfers, regio\"",
            "\"Perioden: 2023*\"",
            "\"\"",
            "\"\";\"Onderwerp\"",
            "\"\";\"Rommel op straat\";\"Drugshandel\"",
            "\"Regio's\";\"%\";\"%\"",
            "\"Enschede\";\"25,0\";\"9,1\"",
            "\"Hengelo (O.)\";\"21,5\";\".\"",
            "\"Bron: CBS\"");

    assertThat(FigureFiles.values(named(read, "Rommel op straat")))
        .containsExactly(entry(2023, "21.5*"));
    assertThat(FigureFiles.values(named(read, "Drugshandel")))
        .containsExactly(entry(2023, "WITHHELD"));
  }

  @Test
  void tableWithPeriodsAtTheLeftAndRegionsAbove() throws Exception {
    ReadFigures read =
        files.read(
            "\"Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026\"",
            "\"Onderwerp: Geregistreerde misdrijven\"",
            "\"Soort misdrijf: 2.5.2 Winkeldiefstal\"",
            "\"Regio's\";\"Hengelo (O.)\";\"Enschede\"",
            "\"Perioden\";\"aantal\";\"aantal\"",
            "\"2022\";\"201\";\"640\"",
            "\"2023\";\"222\";\"655\"",
            "\"Bron: Politie\"");

    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2022, "201"), entry(2023, "222"));
    assertThat(only(read).series().key().subject()).isEqualTo("2.5.2");
  }

  @Test
  void tableWithTwoDimensionsAtTheLeft() throws Exception {
    ReadFigures read =
        files.read(
            "\"Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026\"",
            "\"\";\"\";\"Onderwerp\"",
            "\"\";\"\";\"Geregistreerde misdrijven\";\"Geregistreerde misdrijven\"",
            "\"\";\"\";\"Perioden\"",
            "\"\";\"\";\"2022\";\"2023\"",
            "\"Soort misdrijf\";\"Regio's\";\"aantal\";\"aantal\"",
            "\"1.4.5 Mishandeling\";\"Hengelo (O.)\";\"310\";\"305\"",
            "\"1.4.7 Overval\";\"Hengelo (O.)\";\"3\";\"2\"",
            "\"Bron: Politie\"");

    assertThat(FigureFiles.values(named(read, "Geregistreerde misdrijven: Mishandeling")))
        .containsExactly(entry(2022, "310"), entry(2023, "305"));
    assertThat(FigureFiles.values(named(read, "Geregistreerde misdrijven: Overval")))
        .containsExactly(entry(2022, "3"), entry(2023, "2"));
  }

  @Test
  void untypedRowsOfThePortal() throws Exception {
    ReadFigures read =
        files.read(FigureFiles.sample("synthetic_83648NED_UntypedDataSet.csv"), Hints.NONE);

    assertThat(read.dialect()).isEqualTo(Dialect.PORTAL_CSV);
    assertThat(read.region()).isEqualTo("GM0164");
    assertThat(
            FigureFiles.values(named(read, "Totaal geregistreerde misdrijven: Misdrijven, totaal")))
        .containsExactly(entry(2015, "4004"), entry(2016, "3905"), entry(2017, "3806"));
    assertThat(
            named(read, "Geregistreerde misdrijven per1000 inw: Misdrijven, totaal")
                .series()
                .unit())
        .isEqualTo("per 1.000 inwoners");
  }

  @Test
  void typedRowsOfThePortalWithMargins() throws Exception {
    ReadFigures read =
        files.read(
            "\"ID\";\"Marges\";\"RegioS\";\"Perioden\";\"RapportcijferVeiligheidInBuurt_60\"",
            "1;\"MW00000\";\"GM0164  \";\"2023JJ00\";7.1",
            "2;\"MOG0095\";\"GM0164  \";\"2023JJ00\";6.9",
            "3;\"MBG0095\";\"GM0164  \";\"2023JJ00\";7.3",
            "4;\"MW00000\";\"GM0164  \";\"2025JJ00\";");

    ReadCell cell = only(read).cells().getFirst();
    assertThat(cell.figure().value()).isEqualTo(new BigDecimal("7.1"));
    assertThat(cell.lower()).isEqualTo(new BigDecimal("6.9"));
    assertThat(cell.upper()).isEqualTo(new BigDecimal("7.3"));
    assertThat(FigureFiles.values(only(read))).containsEntry(2025, "WITHHELD");
  }

  @Test
  void answerOfOData() throws Exception {
    ReadFigures read =
        files.read(
            "{\"odata.metadata\":\"http://x/#y\",\"value\":[",
            "{\"ID\":0,\"SoortMisdrijf\":\"0.0.0 \",\"RegioS\":\"GM0164 "
                + " \",\"Perioden\":\"2022JJ00\",",
            " \"GeregistreerdeMisdrijven_1\":3907,\"Aangiften_2\":null},",
            "{\"ID\":1,\"SoortMisdrijf\":\"0.0.0 \",\"RegioS\":\"GM0153 "
                + " \",\"Perioden\":\"2022JJ00\",",
            " \"GeregistreerdeMisdrijven_1\":9000,\"Aangiften_2\":5000}]}");

    assertThat(read.dialect()).isEqualTo(Dialect.ODATA_JSON);
    assertThat(FigureFiles.values(named(read, "Geregistreerde misdrijven: Totaal misdrijven")))
        .containsExactly(entry(2022, "3907"));
    assertThat(FigureFiles.values(named(read, "Aangiften: Totaal misdrijven")))
        .containsExactly(entry(2022, "WITHHELD"));
  }

  @Test
  void wideCopyOfAScreen() throws Exception {
    ReadFigures read =
        files.read(
            "\"|||Regio's\";\"Rommel op straat_2015_Waarde\";\"Rommel op straat_2015_Ondergrens\";"
                + "\"Rommel op straat_2015_Bovengrens\";\"Rommel op straat_2016*_Waarde\"",
            "\"Enschede\";\"30,1\";\"28,0\";\"32,2\";\"31,0\"",
            "\"Hengelo (O.)\";\"32,9\";\"30,5\";\"35,3\"");

    assertThat(read.dialect()).isEqualTo(Dialect.WIDE_COPY);
    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2015, "32.9"));
    assertThat(only(read).cells().getFirst().lower()).isEqualTo(new BigDecimal("30.5"));
  }

  @Test
  void outputOfAnAnalysisWithLabels() throws Exception {
    ReadFigures read =
        files.read(
            "\"\",\"SoortMisdrijf\",\"RegioS\",\"RegioS_label\",\"Perioden\",\"Perioden_Date\","
                + "\"GeregistreerdeMisdrijven_1\"",
            "\"1\",\"Totaal misdrijven\",\"Hengelo (O.)\",\"Hengelo"
                + " (O.)\",\"2022\",2022-01-01,3907",
            "\"2\",\"Totaal misdrijven\",\"Hengelo (O.)\",\"Hengelo (O.)\",\"2023\",2023-01-01,NA");

    assertThat(read.dialect()).isEqualTo(Dialect.ANALYSIS_CSV);
    assertThat(only(read).series().key().subject()).isEqualTo("0.0.0");
    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2022, "3907"), entry(2023, "WITHHELD"));
  }

  @Test
  void longTableOfAMunicipality() throws Exception {
    ReadFigures read =
        files.read(FigureFiles.sample("synthetic_beleidsindicatoren_lang.csv"), Hints.NONE);

    assertThat(read.dialect()).isEqualTo(Dialect.MUNICIPAL_TABLE);
    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2018, "3.4"));
    assertThat(only(read).series().unit()).isEqualTo("aantal per 1.000 inwoners");
    assertThat(kinds(read.notes())).isEmpty();
  }
}
