package nl.veiligheidskompas.core.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A written Word file as its parts, to look into and to spoil on purpose. */
final class WordFile {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static WordFile of(byte[] bytes) throws IOException {
    WordFile file = new WordFile();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        file.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return file;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  byte[] data(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new AssertionError("no part " + name + " in " + names());
    }
    return part;
  }

  String text(String name) {
    return new String(data(name), StandardCharsets.UTF_8);
  }

  /** A part without what programs may ignore, as the schemas of ECMA-376 know it. */
  byte[] known(String name) {
    return text(name)
        .replaceAll("<w14:checkbox>.*?</w14:checkbox>", "")
        .replace(" mc:Ignorable=\"w14\"", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  Element root(String name) {
    try {
      Document document = StyleSheet.parseXml(data(name));
      return document.getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All elements of WordprocessingML with that name, in order. */
  List<Element> all(String part, String element) {
    return all(root(part), Ooxml.W, element);
  }

  static List<Element> all(Element root, String namespace, String element) {
    NodeList found = root.getElementsByTagNameNS(namespace, element);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Adds a part, or takes the place of one. */
  WordFile with(String name, byte[] data) {
    parts.put(name, data);
    return this;
  }

  WordFile without(String name) {
    parts.remove(name);
    return this;
  }

  /** Changes a part as text; fails when the change changes nothing. */
  WordFile changed(String name, UnaryOperator<String> change) {
    String before = text(name);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing was changed in " + name);
    }
    parts.put(name, after.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
