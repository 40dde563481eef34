package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.testing.OfficeTest;
import nl.veiligheidskompas.core.testing.OfficeTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs of those who receive the documents make of them. */
@OfficeTest
class WordOfficeTest {

  @TempDir Path folder;

  private Path written(WordTemplate template, PageNumbers pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordWriter(template, pages, WordWriterTest.CLOCK)
        .write(SampleDocument.complete(), out, Progress.NONE);
    return Files.write(folder.resolve("plan.docx"), out.toByteArray());
  }

  @Test
  void theValidatorOfMicrosoftFindsNothing(OfficeTools office)
      throws IOException, InterruptedException {
    Path document = written(WordTemplate.builtIn(), PageNumbers.ESTIMATED);
    assertThat(office.validate(document)).isEmpty();
  }

  @Test
  void theValidatorFindsNothingOnAHouseStyle(OfficeTools office)
      throws IOException, InterruptedException, RefusedException {
    Path template = Files.write(folder.resolve("huis.dotx"), HouseTemplate.dotx().bytes());
    Path document = written(WordTemplate.load(template), PageNumbers.ESTIMATED);
    assertThat(office.validate(document)).isEmpty();
  }

  @Test
  void theWorksheetBehindAChartIsValid(OfficeTools office)
      throws IOException, InterruptedException {
    WordFile file = WordFile.of(WordWriterTest.write(SampleDocument.complete()));
    Path book = Files.write(folder.resolve("g.xlsx"), file.data("word/embeddings/gegevens1.xlsx"));
    assertThat(office.validate(book)).isEmpty();
  }

  @Test
  void libreOfficePrintsThePagesThatTheContentsName(OfficeTools office)
      throws IOException, InterruptedException {
    Path pdf = office.toPdf(written(WordTemplate.builtIn(), PageNumbers.ESTIMATED), folder);
    String[] pages = office.text(pdf).split("\f", -1);
    assertThat(pages).hasSize(11);
    assertThat(pages[2]).contains("Inhoud").containsPattern("Veilige wijken en buurten\\.*\\s*6");
    assertThat(pages[5]).contains("2.1", "Veilige wijken en buurten", "Pagina 6 van 10");
  }

  @Test
  void theEstimateIsRightToAPage() throws IOException {
    CouncilDocument document = SampleDocument.complete();
    PageNumbers libreOffice = LibreOfficePages.find(System.getenv(), folder.resolve("werk"));
    Pages[] both = new Pages[1];
    PageNumbers compared =
        (estimate, printer, progress) -> {
          both[0] = estimate;
          return libreOffice.count(estimate, printer, progress);
        };
    Pages counted =
        new WordWriter(WordTemplate.builtIn(), compared, WordWriterTest.CLOCK)
            .write(document, new ByteArrayOutputStream(), Progress.NONE)
            .pages();
    assertThat(counted.counted()).isTrue();
    assertThat(counted.total()).isEqualTo(10);
    both[0]
        .headings()
        .forEach((anchor, page) ->
            assertThat(counted.headings().get(anchor))
                .as(anchor.name())
                .isBetween(page - 1, page + 1));
    assertThat(folder.resolve("werk").resolve("profile")).isDirectory();
    assertThat(folder.resolve("werk")).isDirectoryNotContaining("glob:**pages*");
  }

  @Test
  void theEstimateStandsWhereTheProgramFails() throws IOException {
    Path program = Path.of("/bin/false");
    PageNumbers failing =
        new LibreOfficePages(program, folder.resolve("werk"), Duration.ofSeconds(5));
    Pages pages =
        new WordWriter(WordTemplate.builtIn(), failing, WordWriterTest.CLOCK)
            .write(SampleDocument.complete(), new ByteArrayOutputStream(), Progress.NONE)
            .pages();
    assertThat(pages.counted()).isFalse();
    assertThat(pages.total()).isEqualTo(10);
  }

  @Test
  void theEstimateStandsWhereItIsChosen() {
    assertThat(LibreOfficePages.find(Map.of("VK_LIBREOFFICE", "off"), folder))
        .isSameAs(PageNumbers.ESTIMATED);
    assertThat(LibreOfficePages.find(Map.of("PATH", folder.toString()), folder))
        .isSameAs(PageNumbers.ESTIMATED);
  }
}
