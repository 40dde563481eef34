package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.DocumentProperties;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.PageFurniture;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.word.Violation.Rule;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;

/** Places that are found back by their tag: proposals, blanks and boxes. */
class ContentControlTest {

  private static final CouncilDocument DOCUMENT =
      new CouncilDocument(
          new DocumentProperties("Proef", "Vakken", "Gemeente", List.of(), "", "", "", Map.of()),
          SampleDocument.complete().language(),
          PageFormat.PROPOSAL,
          new PageFurniture("Proef", "", "Gemeente"),
          null,
          List.of(
              proposal("p:1", "Een voorstel & <meer>."), table(), proposal("p:2", "Het slot.")));

  private static ReportBlock proposal(String tag, String text) {
    return new ReportBlock.Proposal(
        tag, "Voorstel " + tag, new ReportBlock.Paragraph(ParagraphRole.DECISION, Line.of(text)));
  }

  private static Table table() {
    return new Table(
        Table.TableStyle.STANDARD,
        null,
        "Keuzes",
        "Per rij een vak en een keuze",
        0,
        List.of(Column.text(1), Column.text(4)),
        List.of(Line.of("Kies"), Line.of("Keuze")),
        List.of(
            Row.of(
                Cell.of(Line.EMPTY.withCheckBox("thema:4:keuze:2", "In de tijd plaatsen")),
                Cell.of(Line.EMPTY.withFillIn("zaaknummer", "Zaaknummer", "in te vullen")))),
        false,
        null);
  }

  @Test
  void everyControlHasItsTagItsNameAndItsWords() throws IOException {
    List<Element> controls = file().all(Ooxml.DOCUMENT, "sdt");

    assertThat(controls)
        .extracting(Element::getTextContent)
        .containsExactly("Een voorstel & <meer>.", "\u2610", "in te vullen", "Het slot.");
    assertThat(file().text(Ooxml.DOCUMENT))
        .contains(
            "<w:alias w:val=\"In de tijd plaatsen\"/><w:tag w:val=\"thema:4:keuze:2\"/>",
            "<w14:checked w14:val=\"0\"/>",
            "mc:Ignorable=\"w14\"");
  }

  @Test
  void whatProgramsMayNotIgnoreIsValid() throws IOException, XmlException {
    List<XmlError> errors = new ArrayList<>();
    boolean valid =
        DocumentDocument.Factory.parse(new ByteArrayInputStream(file().known(Ooxml.DOCUMENT)))
            .validate(new XmlOptions().setErrorListener(errors));

    assertThat(errors).isEmpty();
    assertThat(valid).isTrue();
  }

  @Test
  void everyReaderCanUseThem() throws IOException {
    assertThat(WordAccessibility.check(file().bytes())).isEmpty();
  }

  @Test
  void aControlWithoutANameOrWithTheTagOfAnotherIsFound() throws IOException {
    byte[] unnamed =
        file()
            .changed(Ooxml.DOCUMENT, s -> s.replace("w:val=\"In de tijd plaatsen\"", "w:val=\"\""))
            .bytes();
    byte[] twice =
        file().changed(Ooxml.DOCUMENT, s -> s.replace("w:val=\"p:2\"", "w:val=\"p:1\"")).bytes();

    for (byte[] spoiled : List.of(unnamed, twice)) {
      assertThat(WordAccessibility.check(spoiled))
          .isNotEmpty()
          .allSatisfy(found -> assertThat(found.rule()).isEqualTo(Rule.CONTROL_NAME));
    }
  }

  private static WordFile file() throws IOException {
    return WordFile.of(WordWriterTest.write(DOCUMENT));
  }
}
