package nl.veiligheidskompas.core.intake.statline;

import static nl.veiligheidskompas.core.intake.statline.FigureFiles.kinds;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.named;
import static nl.veiligheidskompas.core.intake.statline.FigureFiles.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Dialect;
import nl.veiligheidskompas.core.intake.figures.FigureNote.Kind;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

  @TempDir private Path folder;
  private FigureFiles files;

  @BeforeEach
  void begin() {
    files = new FigureFiles(folder);
  }

  static byte[] book(Object[][]... sheets) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd-mm-yyyy"));
      for (int i = 0; i < sheets.length; i++) {
        Sheet sheet = book.createSheet("Tabel " + (i + 1));
        for (int r = 0; r < sheets[i].length; r++) {
          Row row = sheet.createRow(r);
          for (int c = 0; c < sheets[i][r].length; c++) {
            fill(row.createCell(c), sheets[i][r][c], percent, date);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(Cell cell, Object value, CellStyle percent, CellStyle date) {
    switch (value) {
      case Integer number -> cell.setCellValue(number);
      case Double number -> cell.setCellValue(number);
      case BigDecimal share -> {
        cell.setCellValue(share.doubleValue());
        cell.setCellStyle(percent);
      }
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      default -> cell.setCellValue(value.toString());
    }
  }

  private static byte[] municipal() throws IOException {
    return book(
        new Object[][] {
          {"Beleidsindicatoren"},
          {"PRG", "Indicator", "Eenheid", "Periode", "Regio", "Waarde", "Bron"},
          {1, "Diefstal uit woning", "per 1.000 inwoners", 2018, "Hengelo", 3.4, "Politie"},
          {"", "", "", "", "Nederland", 2.5, ""},
          {1, "Verwijzingen Halt", "per 1.000 jongeren", 2018, "Hengelo", "?", "Halt"},
          {1, "Winkeldiefstal", "per 1.000 inwoners", 2018, "Hengelo", 0.30000000000000004, ""},
          {1, "Vernieling", "%", 2018, "Hengelo", new BigDecimal("0.394"), ""},
          {1, "Geweld", "aantal", 2018, "Hengelo", LocalDate.of(2001, 1, 1), ""},
        },
        new Object[][] {{"Toelichting"}, {"Deze tabel is gemaakt in het voorjaar."}});
  }

  @Test
  void longTableOfAMunicipalityInAWorkbook() throws Exception {
    ReadFigures read = files.read(municipal(), Hints.NONE);

    assertThat(read.dialect()).isEqualTo(Dialect.MUNICIPAL_TABLE);
    assertThat(FigureFiles.values(named(read, "Diefstal uit woning")))
        .containsExactly(entry(2018, "3.4"));
    assertThat(FigureFiles.values(named(read, "Winkeldiefstal")))
        .containsExactly(entry(2018, "0.3"));
    assertThat(FigureFiles.values(named(read, "Vernieling"))).containsExactly(entry(2018, "39.4"));
    assertThat(kinds(read.notes())).containsExactlyInAnyOrder(Kind.DATE, Kind.SHEETS_LEFT);
  }

  @Test
  void bookOfTablesWithRespondentsAndSigns() throws Exception {
    ReadFigures read =
        files.read(
            book(
                new Object[][] {
                  {"Tabel 14: voelt zich wel eens onveilig"},
                  {"Wijk", 2021, "", "", 2023, "", ""},
                  {"", "%", "n", "sign.", "%", "n", "sign."},
                  {"Binnenstad", 28.1, 210, "", 30.2, 198, "*"},
                  {"Hengelo", 20.4, 1210, "", 18.9, 1187, "*"},
                }),
            Hints.NONE);

    assertThat(read.dialect()).isEqualTo(Dialect.SURVEY_BOOK);
    assertThat(only(read).series().name()).isEqualTo("Tabel 14: voelt zich wel eens onveilig");
    assertThat(FigureFiles.values(only(read)))
        .containsExactly(entry(2021, "20.4"), entry(2023, "18.9"));
    assertThat(only(read).cells().getLast().sampleSize()).isEqualTo(1187);
    assertThat(only(read).series().unit()).isEqualTo("%");
  }

  @Test
  void rowsWithQuestionsAndYearsAbove() throws Exception {
    ReadFigures read =
        files.read(
            book(
                new Object[][] {
                  {"Stelling", 2021, 2023},
                  {"Rapportcijfer veiligheid", 7.1, 7.2},
                  {"Rapportcijfer leefbaarheid", 7.4, "n.b."},
                }),
            Hints.NONE);

    assertThat(FigureFiles.values(named(read, "Rapportcijfer veiligheid")))
        .containsExactly(entry(2021, "7.1"), entry(2023, "7.2"));
    assertThat(FigureFiles.values(named(read, "Rapportcijfer leefbaarheid")))
        .containsExactly(entry(2021, "7.4"));
  }

  @Test
  void sheetThatIsAskedForIsTheOnlyOneThatIsRead() throws Exception {
    byte[] bytes =
        book(
            new Object[][] {{"Indicator", "Jaar", "Waarde"}, {"Een", 2023, 1}},
            new Object[][] {{"Indicator", "Jaar", "Waarde"}, {"Twee", 2023, 2}});

    ReadFigures read = files.read(bytes, new Hints("Tabel 2", 0, java.util.Map.of()));

    assertThat(only(read).series().name()).isEqualTo("Twee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004kapot", "PK\u0003\u0004"})
  void damagedZipIsRefused(String text) {
    refuses(text.getBytes(StandardCharsets.ISO_8859_1), "figures.damaged", "figures.notworkbook");
  }

  @Test
  void documentIsNoWorkbook() throws Exception {
    refuses(zip("word/document.xml", "<w/>"), "figures.notworkbook", "figures.damaged");
  }

  @Test
  void entityInMarkupIsRefused() throws Exception {
    byte[] bytes =
        replaced(
            municipal(),
            "xl/worksheets/sheet1.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData>"
                + "</worksheet>");

    refuses(bytes, "figures.damaged");
  }

  @Test
  void zipBombIsRefused() throws Exception {
    StringBuilder markup =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>");
    markup.append("<row><c><v>1</v></c></row>".repeat(2_800_000));
    byte[] bytes =
        replaced(municipal(), "xl/worksheets/sheet1.xml", markup + "</sheetData></worksheet>");

    assertThat(bytes.length).isLessThan(2_000_000);
    refuses(bytes, "figures.toolarge", "figures.damaged");
  }

  private void refuses(byte[] bytes, String... keys) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> files.read(bytes, Hints.NONE))
        .satisfies(refused -> assertThat(refused.problem().key()).isIn((Object[]) keys));
  }

  private static byte[] zip(String name, String text) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return out.toByteArray();
    }
  }

  /** The zip with another content of one entry. */
  private static byte[] replaced(byte[] bytes, String name, String text) throws IOException {
    try (java.util.zip.ZipInputStream in =
            new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        ZipEntry entry = in.getNextEntry();
        while (entry != null) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(
              entry.getName().equals(name)
                  ? text.getBytes(StandardCharsets.UTF_8)
                  : in.readAllBytes());
          entry = in.getNextEntry();
        }
      }
      return out.toByteArray();
    }
  }
}
