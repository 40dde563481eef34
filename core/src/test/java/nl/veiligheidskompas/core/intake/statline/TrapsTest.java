package nl.veiligheidskompas.core.intake.statline;

import static nl.veiligheidskompas.core.intake.statline.FigureFiles.kinds;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.named;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a file with figures can mislead, by a small file. */
class TrapsTest {

  private static final String HEAD =
      "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"";

  @TempDir private Path folder;
  private FigureFiles files;

  @BeforeEach
  void begin() {
    files = new FigureFiles(folder);
  }

  /** A total and its parts are series of their own, with or without a comma in the name. */
  @Test
  void totalIsNeverAddedToItsParts() throws Exception {
    ReadFigures read =
        files.read(
            HEAD,
            "1;\"0.0.0 \";\"GM0164    \";\"2023JJ00\";\"    3676\"",
            "2;\"1.1.1 \";\"GM0164    \";\"2023JJ00\";\"     120\"",
            "3;\"2.5.2 \";\"GM0164    \";\"2023JJ00\";\"     222\"");

    assertThat(read.series()).hasSize(3);
    assertThat(FigureFiles.values(named(read, "Geregistreerde misdrijven: Totaal misdrijven")))
        .containsExactly(entry(2023, "3676"));
  }

  @Test
  void yearIsNotAddedToItsMonths() throws Exception {
    List<String> lines = months(12);
    lines.add("99;\"0.0.0 \";\"GM0164    \";\"2025JJ00\";\"     130\"");

    ReadFigures read = files.read(lines.toArray(String[]::new));

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2025, "130"));
    assertThat(kinds(only(read).notes())).containsExactly(Kind.YEAR_COUNTS);
  }

  @Test
  void twelveMonthsMakeAYearAndElevenDoNot() throws Exception {
    ReadFigures whole = files.read(months(12).toArray(String[]::new));
    assertThat(FigureFiles.values(only(whole))).containsExactly(entry(2025, "120"));
    assertThat(kinds(only(whole).notes())).contains(Kind.SUMMED);

    List<String> eleven = months(11);
    eleven.add("99;\"0.0.0 \";\"GM0164    \";\"2024JJ00\";\"     130\"");
    ReadFigures part = files.read(eleven.toArray(String[]::new));
    assertThat(FigureFiles.values(only(part))).containsExactly(entry(2024, "130"));
    assertThat(kinds(only(part).notes())).contains(Kind.MONTHS_MISSING);
  }

  @Test
  void monthsOfAShareAreNeverAddedUp() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("\"ID\";\"RegioS\";\"Perioden\";\"RommelOpStraat_22\"");
    for (int month = 1; month <= 12; month++) {
      lines.add("1;\"GM0164\";\"2025MM%02d\";20.5".formatted(month));
    }
    lines.add("1;\"GM0164\";\"2023JJ00\";21.5");

    ReadFigures read = files.read(lines.toArray(String[]::new));

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "21.5"));
    assertThat(kinds(only(read).notes())).containsExactly(Kind.PARTS_LEFT);
  }

  private static List<String> months(int count) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int month = 1; month <= count; month++) {
      lines.add("%d;\"0.0.0 \";\"GM0164    \";\"2025MM%02d\";\"      10\"".formatted(month, month));
    }
    return lines;
  }

  @Test
  void spacesBehindKeysAreNoPartOfThem() throws Exception {
    ReadFigures read = files.read(HEAD, "1;\"0.0.0 \";\"gm0164    \";\"2023JJ00  \";\"    3676\"");

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "3676"));
  }

  @Test
  void pointIsADecimalMarkInRowsAndAMarkOfThousandsInText() throws Exception {
    ReadFigures rows = files.read(HEAD, "1;\"0.0.0\";\"GM0164\";\"2023JJ00\";\"1.234\"");
    assertThat(FigureFiles.values(only(rows))).containsExactly(entry(2023, "1.234"));

    ReadFigures text = files.read("Indicator;Periode;Regio;Waarde", "Meldingen;2023;Hengelo;1.234");
    assertThat(FigureFiles.values(only(text))).containsExactly(entry(2023, "1234"));

    ReadFigures odd =
        files.read(
            "Indicator;Periode;Regio;Waarde",
            "Meldingen;2022;Hengelo;1.234,5",
            "Meldingen;2023;Hengelo;12.5");
    assertThat(FigureFiles.values(only(odd))).containsExactly(entry(2022, "1234.5"));
    assertThat(kinds(odd.notes())).containsExactly(Kind.UNREADABLE);
  }

  @Test
  void aPointAloneIsNoZero() throws Exception {
    ReadFigures read =
        files.read(
            HEAD,
            "1;\"0.0.0\";\"GM0164\";\"2022JJ00\";\"       .\"",
            "2;\"0.0.0\";\"GM0164\";\"2023JJ00\";\"       0\"");

    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2022, "WITHHELD"), entry(2023, "0"));
  }

  @Test
  void signsForMissingValuesAreKeptApart() throws Exception {
    ReadFigures read =
        files.read(
            "\"Veiligheidsmonitor; kerncijfers, regio\"",
            "\"Onderwerp: Drugshandel\"",
            "\"Perioden\";\"2017\";\"2019\";\"2021\";\"2023\";\"2025**\"",
            "\"Regio's\";\"%\";\"%\";\"%\";\"%\";\"%\"",
            "\"Hengelo (O.)\";\".\";\"-\";\"x\";\"0,0\";\"9,5\"",
            "\"Bron: CBS\"");

    assertThat(FigureFiles.values(only(read)))
        .containsExactly(
            entry(2017, "WITHHELD"),
            entry(2019, "NOT_APPLICABLE"),
            entry(2021, "WITHHELD"),
            entry(2023, "0"),
            entry(2025, "9.5*"));
    assertThat(kinds(only(read).notes())).contains(Kind.BREAK);
  }

  @Test
  void signsInTablesOfMunicipalitiesSayNothing() throws Exception {
    ReadFigures read =
        files.read(
            "Indicator;Periode;Regio;Waarde",
            "Halt;2017;Hengelo;Nnb",
            "Halt;2018;Hengelo;PM",
            "Halt;2019;Hengelo;-",
            "Halt;2020;Hengelo;?",
            "Halt;2021;Hengelo;n.v.t.",
            "Halt;2022;Hengelo;12");

    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2021, "NOT_APPLICABLE"), entry(2022, "12"));
  }

  @Test
  void numberBehindATopicIsNoPartOfIt() throws Exception {
    String row = "1;\"GM0164\";\"2023JJ00\";7.1";
    String head = "\"ID\";\"RegioS\";\"Perioden\";\"RapportcijferLeefbaarheidWoonbuurt_";

    assertThat(only(files.read(head + "18\"", row)).series().key())
        .isEqualTo(only(files.read(head + "22\"", row)).series().key());
  }

  @Test
  void topicsOfOneNameAreKeptApartAndUnsure() throws Exception {
    ReadFigures read =
        files.read(
            "\"ID\";\"RegioS\";\"Perioden\";\"Slachtoffers_68\";\"Slachtoffers_72\"",
            "1;\"GM0164\";\"2023JJ00\";10.5;3.5");

    assertThat(read.series()).hasSize(2).allMatch(series -> series.series().unsure());
    assertThat(FigureFiles.values(named(read, "Slachtoffers_72")))
        .containsExactly(entry(2023, "3.5"));
  }

  @Test
  void yearOfTheBoundariesIsNoPartOfTheKeyAndIsKept() throws Exception {
    String[] lines = {
      "\"Bevolking; gemeente 2025\"",
      "\"Onderwerp\";\"Inwoners\"",
      "\"Perioden\";\"2024\"",
      "\"Regio's\";\"aantal\"",
      "\"Hengelo (O.)\";\"81500\""
    };
    ReadFigures one = files.read(lines);
    lines[0] = "\"Bevolking; gemeente 2026\"";
    ReadFigures other = files.read(lines);

    assertThat(only(one).series().key()).isEqualTo(only(other).series().key());
    assertThat(only(other).series().edition()).isEqualTo("Bevolking; gemeente 2026");
  }

  @Test
  void countsOfTwoTablesAreNeverOneSeries() throws Exception {
    ReadFigures police = files.read(HEAD, "1;\"0.0.0\";\"GM0164\";\"2023JJ00\";\"3676\"");
    ReadFigures statistics =
        files.read(
            "\"ID\";\"SoortMisdrijf\";\"RegioS\";\"Perioden\";\"TotaalGeregistreerdeMisdrijven_1\"",
            "1;\"T001161\";\"GM0164\";\"2023JJ00\";\"3670\"");

    assertThat(only(police).series().key().table()).isEqualTo("politie");
    assertThat(only(statistics).series().key().table()).isEqualTo("83648NED");
  }

  @Test
  void roundedCountsAreSaid() throws Exception {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int year = 2010; year < 2018; year++) {
      lines.add("1;\"0.0.0\";\"GM0164\";\"%dJJ00\";\"%d\"".formatted(year, 4000 - year * 5 % 135));
    }

    ReadFigures read = files.read(lines.toArray(String[]::new));

    assertThat(kinds(only(read).notes())).containsExactly(Kind.ROUNDED);
  }

  @Test
  void codeThatASpreadsheetMadeADateOfIsNotTaken() throws Exception {
    ReadFigures read =
        files.read(
            "Indicator;Periode;Regio;Waarde",
            "Meldingen;2022;Hengelo;1-1-2001",
            "Meldingen;2023;Hengelo;4");

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "4"));
    assertThat(kinds(read.notes())).containsExactly(Kind.DATE);
  }

  @Test
  void figureThatStandsThereTwiceAndDiffersIsNotTaken() throws Exception {
    ReadFigures read =
        files.read(
            HEAD,
            "1;\"0.0.0\";\"GM0164\";\"2022JJ00\";\"10\"",
            "2;\"0.0.0\";\"GM0164\";\"2022JJ00\";\"11\"",
            "3;\"0.0.0\";\"GM0164\";\"2023JJ00\";\"12\"");

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "12"));
    assertThat(kinds(only(read).notes())).contains(Kind.TWICE);
  }

  @Test
  void anotherTownOfTheSameNameIsNotTheMunicipality() {
    assertThat(FigureFiles.HENGELO.rank("Hengelo (Gld)")).isZero();
    assertThat(FigureFiles.HENGELO.rank("Hengelo (O.)")).isPositive();
    assertThat(FigureFiles.HENGELO.rank("GM0164")).isPositive();
    assertThat(FigureFiles.HENGELO.rank("GM0998")).isZero();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() ->
            files.read(
                "Indicator;Periode;Regio;Waarde",
                "Meldingen;2023;Hengelo (Gld);4",
                "Meldingen;2023;Nederland;9"))
        .satisfies(refused -> {
          assertThat(refused.problem().key()).isEqualTo("figures.region");
          assertThat(refused.problem().arguments()).containsExactly("Hengelo (Gld), Nederland", 2);
        });
  }

  @Test
  void surerNameWinsFromThePlainOne() throws Exception {
    ReadFigures read =
        files.read(
            "Indicator;Periode;Regio;Waarde",
            "Meldingen;2023;Hengelo;4",
            "Meldingen;2023;Hengelo (O.);9");

    assertThat(read.region()).isEqualTo("Hengelo (O.)");
    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "9"));
  }

  @Test
  void charactersAreReadByMarkOrAsTheOldOnesOfWindows() throws Exception {
    String text = "Indicator;Periode;Regio;Waarde\nCafé’s;2023;Hengelo;4\n";

    assertThat(only(files.read(StandardCharsets.UTF_8, "\ufeff" + text)).series().name())
        .isEqualTo("Café’s");
    assertThat(only(files.read(StandardCharsets.UTF_16LE, "\ufeff" + text)).series().name())
        .isEqualTo("Café’s");
    assertThat(only(files.read(StandardCharsets.UTF_16BE, "\ufeff" + text)).series().name())
        .isEqualTo("Café’s");
    ReadFigures old = files.read(Charset.forName("windows-1252"), text);
    assertThat(only(old).series().name()).isEqualTo("Café’s");
    assertThat(kinds(old.notes())).containsExactly(Kind.OLD_ENCODING);
  }

  @Test
  void headingsThatAreNotKnownCanBeSaid() throws Exception {
    byte[] bytes =
        "Rapport\nThema;Opgave;Peil;Stad\nX;Meldingen;2023;4\n".getBytes(StandardCharsets.UTF_8);
    Hints hints =
        new Hints(null, 2, Map.of("Opgave", Role.TOPIC, "Peil", Role.PERIOD, "Stad", Role.VALUE));

    ReadFigures read = files.read(bytes, hints);

    assertThat(FigureFiles.values(only(read))).containsExactly(entry(2023, "4"));
    assertThat(kinds(read.notes())).containsExactly(Kind.NO_REGION);
  }
}
