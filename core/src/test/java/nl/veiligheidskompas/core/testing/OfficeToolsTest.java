package nl.veiligheidskompas.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.testing.OfficeTools.Invalidity;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class OfficeToolsTest {

  @TempDir private Path folder;

  @Test
  void machineWithoutProgramsMissesEachOfThem() throws Exception {
    try (OfficeTools none = OfficeTools.find(Map.of("HOME", folder.toString()))) {
      assertThat(none.missing())
          .containsExactly("soffice", "pdftotext", "pdftoppm", "ooxml-validator");
    }
  }

  @Test
  void missingProgramSkipsTheTestAndFailsItInContinuousIntegration() {
    List<String> missing = List.of("soffice");

    assertThatThrownBy(() -> OfficeToolsExtension.demand(missing, false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("soffice");
    assertThatThrownBy(() -> OfficeToolsExtension.demand(missing, true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("soffice");
  }

  @OfficeTest
  @Test
  void documentBecomesPdfTextAndPictures(OfficeTools office) throws Exception {
    Path pdf = office.toPdf(write("Wijk & buurt €", false), folder);

    assertThat(office.text(pdf)).contains("Wijk & buurt €");
    assertThat(office.pictures(pdf, 50, folder)).hasSize(1);
  }

  @OfficeTest
  @Test
  void validatorAcceptsAPlainDocumentAndNamesWhatIsWrongInAnother(OfficeTools office)
      throws Exception {
    assertThat(office.validate(write("goed", false))).isEmpty();
    assertThat(office.validate(write("zonder kolommen", true)))
        .extracting(Invalidity::part)
        .contains("/word/document.xml");
  }

  private Path write(String text, boolean withIncompleteTable) throws Exception {
    Path file = folder.resolve("document.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText(text);
      if (withIncompleteTable) {
        document.createTable(1, 1);
      }
      document.write(out);
    }
    return file;
  }
}
