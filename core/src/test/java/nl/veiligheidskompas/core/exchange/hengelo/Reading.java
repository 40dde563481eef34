package nl.veiligheidskompas.core.exchange.hengelo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A place in a data file that remembers which of its values were read, so that a test can tell what
 * was left behind.
 */
final class Reading {

  private final JsonNode node;
  private final String path;
  private final Set<String> read;

  private Reading(JsonNode node, String path, Set<String> read) {
    this.node = node;
    this.path = path;
    this.read = read;
  }

  /** The root of a data file among the test resources. */
  static Reading of(String resource) {
    try (InputStream in = Reading.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no data file " + resource);
      }
      return new Reading(new YAMLMapper().readTree(in), "", new HashSet<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands under that key; it must be there and not be null. */
  Reading at(String key) {
    Reading found = find(key);
    if (found == null) {
      throw new IllegalArgumentException("nothing at " + path + "." + key);
    }
    return found;
  }

  /** What stands under that key, or null when nothing or null stands there. */
  @Nullable Reading find(String key) {
    JsonNode value = node.path(key);
    String place = path.isEmpty() ? key : path + "." + key;
    if (value.isNull()) {
      read.add(place);
    }
    return value.isNull() || value.isMissingNode() ? null : new Reading(value, place, read);
  }

  List<Reading> items() {
    List<Reading> items = new ArrayList<>();
    if (node.isEmpty()) {
      read.add(path);
    }
    for (int i = 0; i < node.size(); i++) {
      items.add(new Reading(node.get(i), path + "[" + i + "]", read));
    }
    return items;
  }

  /** The elements under that key; none when the key is not there. */
  List<Reading> items(String key) {
    Reading list = find(key);
    return list == null ? List.of() : list.items();
  }

  List<String> keys() {
    return List.copyOf(node.propertyNames());
  }

  boolean isList() {
    return node.isArray();
  }

  String text() {
    read.add(path);
    return node.asString();
  }

  String text(String key) {
    return at(key).text();
  }

  @Nullable String textOrNull(String key) {
    Reading found = find(key);
    return found == null ? null : found.text();
  }

  /** The text under that key, or an empty one. */
  String textOrEmpty(String key) {
    String text = textOrNull(key);
    return text == null ? "" : text;
  }

  List<String> texts(String key) {
    return items(key).stream().map(Reading::text).toList();
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  @Nullable Integer numberOrNull(String key) {
    Reading found = find(key);
    return found == null ? null : Integer.valueOf(found.text());
  }

  BigDecimal figure(String key) {
    return new BigDecimal(text(key));
  }

  @Nullable BigDecimal figureOrNull(String key) {
    Reading found = find(key);
    return found == null ? null : new BigDecimal(found.text());
  }

  boolean flag(String key) {
    return "true".equals(textOrEmpty(key));
  }

  /** The places that nobody read, with their positions in lists left out. */
  SortedSet<String> unread() {
    SortedSet<String> unread = new TreeSet<>();
    collect(node, path, unread);
    return unread;
  }

  private void collect(JsonNode at, String place, Set<String> unread) {
    if (at.isValueNode() || at.isEmpty()) {
      if (!read.contains(place)) {
        unread.add(place.replaceAll("\\[\\d+]", ""));
      }
    } else if (at.isArray()) {
      for (int i = 0; i < at.size(); i++) {
        collect(at.get(i), place + "[" + i + "]", unread);
      }
    } else {
      for (Map.Entry<String, JsonNode> entry : at.properties()) {
        String key = entry.getKey();
        collect(entry.getValue(), place.isEmpty() ? key : place + "." + key, unread);
      }
    }
  }
}
