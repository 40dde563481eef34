package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds our lists to those of a template, under numbers that are still free. */
final class TemplateLists {

  private final Document lists;
  private final int definitionShift;
  private final int numberShift;

  private TemplateLists(Document lists) {
    this.lists = lists;
    Element root = lists.getDocumentElement();
    this.definitionShift = highest(root, "abstractNum", "abstractNumId") + 1;
    this.numberShift = highest(root, "num", "numId");
  }

  /** The lists of the template's package, or none when it has no numbering part. */
  static TemplateLists join(WordPackage parts) throws IOException {
    String none = "<w:numbering xmlns:w=\"" + Ooxml.W + "\"/>";
    byte[] part =
        parts.has(Ooxml.NUMBERING)
            ? parts.data(Ooxml.NUMBERING)
            : none.getBytes(StandardCharsets.UTF_8);
    Document document = StyleSheet.parseXml(part);
    if (!document.getDocumentElement().getNodeName().equals("w:numbering")) {
      throw new IOException("the lists of the template are not as Word writes them");
    }
    return new TemplateLists(document);
  }

  /** The number in this template of one of our own lists. */
  int number(int ours) {
    return ours == 0 ? 0 : ours + numberShift;
  }

  /** Where our lists stand. */
  Numbering.Lists numbers() {
    Numbering.Lists ours = WordTemplate.BUILT_IN_LISTS;
    return new Numbering.Lists(
        number(ours.headings()),
        number(ours.bullets()),
        number(ours.appendices()),
        number(ours.points()),
        ours.numbersDefinition() + definitionShift,
        number(ours.free()));
  }

  /**
   * The whole part.
   *
   * @param taken styles of the template itself: their lists are its own, so ours do not claim them
   */
  String part(Set<String> taken) throws IOException {
    Element root = lists.getDocumentElement();
    Element ours =
        StyleSheet.parseXml(WordTemplate.text("numbering.xml").getBytes(StandardCharsets.UTF_8))
            .getDocumentElement();
    remove(root, StyleSheet.child(root, "numIdMacAtCleanup"));
    Node firstNumber = StyleSheet.child(root, "num");
    for (Element definition : StyleSheet.children(ours, "abstractNum")) {
      shift(definition, "abstractNumId", definitionShift);
      release(definition, taken);
      root.insertBefore(lists.importNode(definition, true), firstNumber);
    }
    for (Element number : StyleSheet.children(ours, "num")) {
      shift(number, "numId", numberShift);
      shift(StyleSheet.children(number, "abstractNumId").getFirst(), "val", definitionShift);
      root.appendChild(lists.importNode(number, true));
    }
    return XmlText.of(lists, true);
  }

  private static void release(Element definition, Set<String> taken) {
    for (Element level : StyleSheet.children(definition, "lvl")) {
      Element style = StyleSheet.child(level, "pStyle");
      if (style != null && taken.contains(String.valueOf(StyleSheet.attribute(style, "val")))) {
        remove(level, style);
      }
    }
  }

  private static void remove(Element parent, @Nullable Element child) {
    if (child != null) {
      parent.removeChild(child);
    }
  }

  private static void shift(Element element, String attribute, int by) {
    int value = Integer.parseInt(String.valueOf(StyleSheet.attribute(element, attribute)));
    element.setAttributeNS(Ooxml.W, "w:" + attribute, Integer.toString(value + by));
  }

  private static int highest(Element root, String element, String attribute) {
    List<Element> all = StyleSheet.children(root, element);
    int highest = element.equals("num") ? 0 : -1;
    for (Element one : all) {
      String value = StyleSheet.attribute(one, attribute);
      if (value != null && value.matches("\\d{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(value));
      }
    }
    return highest;
  }
}
