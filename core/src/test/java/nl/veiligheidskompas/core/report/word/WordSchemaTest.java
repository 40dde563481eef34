package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.report.SampleDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part against the schemas of ECMA-376, as POI carries them. */
class WordSchemaTest {

  @FunctionalInterface
  private interface Parser {
    XmlObject parse(byte[] part) throws XmlException, IOException;
  }

  @Test
  void everyPartIsValid() throws IOException, XmlException {
    WordFile file = WordFile.of(WordWriterTest.write(SampleDocument.complete()));
    check(file, "word/document.xml", b -> DocumentDocument.Factory.parse(in(b)));
    check(file, "word/styles.xml", b -> StylesDocument.Factory.parse(in(b)));
    check(file, "word/numbering.xml", b -> NumberingDocument.Factory.parse(in(b)));
    check(file, "word/settings.xml", b -> SettingsDocument.Factory.parse(in(b)));
    check(file, "word/footnotes.xml", b -> FootnotesDocument.Factory.parse(in(b)));
    check(file, "word/header-staand.xml", b -> HdrDocument.Factory.parse(in(b)));
    check(file, "word/footer-liggend.xml", b -> FtrDocument.Factory.parse(in(b)));
    check(file, "word/theme/theme1.xml", b -> ThemeDocument.Factory.parse(in(b)));
    check(file, "word/charts/chartVK1.xml", b -> ChartSpaceDocument.Factory.parse(in(b)));
    check(file, "word/charts/chartVK2.xml", b -> ChartSpaceDocument.Factory.parse(in(b)));
  }

  private static void check(WordFile file, String part, Parser parser)
      throws IOException, XmlException {
    List<XmlError> errors = new ArrayList<>();
    boolean valid =
        parser.parse(file.known(part)).validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors).as(part).isEmpty();
    assertThat(valid).as(part).isTrue();
  }

  private static ByteArrayInputStream in(byte[] part) {
    return new ByteArrayInputStream(part);
  }
}
