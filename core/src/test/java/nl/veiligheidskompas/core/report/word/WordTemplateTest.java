package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.SampleDocument;
import nl.veiligheidskompas.core.report.council.StyleSample;
import nl.veiligheidskompas.core.report.raadsplan.HengeloPlan;
import nl.veiligheidskompas.core.report.word.Violation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class WordTemplateTest {

  @TempDir Path folder;

  private WordTemplate load(WordFile file) throws IOException, RefusedException {
    return WordTemplate.load(Files.write(folder.resolve("huis.dotx"), file.bytes()));
  }

  private static WordFile export(WordTemplate template) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordWriter(template, PageNumbers.ESTIMATED, WordWriterTest.CLOCK)
        .write(SampleDocument.complete(), out, Progress.NONE);
    return WordFile.of(out.toByteArray());
  }

  @Test
  void reportsWhatTheTemplateHasAndLacks() throws IOException, RefusedException {
    TemplateReport report = load(HouseTemplate.dotx()).report();
    assertThat(report.found()).contains("Heading1", "VKTabel").doesNotContain("VKBron");
    assertThat(report.added()).containsExactly("VKBron");
    assertThat(report.otherFonts()).containsExactly("Gill Sans");
    assertThat(report.tooPale())
        .extracting(TemplateReport.Contrast::style)
        .contains("VK Thema-aanduiding", "header");
  }

  /** The lead of a page takes the look of their subtitle, which no name says. */
  @Test
  void aStyleOfTheirsStandsForOneOfOursWhenItIsLinked() throws IOException, RefusedException {
    Path file = Files.write(folder.resolve("huis.dotx"), HouseTemplate.dotx().bytes());
    WordTemplate plain = WordTemplate.load(file);
    WordTemplate linked =
        WordTemplate.load(file, Map.of("VKInleiding", "Subtitle", "VKBron", "is er niet"));

    assertThat(match(linked, "VKInleiding").theirs()).isEqualTo("Subtitle");
    assertThat(match(plain, "VKInleiding").theirs()).isEqualTo("VK Inleiding");
    assertThat(match(linked, "VKBron").theirs()).isEmpty();
    assertThat(match(linked, "VKBron").candidates())
        .contains("Subtitle", "heading 1")
        .doesNotContain("VK Bron", "VK Tabel");
    assertThat(linked.styles().id("VKInleiding")).isEqualTo(linked.styles().id("Subtitle"));
    assertThat(linked.report().added()).containsExactly("VKBron");
  }

  private static TemplateReport.Match match(WordTemplate template, String style) {
    return template.report().matches().stream()
        .filter(one -> one.style().equals(style))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsEveryStyleOnItsSamplePage() throws IOException, RefusedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordWriter(load(HouseTemplate.dotx()), PageNumbers.ESTIMATED, WordWriterTest.CLOCK)
        .write(StyleSample.of(HengeloPlan.load(), new Texts(Texts.DUTCH)), out, Progress.NONE);
    WordFile file = WordFile.of(out.toByteArray());

    assertThat(file.text(Ooxml.DOCUMENT))
        .contains("Hoofdstuk (heading 1)", "\"Kop1\"", "VKThematitel", "VKSignalering", "VKTabel");
  }

  @Test
  void usesTheHouseStyleUnderItsOwnIds() throws IOException, RefusedException {
    WordFile file = export(load(HouseTemplate.dotx()));
    assertThat(file.text(Ooxml.DOCUMENT))
        .contains("w:pStyle w:val=\"Kop1\"")
        .doesNotContain("w:pStyle w:val=\"Heading1\"");
    assertThat(file.text("word/charts/chartVK1.xml")).contains("7A003C");
    assertThat(file.text("[Content_Types].xml")).doesNotContain("template.main");
  }

  @Test
  void leavesTheStylesOfTheTemplateAsTheyAre() throws IOException, RefusedException {
    WordFile template = HouseTemplate.dotx();
    StyleSheet before = StyleSheet.parse(template.data(Ooxml.STYLES));
    StyleSheet after = StyleSheet.parse(export(load(template)).data(Ooxml.STYLES));
    for (String id : before.ids()) {
      assertThat(after.element(id).isEqualNode(before.element(id))).as(id).isTrue();
    }
    assertThat(after.ids()).hasSize(before.ids().size() + 1).contains("VKBron");
  }

  @Test
  void keepsCoverHeaderAndMarginsButNoOldText() throws IOException, RefusedException {
    WordFile file = export(load(HouseTemplate.dotx()));
    assertThat(file.text(Ooxml.DOCUMENT))
        .contains(HouseTemplate.COVER, "w:top=\"1700\"", "r:id=\"rIdHuis\"")
        .doesNotContain(HouseTemplate.OLD_TEXT);
    assertThat(file.text("word/headerhuis.xml")).contains(HouseTemplate.HEADER);
  }

  @Test
  void fillsTheTextWidthOfTheTemplateWithTables() throws IOException, RefusedException {
    WordFile file = export(load(HouseTemplate.dotx()));
    int textWidth = 11906 - 1200 - 1500;
    Element grid = file.all(Ooxml.DOCUMENT, "tblGrid").getFirst();
    int width =
        StyleSheet.children(grid, "gridCol").stream()
            .mapToInt(column -> Integer.parseInt(String.valueOf(StyleSheet.attribute(column, "w"))))
            .sum();
    assertThat(width).isEqualTo(textWidth);
  }

  @Test
  void breaksNoRuleOfAccessibilityButThatOfThePaleTemplate() throws IOException, RefusedException {
    List<Violation> violations =
        WordAccessibility.check(export(load(HouseTemplate.dotx())).bytes());
    assertThat(violations)
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo(Rule.CONTRAST));
  }

  @Test
  void numbersHeadingsWhoseStylesHaveNoNumbers() throws IOException, RefusedException {
    WordFile template =
        HouseTemplate.docx()
            .changed(
                Ooxml.STYLES,
                s -> s.replaceFirst("(?s)(w:styleId=\"Kop1\">.*?)<w:numPr>.*?</w:numPr>", "$1"));
    WordFile file = export(load(template));
    assertThat(file.text(Ooxml.DOCUMENT))
        .containsPattern("\"Kop1\"/>(<w:[^>]*>)*?<w:numPr><w:ilvl w:val=\"0\"/>")
        .containsPattern("\"VKThematitel\"/>(<w:[^>]*>)*?<w:numPr><w:ilvl w:val=\"1\"/>");
  }

  @Test
  void takesOurListsWhereTheTemplateHasNone() throws IOException, RefusedException {
    WordFile template =
        HouseTemplate.docx()
            .without(Ooxml.NUMBERING)
            .changed(
                "[Content_Types].xml",
                s -> s.replaceFirst("<Override PartName=\"/word/numbering.xml\"[^>]*>", ""))
            .changed(
                "word/_rels/document.xml.rels",
                s -> s.replaceFirst("<Relationship [^>]*numbering.xml\"/>", ""));
    WordFile file = export(load(template));
    assertThat(file.all(Ooxml.NUMBERING, "abstractNum")).hasSize(7);
  }

  @Test
  void cleansSettingsThatWouldHinderTheClerk() throws IOException, RefusedException {
    WordFile template =
        HouseTemplate.docx()
            .changed(
                Ooxml.SETTINGS,
                s ->
                    s.replace(
                        "<w:defaultTabStop",
                        "<w:trackRevisions/><w:documentProtection w:edit=\"readOnly\""
                            + " w:enforcement=\"1\"/><w:defaultTabStop"));
    assertThat(export(load(template)).text(Ooxml.SETTINGS))
        .doesNotContain("trackRevisions", "documentProtection")
        .contains("themeFontLang");
  }
}
