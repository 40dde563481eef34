package nl.veiligheidskompas.core.report.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.veiligheidskompas.core.report.PageFurniture;

/**
 * Writes the properties of sections: paper, margins, and which header and footer they have. Upright
 * pages and pages on their side have parts of their own, for the right tab stands at another width.
 */
final class SectionWriter {

  private final Draft draft;
  private final Map<String, String> references = new HashMap<>();

  SectionWriter(Draft draft) {
    this.draft = draft;
  }

  /** Properties of a section on the page of the draft; {@code cover} when it begins with one. */
  String properties(boolean cover) {
    Markup out = Markup.fragment().open("w:sectPr");
    reference(out, "headerReference", "default");
    reference(out, "footerReference", "default");
    if (cover) {
      reference(out, "headerReference", "first");
      reference(out, "footerReference", "first");
    }
    draft.page().write(out);
    if (cover) {
      out.empty("w:titlePg");
    }
    return out.close().toString();
  }

  private void reference(Markup out, String element, String type) {
    String own = draft.template().furniture().get(element + " " + type);
    String id = own != null ? own : ourOwn(element, type);
    out.empty("w:" + element, "w:type", type, "r:id", id);
  }

  private String ourOwn(String element, String type) {
    boolean first = type.equals("first");
    String place = first ? "omslag" : draft.page().landscape() ? "liggend" : "staand";
    boolean header = element.equals("headerReference");
    String kind = header ? "header" : "footer";
    return references.computeIfAbsent(
        kind + "-" + place + ".xml",
        name -> {
          byte[] part = first ? firstPart(header) : part(header);
          String type1 = header ? Ooxml.HEADER_TYPE : Ooxml.FOOTER_TYPE;
          draft.target().put("word/" + name, type1, part);
          return draft.target().relate(Ooxml.DOCUMENT, Ooxml.relation(kind), name);
        });
  }

  /** The cover carries no text; its header holds the drawings behind it. */
  private byte[] firstPart(boolean header) {
    if (header) {
      String drawn = draft.template().coverHeader();
      String style = "w:val=\"" + draft.styles().id("Header") + "\"";
      return drawn.replace("w:val=\"Header\"", style).getBytes(StandardCharsets.UTF_8);
    }
    Markup out = root("w:ftr");
    draft.paragraph("Footer").open(out).close();
    return out.close().bytes();
  }

  private byte[] part(boolean header) {
    PageFurniture furniture = draft.document().furniture();
    String style = header ? "Header" : "Footer";
    Markup out = root(header ? "w:hdr" : "w:ftr");
    ParagraphProperties properties = draft.paragraph(style);
    draft.fitRightTab(properties, style, false);
    properties.open(out);
    words(out, header ? furniture.headerLeft() : furniture.footerLeft());
    out.open("w:r").empty("w:tab").close();
    if (header) {
      words(out, furniture.headerRight());
    } else {
      pageNumber(out);
    }
    return out.close().close().bytes();
  }

  private void pageNumber(Markup out) {
    words(out, draft.texts().say("report.page") + " ");
    Fields.write(out, "PAGE", "1", "");
    words(out, " " + draft.texts().say("report.of") + " ");
    Fields.write(out, "NUMPAGES", Integer.toString(draft.pages().total()), "");
  }

  private static void words(Markup out, String text) {
    out.open("w:r");
    TextRuns.write(out, text);
    out.close();
  }

  private static Markup root(String element) {
    return Markup.part(1024).open(element, "xmlns:w", Ooxml.W, "xmlns:r", Ooxml.R);
  }
}
