package nl.veiligheidskompas.core.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.intake.Questions;
import nl.veiligheidskompas.core.intake.ReadSheet;
import nl.veiligheidskompas.core.intake.SheetImport;
import nl.veiligheidskompas.core.intake.SheetRecognition;
import nl.veiligheidskompas.core.plan.NewPlan;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.raadsplan.Raadsplan;
import nl.veiligheidskompas.core.report.raadsplan.RaadsplanOptions;
import nl.veiligheidskompas.core.report.word.PageNumbers;
import nl.veiligheidskompas.core.report.word.WordTemplate;
import nl.veiligheidskompas.core.report.word.WordWriter;
import nl.veiligheidskompas.core.sheet.Footnotes;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Theme sheets come back from Word as they went, and what is no honest document is refused. */
class SheetFromWordTest {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
  private static final String DOCUMENT = "word/document.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final AtomicLong LAST = new AtomicLong();

  @TempDir static Path folder;
  private static SafetyPlan example;
  private static byte[] exported;

  @BeforeAll
  static void export() throws Exception {
    example = new Examples(new PlanExchange()).load("hengelo-2017-2020");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WordWriter(WordTemplate.builtIn(), PageNumbers.ESTIMATED, CLOCK)
        .write(
            Raadsplan.compose(
                example,
                PlanFindings.of(example),
                RaadsplanOptions.usual(example.facts().stage()),
                DUTCH),
            bytes,
            Progress.NONE);
    exported = bytes.toByteArray();
  }

  @Test
  void theSheetsOfTheReferencePlanComeBackInTheSameOrder() throws Exception {
    SafetyPlan empty = NewPlan.empty(CLOCK, SheetFromWordTest::nextId);
    List<ReadSheet> sheets = sheets(exported, empty);

    assertThat(sheets).extracting(ReadSheet::title).isEqualTo(titles(example));
    SafetyPlan imported =
        Objects.requireNonNull(
                new SheetImport(SheetFromWordTest::nextId).asNewThemes(empty, sheets))
            .applyTo(empty);
    assertThat(text(imported)).isEqualTo(text(example));
    assertThat(kinds(imported)).isEqualTo(kinds(example));
    assertThat(notes(imported)).hasSize(8).isEqualTo(notes(example));
  }

  @Test
  void aFormWithQuestionsAtTheLeftIsASheetToo() throws Exception {
    String table =
        "<w:tbl>" + row("Waar gaat het om?", "Over fietsen.") + row("Kosten", "PM") + "</w:tbl>";

    ReadSheet sheet = sheets(withBody(table), example).getFirst();

    assertThat(sheet.questions())
        .extracting(ReadSheet.Question::kind)
        .containsExactly(SectionKind.ISSUE, SectionKind.COSTS);
    assertThat(PlainText.of(sheet.questions().getFirst().blocks()))
        .containsExactly("Over fietsen.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "image, https://example.org/a.png, External, external",
    "hyperlink, file:///c:/windows, External, external",
    "aFChunk, styles.xml, Internal, embedded",
    "oleObject, styles.xml, Internal, embedded"
  })
  void whatReachesOutOrIsTakenInIsRefused(String kind, String target, String mode, String key)
      throws Exception {
    assertThat(refusal(relatedTo(kind, target, mode)).problem().key()).isEqualTo("intake." + key);
  }

  /** Word writes the name of the template into every document that was made with one. */
  @Test
  void theTemplateOfTheDocumentIsNeitherFollowedNorAReasonToRefuse() throws Exception {
    byte[] file = relatedTo("attachedTemplate", "https://example.org/huisstijl.dotx", "External");

    assertThat(sheets(file, example)).hasSize(8);
  }

  private static byte[] relatedTo(String kind, String target, String mode) throws IOException {
    String relation =
        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/"
            + kind
            + "\" Target=\""
            + target
            + "\" TargetMode=\""
            + mode
            + "\"/></Rel";
    return changed(RELATIONS, "</Rel", relation);
  }

