package nl.veiligheidskompas.core.report.word;

import java.util.List;
import java.util.Map;

/** Translates the style ids of the built-in template to those of the template in use. */
final class StyleNames {

  private final Map<String, String> ids;
  private final StyleSheet sheet;

  StyleNames(StyleSheet sheet, Map<String, String> ids) {
    this.sheet = sheet;
    this.ids = Map.copyOf(ids);
  }

  /** The id under which the template has one of our styles. */
  String id(String style) {
    String id = ids.get(style);
    if (id == null) {
      throw new IllegalArgumentException("no style " + style);
    }
    return id;
  }

  /** Whether a style is bold: two bolds of styles would cancel each other (17.7.3). */
  boolean bold(String style) {
    return sheet.on(id(style), "rPr", "b");
  }

  /** A measure of one of our styles as the template has it. */
  int number(String style, String group, String element, String attribute, int otherwise) {
    return sheet.number(id(style), group, element, attribute, otherwise);
  }

  /** Whether one of our styles has a property on in the template. */
  boolean on(String style, String group, String element) {
    return sheet.on(id(style), group, element);
  }

  /** Positions of the right tabs of a style, in twips. */
  List<Integer> rightTabs(String style) {
    return sheet.rightTabs(id(style));
  }

  /** Whether a style puts its paragraphs in a list. */
  boolean inList(String style) {
    return sheet.number(id(style), "pPr", "numPr/numId", "val", 0) > 0;
  }
}
