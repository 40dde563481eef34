package nl.veiligheidskompas.core.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import nl.veiligheidskompas.core.testing.OfficeTest;
import nl.veiligheidskompas.core.testing.OfficeTools;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the programs of those who receive the documents make of them. */
@OfficeTest
class EveryReportOfficeTest {

  /** Pages of the short documents, of which the number is part of what they are. */
  private static final Map<CouncilReport, Integer> PAGES =
      Map.of(CouncilReport.RAADSVOORSTEL, 2, CouncilReport.MARKTBLADEN, 9);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theValidatorOfMicrosoftFindsNothing(CouncilReport report, OfficeTools office)
      throws IOException, InterruptedException {
    assertThat(office.validate(written(report))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void libreOfficePrintsItOnItsPages(CouncilReport report, OfficeTools office)
      throws IOException, InterruptedException {
    String text = office.text(office.toPdf(written(report), folder));
    int pages = (int) text.chars().filter(c -> c == '\f').count();

    assertThat(pages).isPositive();
    if (PAGES.containsKey(report)) {
      assertThat(pages).isEqualTo(PAGES.get(report));
    }
    assertThat(text).contains("Pagina " + pages + " van " + pages);
  }

  private Path written(CouncilReport report) throws IOException {
    return Files.write(
        folder.resolve(report.code() + ".docx"), Written.of(report, HengeloPlan.load()));
  }
}
