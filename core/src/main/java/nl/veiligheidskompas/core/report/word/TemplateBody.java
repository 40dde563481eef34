package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What of the body of a template is used: its cover, a content control with the tag {@code
 * vk:omslag}, and the paper, margins, headers and footers of its last section.
 */
final class TemplateBody {

  private static final String COVER_TAG = "vk:omslag";

  private final @Nullable String cover;
  private final @Nullable PageGeometry page;
  private final Map<String, String> furniture;

  private TemplateBody(
      @Nullable String cover, @Nullable PageGeometry page, Map<String, String> furniture) {
    this.cover = cover;
    this.page = page;
    this.furniture = Map.copyOf(furniture);
  }

  static TemplateBody parse(byte[] part) throws IOException {
    Document document = StyleSheet.parseXml(part);
    Element body = StyleSheet.child(document.getDocumentElement(), "body");
    if (body == null) {
      throw new IOException("the template has no body");
    }
    Element section = StyleSheet.child(body, "sectPr");
    Map<String, String> furniture = new HashMap<>();
    if (section != null) {
      for (String element : List.of("headerReference", "footerReference")) {
        for (Element reference : StyleSheet.children(section, element)) {
          String type = StyleSheet.attribute(reference, "type");
          furniture.put(
              element + " " + (type == null ? "default" : type),
              reference.getAttributeNS(Ooxml.R, "id"));
        }
      }
    }
    return new TemplateBody(cover(body), section == null ? null : page(section), furniture);
  }

  @Nullable String cover() {
    return cover;
  }

  @Nullable PageGeometry page() {
    return page;
  }

  /** Ids of relations by element and type, such as {@code headerReference default}. */
  Map<String, String> furniture() {
    return furniture;
  }

  /** Whether the cover needs the relation of that id, such as that of a logo. */
  boolean uses(String relation) {
    return cover != null && cover.contains("\"" + relation + "\"");
  }

  private static @Nullable String cover(Element body) throws IOException {
    for (Element control : StyleSheet.children(body, "sdt")) {
      Element properties = StyleSheet.child(control, "sdtPr");
      Element tag = properties == null ? null : StyleSheet.child(properties, "tag");
      if (tag != null && COVER_TAG.equals(StyleSheet.attribute(tag, "val"))) {
        return XmlText.of(control, false);
      }
    }
    return null;
  }

  private static @Nullable PageGeometry page(Element section) {
    Element size = StyleSheet.child(section, "pgSz");
    Element margins = StyleSheet.child(section, "pgMar");
    if (size == null || margins == null) {
      return null;
    }
    PageGeometry page =
        new PageGeometry(
            twips(size, "w"),
            twips(size, "h"),
            Math.abs(twips(margins, "top")),
            twips(margins, "right"),
            Math.abs(twips(margins, "bottom")),
            twips(margins, "left"),
            twips(margins, "header"),
            twips(margins, "footer"));
    // a page on which no table fits is no page to print a plan on
    return page.landscape() || page.textWidth() < PageGeometry.NARROWEST ? null : page;
  }

  private static int twips(Element element, String name) {
    String value = StyleSheet.attribute(element, name);
    return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
