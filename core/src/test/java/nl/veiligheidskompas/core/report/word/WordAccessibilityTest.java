package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.report.word.Violation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordAccessibilityTest {

  private static final String CORE = "docProps/core.xml";
  private static final String EMPTY =
      "<w:body><w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>";
  private static final String TYPED =
      "<w:body><w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr>"
          + "<w:r><w:t>1. Met de hand genummerd</w:t></w:r></w:p>";

  @Test
  void aDocumentWithEveryKindOfBlockKeepsEveryRule() throws IOException {
    assertThat(WordAccessibility.check(WordWriterTest.write(SampleDocument.complete()))).isEmpty();
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        spoil(Rule.TITLE, CORE, without("<dc:title>[^<]*</dc:title>")),
        spoil(Rule.SUBJECT, CORE, without("<dc:subject>[^<]*</dc:subject>")),
        spoil(Rule.LANGUAGE, Ooxml.STYLES, s -> s.replace("w:val=\"nl-NL\"", "w:val=\"en-US\"")),
        spoil(
            Rule.HEADING_ORDER,
            Ooxml.DOCUMENT,
            s -> s.replace("\"VKKopZonderNummer\"", "\"Heading3\"")),
        spoil(Rule.TABLE_HEAD, Ooxml.DOCUMENT, first("<w:tblHeader/>", "")),
        spoil(Rule.TABLE_HEAD, Ooxml.DOCUMENT, first("w:firstRow=\"1\"", "w:firstRow=\"0\"")),
        spoil(Rule.TABLE_NAME, Ooxml.DOCUMENT, without("<w:tblDescription [^>]*/>")),
        spoil(Rule.ROW_SPLITS, Ooxml.DOCUMENT, first("<w:cantSplit/>", "")),
        spoil(
            Rule.MERGED_CELLS,
            Ooxml.DOCUMENT,
            first("(<w:tcW [^>]*/>)", "$1<w:gridSpan w:val=\"2\"/>")),
        spoil(Rule.EMPTY_HEAD_CELL, Ooxml.DOCUMENT, s -> s.replace(">Gegeven<", "><")),
        spoil(Rule.ALTERNATIVE_TEXT, Ooxml.DOCUMENT, first("descr=\"[^\"]*\"", "descr=\"\"")),
        spoil(Rule.DECORATION, "word/header-omslag.xml", first("<adec:decorative [^>]*/>", "")),
        spoil(Rule.CONTRAST, Ooxml.THEME, s -> s.replace("55626A", "B5C2CA")),
        spoil(
            Rule.LINK_WORDS,
            Ooxml.DOCUMENT,
            s -> s.replace("Centraal Bureau voor de Statistiek", " ")),
        spoil(Rule.TYPED_LIST, Ooxml.DOCUMENT, s -> s.replace("<w:body>", TYPED)),
        spoil(Rule.DRAWING_IDS, Ooxml.DOCUMENT, first("docPr id=\"\\d+\"", "docPr id=\"1\"")),
        spoil(Rule.EMPTY_PARAGRAPH, Ooxml.DOCUMENT, s -> s.replace("<w:body>", EMPTY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiled")
  void aBrokenRuleIsFoundAndNoOther(Rule rule, String part, UnaryOperator<String> change)
      throws IOException {
    byte[] whole = WordWriterTest.write(SampleDocument.complete());
    byte[] spoiled = WordFile.of(whole).changed(part, change).bytes();
    assertThat(WordAccessibility.check(spoiled))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo(rule));
  }

  private static Arguments spoil(Rule rule, String part, UnaryOperator<String> change) {
    return arguments(rule, part, change);
  }

  private static UnaryOperator<String> without(String pattern) {
    return first(pattern, "");
  }

  private static UnaryOperator<String> first(String pattern, String replacement) {
    return text -> text.replaceFirst(pattern, replacement);
  }
}
