package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.SampleDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordWriterTest {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-02T03:04:05Z"), ZoneOffset.UTC);

  static byte[] write(CouncilDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, CLOCK)
        .write(document, out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void readsBackWithItsHeadingsInOrder() throws IOException {
    try (XWPFDocument word = read(write(SampleDocument.complete()))) {
      List<String> chapters =
          word.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(chapters)
          .containsExactly(
              "Inleiding", "Prioriteiten", "Organisatie en uitvoering", "Veiligheidsvelden");
    }
  }

  @Test
  void givesTheSameBytesForTheSameDocumentAtTheSameMoment() throws IOException {
    assertThat(write(SampleDocument.complete())).isEqualTo(write(SampleDocument.complete()));
  }

  static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
