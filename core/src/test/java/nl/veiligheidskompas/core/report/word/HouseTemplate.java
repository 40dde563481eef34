package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.veiligheidskompas.core.report.SampleDocument;

/** An invented municipality's template, as a Dutch Word would save it. */
final class HouseTemplate {

  static final String OLD_TEXT = "Tekst van een vorig plan";
  static final String COVER = "Omslag van het huis";
  static final String HEADER = "Kopregel van het huis";

  private static final String MAIN =
      "<w:p><w:r><w:t>"
          + OLD_TEXT
          + "</w:t></w:r></w:p>"
          + "<w:sdt><w:sdtPr><w:tag w:val=\"vk:omslag\"/></w:sdtPr><w:sdtContent>"
          + "<w:p><w:r><w:t>"
          + COVER
          + "</w:t></w:r></w:p></w:sdtContent></w:sdt>"
          + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHuis\"/>"
          + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1700\" w:right=\"1200\""
          + " w:bottom=\"1400\" w:left=\"1500\" w:header=\"700\" w:footer=\"500\" w:gutter=\"0\"/>"
          + "</w:sectPr></w:body></w:document>";

  private static final String HEADER_PART =
      "<w:hdr xmlns:w=\"" + Ooxml.W + "\"><w:p><w:r><w:t>" + HEADER + "</w:t></w:r></w:p></w:hdr>";

  private HouseTemplate() {}

  /**
   * A .dotx with styles of its own, one that is missing, one that is too pale, and other colours.
   */
  static WordFile dotx() throws IOException {
    return docx()
        .changed(
            "[Content_Types].xml",
            s -> s.replace("wordprocessingml.document.main", "wordprocessingml.template.main"));
  }

  /** The same as a .docx. */
  static WordFile docx() throws IOException {
    return WordFile.of(WordWriterTest.write(SampleDocument.complete()))
        .changed(Ooxml.STYLES, HouseTemplate::styles)
        .changed(Ooxml.NUMBERING, s -> s.replace("\"Heading1\"", "\"Kop1\""))
        .changed(
            Ooxml.THEME, s -> s.replace("0F4C5C", "7A003C").replace("\"Calibri\"", "\"Gill Sans\""))
        .changed(Ooxml.DOCUMENT, s -> s.substring(0, s.indexOf("<w:body>") + 8) + MAIN)
        .with("word/headerhuis.xml", HEADER_PART.getBytes(StandardCharsets.UTF_8))
        .changed(
            "[Content_Types].xml",
            s ->
                s.replace(
                    "</Types>",
                    "<Override PartName=\"/word/headerhuis.xml\" ContentType=\""
                        + Ooxml.HEADER_TYPE
                        + "\"/></Types>"))
        .changed(
            "word/_rels/document.xml.rels",
            s -> s.replace("</Rel", relation("rIdHuis", "header", "headerhuis.xml") + "</Rel"));
  }

  /** A relation inside the package, as markup. */
  static String relation(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + Ooxml.relation(kind)
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String styles(String styles) {
    return styles
        .replace("\"Heading1\"", "\"Kop1\"")
        .replaceFirst("(?s)<w:style [^>]*w:styleId=\"VKBron\">.*?</w:style>", "")
        .replace("55626A\" w:themeColor=\"accent6\"", "C0C0C0\"");
  }
}