  @Test
  void whatIsNoHonestDocumentIsRefusedInOneSentence() throws Exception {
    assertThat(refusal("geen Word".getBytes(StandardCharsets.UTF_8)).problem().key())
        .isEqualTo("intake.notword");
    assertThat(refusal(new byte[0]).problem().key()).isEqualTo("intake.notword");
    String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document ";
    assertThat(refusal(changed(DOCUMENT, "<w:document ", entity)).problem().key())
        .isEqualTo("intake.damaged");
    assertThat(refusal(withBody("<w:p/>".repeat(700_000))).problem().key())
        .isEqualTo("intake.toolarge");
    assertThat(
            refusal(
                    withBody(
                        "<w:sdt><w:sdtContent>".repeat(500)
                            + "</w:sdtContent></w:sdt>".repeat(500)))
                .problem()
                .key())
        .isEqualTo("intake.damaged");
    assertThat(
            refusal(withBody("<w:p><w:r><w:instrText>DDEAUTO c:\\a</w:instrText></w:r></w:p>"))
                .problem()
                .key())
        .isEqualTo("intake.external");
    assertThat(refusal(withBody("<w:p/>")).problem().key()).isEqualTo("intake.empty");
    assertThat(DUTCH.say(refusal(new byte[0]).problem()))
        .isEqualTo("Het bestand is geen Word-document (.docx).");
  }

  /** Whatever happens to a file on its way, reading it ends in a text or in one sentence. */
  @Test
  void aSpoiltFileIsReadOrRefusedAndNothingElse() throws Exception {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] spoilt = i % 2 == 0 ? flipped(exported, random) : spoiltText(random);
      try {
        assertThat(sheets(spoilt, example)).isNotEmpty();
      } catch (RefusedException e) {
        assertThat(DUTCH.say(e.problem())).startsWith("Het bestand");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < 8; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static byte[] spoiltText(Random random) throws IOException {
    List<String> spoils =
        List.of("<", "</w:p>", "<w:tbl>", "w:val=\"99999999999\"", "\u0001", "<w:gridSpan/>");
    String document = part(DOCUMENT);
    int at = random.nextInt(document.length());
    String spoilt =
        document.substring(0, at)
            + spoils.get(random.nextInt(spoils.size()))
            + document.substring(at + random.nextInt(Math.min(40, document.length() - at)));
    return with(DOCUMENT, spoilt);
  }

  private static String row(String left, String right) {
    return "<w:tr>" + cell(left) + cell(right) + "</w:tr>";
  }

  private static String cell(String words) {
    return "<w:tc><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:tc>";
  }

  private static byte[] withBody(String body) throws IOException {
    String document = part(DOCUMENT);
    String head = document.substring(0, document.indexOf("<w:body>") + 8);
    return with(DOCUMENT, head + body + "</w:body></w:document>");
  }

  private static byte[] changed(String name, String from, String to) throws IOException {
    return with(name, part(name).replace(from, to));
  }

  private static String part(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exported))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  private static byte[] with(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(exported));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(name)
                ? content.getBytes(StandardCharsets.UTF_8)
                : zip.readAllBytes());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<ReadSheet> sheets(byte[] document, SafetyPlan plan) throws Exception {
    Path file = Files.write(folder.resolve("blad.docx"), document);
    return SheetRecognition.of(
            WordText.read(file, SheetFromWordTest::nextId), Questions.of(plan), DUTCH)
        .sheets();
  }

  private static RefusedException refusal(byte[] document) throws IOException {
    Path file = Files.write(folder.resolve("slecht.docx"), document);
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class, () -> WordText.read(file, SheetFromWordTest::nextId));
    assertThat(refusal).isNotNull();
    assertThat(Files.readAllBytes(file)).isEqualTo(document);
    return refusal;
  }

  private static List<String> titles(SafetyPlan plan) {
    return plan.themes().stream().map(theme -> theme.title()).toList();
  }

  private static List<Section> sections(SafetyPlan plan) {
    List<Section> sections = new ArrayList<>();
    for (var theme : plan.themes()) {
      plan.sections().stream().filter(s -> s.themeId().equals(theme.id())).forEach(sections::add);
    }
    return sections;
  }

  private static List<String> text(SafetyPlan plan) {
    List<String> lines = new ArrayList<>();
    for (Section section : sections(plan)) {
      if (!PlainText.of(section.blocks()).isEmpty()) {
        lines.add("# " + section.heading());
        lines.addAll(PlainText.of(section.blocks()));
      }
    }
    return lines;
  }

  private static List<SectionKind> kinds(SafetyPlan plan) {
    return sections(plan).stream()
        .filter(s -> !PlainText.of(s.blocks()).isEmpty())
        .map(Section::kind)
        .toList();
  }

  private static List<Inline.Footnote> notes(SafetyPlan plan) {
    return sections(plan).stream().flatMap(s -> Footnotes.of(s.blocks()).stream()).toList();
  }

  private static UUID nextId() {
    return new UUID(5, LAST.incrementAndGet());
  }
}
