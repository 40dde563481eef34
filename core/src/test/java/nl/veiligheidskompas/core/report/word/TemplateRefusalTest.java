package nl.veiligheidskompas.core.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates come by mail: what is not one, or could harm, is refused in one sentence. */
class TemplateRefusalTest {

  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String OUTSIDE = "\" Target=\"%s\" TargetMode=\"External\"/></Rel";

  @TempDir Path folder;

  static Stream<Arguments> refused() throws Exception {
    return Stream.of(
        arguments("macros", "macro", macros()),
        arguments("document with macros", "macro", mainType("ms-word.document.macroEnabled.main")),
        arguments("remote picture", "external", related("image", "https://example.org/a.png")),
        arguments(
            "template elsewhere", "external", related("attachedTemplate", "file:///c:/a.dot")),
        arguments("link to a file", "external", related("hyperlink", "file:///c:/windows")),
        arguments("embedded object", "embedded", inside("oleObject")),
        arguments("document to be taken in", "embedded", inside("aFChunk")),
        arguments("field that fetches", "external", fetching()),
        arguments("workbook", "notword", workbook()),
        arguments("plain text", "notword", "geen Word".getBytes(StandardCharsets.UTF_8)),
        arguments("empty file", "notword", new byte[0]),
        arguments("half a file", "damaged", half()),
        arguments("head of a zip alone", "damaged", withoutMain()),
        arguments("password", "protected", encrypted()),
        arguments("entity", "damaged", entity()),
        arguments("bomb", "toolarge", bomb()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesInOneSentence(String name, String key, byte[] template) throws IOException {
    Path file = Files.write(folder.resolve("sjabloon.dotx"), template);
    RefusedException refusal =
        catchThrowableOfType(RefusedException.class, () -> WordTemplate.load(file));
    assertThat(refusal).as(name).isNotNull();
    assertThat(refusal.problem().key()).isEqualTo("template." + key);
    assertThat(new Texts(Texts.DUTCH).say(refusal.problem())).startsWith("Het sjabloon");
    assertThat(Files.readAllBytes(file)).isEqualTo(template);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    RefusedException refusal =
        catchThrowableOfType(
            RefusedException.class, () -> WordTemplate.load(folder.resolve("weg.dotx")));
    assertThat(refusal.problem().key()).isEqualTo("template.missing");
  }

  private static byte[] macros() throws IOException {
    return HouseTemplate.docx()
        .with("word/vbaProject.bin", new byte[] {1})
        .changed(
            TYPES,
            s ->
                s.replace(
                    "</Types>",
                    "<Override PartName=\"/word/vbaProject.bin\""
                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))
        .bytes();
  }

  private static byte[] mainType(String type) throws IOException {
    return HouseTemplate.docx()
        .changed(
            TYPES,
            s -> s.replace("openxmlformats-officedocument.wordprocessingml.document.main", type))
        .bytes();
  }

  private static byte[] related(String kind, String target) throws IOException {
    String relation =
        "<Relationship Id=\"rIdX\" Type=\"" + Ooxml.relation(kind) + OUTSIDE.replace("%s", target);
    return HouseTemplate.docx().changed(RELATIONS, s -> s.replace("</Rel", relation)).bytes();
  }

  private static byte[] inside(String kind) throws IOException {
    String relation = HouseTemplate.relation("rIdX", kind, "headerhuis.xml");
    return HouseTemplate.docx()
        .changed(RELATIONS, s -> s.replace("</Rel", relation + "</Rel"))
        .bytes();
  }

  private static byte[] fetching() throws IOException {
    return HouseTemplate.docx()
        .changed(
            "word/headerhuis.xml",
            s ->
                s.replace(
                    "</w:p>",
                    "<w:r><w:instrText>INCLUDETEXT \"c:\\\\a.txt\"</w:instrText></w:r></w:p>"))
        .bytes();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Blad 1");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] half() throws IOException {
    byte[] whole = HouseTemplate.dotx().bytes();
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] withoutMain() {
    return new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0};
  }

  private static byte[] encrypted()
      throws IOException, GeneralSecurityException, InvalidFormatException {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    info.getEncryptor().confirmPassword("geheim");
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OPCPackage plain =
              OPCPackage.open(new ByteArrayInputStream(HouseTemplate.docx().bytes()));
          OutputStream encrypted = info.getEncryptor().getDataStream(container)) {
        plain.save(encrypted);
      }
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] entity() throws IOException {
    return HouseTemplate.docx()
        .changed(
            Ooxml.STYLES,
            s ->
                s.replaceFirst(
                    "<w:styles",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:styles"))
        .bytes();
  }

  private static byte[] bomb() throws IOException {
    byte[] spaces = new byte[80 << 20];
    Arrays.fill(spaces, (byte) ' ');
    return HouseTemplate.docx().with(Ooxml.STYLES, spaces).bytes();
  }
}
