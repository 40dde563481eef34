package nl.veiligheidskompas.core.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.office.OfficeFile;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The markup of one part, as elements; without entities, and no larger or deeper than a text is.
 */
final class Markup {

  /** Names of WordprocessingML (ECMA-376 part 1). */
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final int LARGEST_PART = 16 << 20;
  private static final int MOST_TAGS = 600_000;
  private static final int DEEPEST = 200;

  private Markup() {}

  /**
   * The outermost element of a part.
   *
   * @throws RefusedException when the part is too large, too deep or no XML
   */
  static Element of(PackagePart part, OfficeFile file) throws IOException, RefusedException {
    byte[] bytes;
    try (InputStream in = part.getInputStream()) {
      bytes = in.readNBytes(LARGEST_PART + 1);
    }
    if (bytes.length > LARGEST_PART || tags(bytes) > MOST_TAGS) {
      throw file.refused("toolarge");
    }
    try {
      Element root = builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
      if (isTooDeep(root)) {
        throw file.refused("damaged");
      }
      return root;
    } catch (SAXException e) {
      throw new RefusedException(file.refused("damaged").problem(), e);
    }
  }

  /** The elements directly below, of any name. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements of Word of that name directly below. */
  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(element -> is(element, name)).toList();
  }

  /** The first element of Word along these names, or null. */
  static @Nullable Element find(@Nullable Element from, String... names) {
    Element at = from;
    for (String name : names) {
      List<Element> next = at == null ? List.of() : children(at, name);
      at = next.isEmpty() ? null : next.getFirst();
    }
    return at;
  }

  /** Whether it is an element of Word of that name. */
  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
  }

  /** The value of an attribute of Word; empty when it is not there. */
  static String attribute(@Nullable Element element, String name) {
    return element == null ? "" : element.getAttributeNS(W, name);
  }

  /** The attribute {@code val} of the element at the end of these names; empty when absent. */
  static String value(@Nullable Element from, String... names) {
    return attribute(find(from, names), "val");
  }

  /** An attribute as a number that is not below zero; the other number when it is none. */
  static int number(String value, int otherwise) {
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether a property that is on or off is there and on; null when it is not there. */
  static @Nullable Boolean flag(@Nullable Element properties, String name) {
    Element property = find(properties, name);
    if (property == null) {
      return null;
    }
    String value = attribute(property, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private static int tags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      tags += b == '<' ? 1 : 0;
    }
    return tags;
  }

  /** Without recursion: whether recursion over the elements is safe is what this finds out. */
  private static boolean isTooDeep(Element root) {
    int depth = 0;
    Node at = root;
    while (at != null && depth <= DEEPEST) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
      } else {
        while (at != null && depth > 0 && at.getNextSibling() == null) {
          at = at.getParentNode();
          depth--;
        }
        at = at == null || depth == 0 ? null : at.getNextSibling();
      }
    }
    return depth > DEEPEST;
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the parser of the Java runtime lacks a safety", e);
    }
  }

  /** The parser prints its complaints unless somebody takes them. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException complaint) {
      // a warning does not change what is read
    }

    @Override
    public void error(SAXParseException complaint) throws SAXException {
      throw complaint;
    }

    @Override
    public void fatalError(SAXParseException complaint) throws SAXException {
      throw complaint;
    }
  }
}
