package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.report.SampleTables;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

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

  @Test
  void fillsTheContentsWithLinksAndPages() throws IOException {
    WordFile file = WordFile.of(write(SampleDocument.complete()));
    List<Element> entries =
        file.all(Ooxml.DOCUMENT, "hyperlink").stream()
            .filter(link -> !link.getAttributeNS(Ooxml.W, "anchor").isEmpty())
            .toList();
    assertThat(entries).hasSize(10);
    assertThat(entries.getFirst().getAttributeNS(Ooxml.W, "anchor")).isEqualTo("_Ref_samenvatting");
    assertThat(entries.get(4).getTextContent())
        .isEqualTo("2.1Veilige wijken en buurten PAGEREF _Ref_thema_1 \\h 6");
    assertThat(file.text(Ooxml.DOCUMENT)).doesNotContain("w:dirty");
    assertThat(file.text(Ooxml.SETTINGS)).doesNotContain("updateFields");
  }

  @Test
  void printsTheResultsOfReferencesAndCaptions() throws IOException {
    String body = WordFile.of(write(SampleDocument.complete())).text(Ooxml.DOCUMENT);
    assertThat(fieldResult(body, "REF _Ref_begroting \\h")).isEqualTo("Tabel 3");
    assertThat(fieldResult(body, "REF _Ref_thema_1 \\r \\h")).isEqualTo("2.1");
    assertThat(fieldResult(body, "SEQ Figuur \\* ARABIC")).isEqualTo("1");
  }

  private static String fieldResult(String body, String instruction) {
    String rest = body.substring(body.indexOf(instruction));
    String result = rest.substring(rest.indexOf("<w:t xml"));
    return result.substring(result.indexOf('>') + 1, result.indexOf("</w:t>"));
  }

  @Test
  void beginsEveryNumberedListAtOne() throws IOException {
    WordFile file = WordFile.of(write(SampleDocument.complete()));
    List<String> starts =
        file.all(Ooxml.NUMBERING, "startOverride").stream()
            .map(start -> start.getAttributeNS(Ooxml.W, "val"))
            .toList();
    assertThat(starts).containsExactly("1", "1");
    List<String> numbers =
        file.all(Ooxml.DOCUMENT, "numId").stream()
            .map(number -> number.getAttributeNS(Ooxml.W, "val"))
            .toList();
    assertThat(numbers).containsExactly("8", "8", "9", "9");
  }

  @Test
  void hangsFootnotesOnTheirWords() throws IOException {
    try (XWPFDocument word = read(write(SampleDocument.complete()))) {
      assertThat(word.getFootnotes())
          .filteredOn(note -> note.getId().intValue() > 0)
          .hasSize(1)
          .first()
          .satisfies(note ->
              assertThat(note.getParagraphs().getFirst().getText())
                  .contains("Veiligheidsmonitor 2025"));
    }
  }

  @Test
  void marksTheFirstRowOfATableWithoutPrintedHead() throws IOException {
    List<ReportBlock> blocks = List.of(heading(), SampleTables.headless());
    WordFile file = WordFile.of(write(SampleDocument.document(blocks)));
    String table = file.text(Ooxml.DOCUMENT);
    String last = table.substring(table.lastIndexOf("<w:tbl>"));
    assertThat(last)
        .contains("VKTabelzonderkop", "w:firstRow=\"1\"")
        .containsPattern("<w:tblHeader/></w:trPr>.*Buurtbemiddeling");
    assertThat(last.split("Buurtbemiddeling", -1)).hasSize(2);
  }

  @Test
  void leavesOutWhatXmlCannotHold() throws IOException {
    String hostile = "a\u0000b\u0007c\uD800d\uFFFEe\uD83D\uDE00<w:p>&\"f";
    List<ReportBlock> blocks = List.of(heading(), ReportBlock.Paragraph.body(Line.of(hostile)));
    try (XWPFDocument word = read(write(SampleDocument.document(blocks)))) {
      assertThat(word.getParagraphs().getLast().getText()).isEqualTo("abcde\uD83D\uDE00<w:p>&\"f");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "\\\\server\\x", "geen adres"})
  void printsTheWordsOfALinkThatNobodyMayFollow(String address) throws IOException {
    RichText text = new RichText(List.of(new Inline.Run("Lees meer", List.of(), address)));
    List<ReportBlock> blocks = List.of(heading(), ReportBlock.Paragraph.body(Line.of(text)));
    WordFile file = WordFile.of(write(SampleDocument.document(blocks)));
    assertThat(file.text(Ooxml.DOCUMENT)).contains("Lees meer").doesNotContain("w:hyperlink");
    assertThat(file.text("word/_rels/document.xml.rels")).doesNotContain("External");
  }

  @Test
  void putsThePropertiesInTheFile() throws IOException {
    try (XWPFDocument word = read(write(SampleDocument.complete()))) {
      var core = word.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Integraal veiligheidsplan Voorbeeldstad 2027–2030");
      assertThat(core.getCreator()).isEqualTo("Gemeente Voorbeeldstad");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("nl-NL");
      assertThat(core.getCreated().toInstant()).isEqualTo(CLOCK.instant());
      assertThat(
              word.getProperties().getCustomProperties().getProperty("Organisatiecode").getLpwstr())
          .isEqualTo("GM9999");
    }
  }

  @Test
  void speaksEnglishInAnEnglishDocument() throws IOException {
    CouncilDocument dutch = SampleDocument.complete();
    CouncilDocument english =
        new CouncilDocument(
            dutch.properties(),
            Locale.UK,
            dutch.format(),
            dutch.furniture(),
            dutch.cover(),
            dutch.blocks());
    WordFile file = WordFile.of(write(english));
    assertThat(file.text(Ooxml.DOCUMENT)).contains("Contents", "SEQ Table", "Please note.");
    assertThat(file.text(Ooxml.NUMBERING)).contains("Appendix %1");
    assertThat(file.text("word/footer-staand.xml")).contains("Page ", " of ");
    assertThat(file.text(Ooxml.STYLES)).contains("en-GB").doesNotContain("\"nl-NL\"");
  }

  @Test
  void laysAdjacentLandscapesWithoutAnEmptyPageBetween() throws IOException {
    ReportBlock.Landscape side = new ReportBlock.Landscape(List.of(SampleTables.headless()));
    CouncilDocument document =
        SampleDocument.document(List.of(heading(), side, side, heading("b")));
    WordFile file = WordFile.of(write(document));
    List<String> orientations =
        file.all(Ooxml.DOCUMENT, "pgSz").stream()
            .map(size -> size.getAttributeNS(Ooxml.W, "orient"))
            .toList();
    assertThat(orientations).containsExactly("portrait", "landscape", "landscape", "portrait");
  }

  private static ReportBlock heading() {
    return heading("a");
  }

  private static ReportBlock heading(String anchor) {
    return new ReportBlock.Heading(HeadingKind.UNNUMBERED, new Anchor(anchor), "Kop");
  }

  static XWPFDocument read(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
