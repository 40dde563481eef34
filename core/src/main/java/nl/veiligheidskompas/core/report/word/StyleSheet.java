package nl.veiligheidskompas.core.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The styles of a template, read: what a style says itself, and what it inherits from the styles
 * that it is based on and from the document defaults.
 */
final class StyleSheet {

  private final Document document;
  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Map<String, String> idByName = new LinkedHashMap<>();
  private final Map<List<String>, Optional<String>> inherited = new ConcurrentHashMap<>();

  private StyleSheet(Document document) {
    this.document = document;
    for (Element style : children(document.getDocumentElement(), "style")) {
      String id = attribute(style, "styleId");
      if (id != null) {
        byId.put(id, style);
        idByName.putIfAbsent(key(nameOf(style)), id);
      }
    }
  }

  /** Reads a styles part; an entity or a broken tag is an IOException. */
  static StyleSheet parse(byte[] part) throws IOException {
    return new StyleSheet(parseXml(part));
  }

  static Document parseXml(byte[] part) throws IOException {
    try {
      return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (SAXException e) {
      throw new IOException("a part of the template is no XML", e);
    }
  }

  Document document() {
    return document;
  }

  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The style as it is written; the id must be there. */
  Element element(String id) {
    Element style = byId.get(id);
    if (style == null) {
      throw new IllegalArgumentException("no style " + id);
    }
    return style;
  }

  /** Name of a style: English in every file, whatever the language of the Word that wrote it. */
  String name(String id) {
    return nameOf(element(id));
  }

  /** {@code paragraph}, {@code character}, {@code table} or {@code numbering}. */
  String type(String id) {
    String type = attribute(element(id), "type");
    return type == null ? "paragraph" : type;
  }

  Optional<String> idByName(String name) {
    return Optional.ofNullable(idByName.get(key(name)));
  }

  /**
   * An attribute as it holds for text in a style.
   *
   * @param group {@code pPr} or {@code rPr}
   * @param element name within the group, or two names with a slash between
   * @return the nearest value in the chain of styles, else that of the document defaults
   */
  Optional<String> value(String id, String group, String element, String attribute) {
    return inherited.computeIfAbsent(
        List.of(id, group, element, attribute), key -> find(id, group, element, attribute));
  }

  /** A measure in the unit of the file, or {@code otherwise} when no style says one. */
  int number(String id, String group, String element, String attribute, int otherwise) {
    return value(id, group, element, attribute)
        .filter(StyleSheet::isNumber)
        .map(Integer::valueOf)
        .orElse(otherwise);
  }

  /** Whether a property that is on or off is on. */
  boolean on(String id, String group, String element) {
    return value(id, group, element, "val")
        .map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
        .orElse(false);
  }

  /** Positions of the right tabs that a style says itself, in twips. */
  List<Integer> rightTabs(String id) {
    Element properties = child(element(id), "pPr");
    Element tabs = properties == null ? null : child(properties, "tabs");
    if (tabs == null) {
      return List.of();
    }
    List<Integer> positions = new ArrayList<>();
    for (Element tab : children(tabs, "tab")) {
      String position = attribute(tab, "pos");
      if ("right".equals(attribute(tab, "val")) && position != null && isNumber(position)) {
        positions.add(Integer.valueOf(position));
      }
    }
    return positions;
  }

  /** The nearest style that says something about a property: what it leaves out, it unsays. */
  Optional<Element> property(String id, String group, String element) {
    return chain(id).stream()
        .flatMap(style -> Optional.ofNullable(own(style, group, element)).stream())
        .findFirst();
  }

  private Optional<String> find(String id, String group, String element, String attribute) {
    return chain(id).stream()
        .flatMap(style -> own(style, group, element, attribute).stream())
        .findFirst()
        .or(() -> inDefaults(group, element, attribute));
  }

  /** The style and those that it is based on; a circle, as a broken file has it, ends. */
  private List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    Element style = byId.get(id);
    while (style != null && !chain.contains(style)) {
      chain.add(style);
      Element basedOn = child(style, "basedOn");
      String base = basedOn == null ? null : attribute(basedOn, "val");
      style = base == null ? null : byId.get(base);
    }
    return chain;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,8}");
  }

  private Optional<String> inDefaults(String group, String element, String attribute) {
    Element defaults = child(document.getDocumentElement(), "docDefaults");
    Element holder = defaults == null ? null : child(defaults, group + "Default");
    return holder == null ? Optional.empty() : own(holder, group, element, attribute);
  }

  private static Optional<String> own(
      Element holder, String group, String element, String attribute) {
    Element property = own(holder, group, element);
    if (property == null) {
      return Optional.empty();
    }
    String value = attribute(property, attribute);
    // <w:b/> without a value means on
    return Optional.ofNullable(value == null && attribute.equals("val") ? "1" : value);
  }

  private static @Nullable Element own(Element holder, String group, String element) {
    Element property = child(holder, group);
    for (String step : element.split("/", -1)) {
      property = property == null ? null : child(property, step);
    }
    return property;
  }

  private static String nameOf(Element style) {
    Element name = child(style, "name");
    String value = name == null ? null : attribute(name, "val");
    return value == null ? "" : value;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static @Nullable String attribute(Element element, String name) {
    String value = element.getAttributeNS(Ooxml.W, name);
    return value.isEmpty() ? null : value;
  }

  static @Nullable Element child(Element parent, String name) {
    List<Element> all = children(parent, name);
    return all.isEmpty() ? null : all.getFirst();
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && name.equals(element.getLocalName())
          && Ooxml.W.equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }
}
