package nl.veiligheidskompas.core.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file of Office Open XML with their types and relations (ECMA-376 part 2), in
 * memory. The same content at the same moment gives the same bytes.
 */
final class WordPackage {

  /** Where the relations of the package itself hang. */
  static final String ROOT = "";

  private static final String TYPES_NS =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_NS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  private static final class Part {
    private final String contentType;
    private final byte[] data;

    Part(String contentType, byte[] data) {
      this.contentType = contentType;
      this.data = data;
    }
  }

  /** A relation; the target is relative to the folder of its source unless it is external. */
  record Relation(String id, String type, String target, boolean external) {}

  /** Another package with the same parts, that can grow by itself. */
  WordPackage copy() {
    WordPackage copy = new WordPackage();
    copy.parts.putAll(parts);
    relations.forEach((source, list) -> copy.relations.put(source, new ArrayList<>(list)));
    return copy;
  }

  /** Adds a part, or takes the place of one; names are like {@code word/styles.xml}. */
  void put(String name, String contentType, byte[] data) {
    parts.put(name, new Part(contentType, data));
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The part of that name; it must be there. */
  byte[] data(String name) {
    Part part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return part.data;
  }

  List<Relation> relations(String source) {
    return relations.getOrDefault(source, List.of());
  }

  /** Relates a part with another and answers the id by which its source calls it. */
  String relate(String source, String type, String target) {
    return add(source, null, type, target, false);
  }

  /** Relates a part with an address outside the package. */
  String relateOutside(String source, String type, String address) {
    return add(source, null, type, address, true);
  }

  /** Takes over a relation under the id that it already has. */
  void relate(String source, Relation relation) {
    add(source, relation.id(), relation.type(), relation.target(), relation.external());
  }

  private String add(
      String source, @Nullable String id, String type, String target, boolean external) {
    List<Relation> list = relations.computeIfAbsent(source, key -> new ArrayList<>());
    String name = id != null ? id : freeId(list);
    list.add(new Relation(name, type, target, external));
    return name;
  }

  private static String freeId(List<Relation> taken) {
    int number = taken.size() + 1;
    while (isTaken("rIdVK" + number, taken)) {
      number++;
    }
    return "rIdVK" + number;
  }

  private static boolean isTaken(String id, List<Relation> taken) {
    return taken.stream().anyMatch(relation -> relation.id().equals(id));
  }

  /** The package as a zip; {@code moment} is the time of every entry. */
  byte[] zipped(Instant moment) throws IOException {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      write(zip, "[Content_Types].xml", contentTypes(), time);
      for (Map.Entry<String, List<Relation>> entry : relations.entrySet()) {
        write(zip, relationsPart(entry.getKey()), relationsXml(entry.getValue()), time);
      }
      for (Map.Entry<String, Part> entry : parts.entrySet()) {
        write(zip, entry.getKey(), entry.getValue().data, time);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] data, LocalDateTime time)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    zip.write(data);
    zip.closeEntry();
  }

  private static String relationsPart(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  private byte[] contentTypes() {
    Markup types = Markup.part(4096).open("Types", "xmlns", TYPES_NS);
    types.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    parts.forEach((name, part) ->
        types.empty("Override", "PartName", "/" + name, "ContentType", part.contentType));
    return types.close().bytes();
  }

  private static byte[] relationsXml(List<Relation> list) {
    Markup xml = Markup.part(2048).open("Relationships", "xmlns", RELATIONS_NS);
    for (Relation relation : list) {
      if (relation.external()) {
        xml.empty(
            "Relationship",
            "Id",
            relation.id(),
            "Type",
            relation.type(),
            "Target",
            relation.target(),
            "TargetMode",
            "External");
      } else {
        xml.empty(
            "Relationship",
            "Id",
            relation.id(),
            "Type",
            relation.type(),
            "Target",
            relation.target());
      }
    }
    return xml.close().bytes();
  }
}
