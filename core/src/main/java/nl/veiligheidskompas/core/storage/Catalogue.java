package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that H2 would execute when it opens a file: the statements that make its users, settings,
 * tables, indexes and constraints. A file whose catalogue differs from that of a plan of our own by
 * one character is not opened, because a trigger, an alias, a view or a default value is a program.
 *
 * @param lines one per object of the database, in the order in which H2 executes them
 */
record Catalogue(List<String> lines) {

  private static final Pattern USER =
      Pattern.compile(
          "(2 CREATE USER IF NOT EXISTS \"PLAN\") SALT '\\p{XDigit}*' HASH '\\p{XDigit}*' ADMIN");
  private static final Pattern PLAN_META =
      Pattern.compile("(\\d{1,9}) 0 CREATE CACHED TABLE \"public\"\\.\"plan_meta\"\\(");
  private static final Pattern MADE_UP =
      Pattern.compile("\"(PRIMARY_KEY|[a-z_]{1,60}_INDEX)_\\p{XDigit}{1,8}\"");
  private static final Pattern BUILD = Pattern.compile("(6 SET CREATE_BUILD) \\d+");

  Catalogue {
    lines = List.copyOf(lines);
  }

  /** The catalogue of a plan of our own with that schema version, as kept beside this class. */
  static Catalogue ofVersion(int version) {
    String name = "catalogue-" + version + ".txt";
    try (InputStream resource = Catalogue.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("no catalogue of schema version " + version);
      }
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      return new Catalogue(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether it holds the very statements of another one. Their numbers and order, and the names
   * that H2 makes up for indexes, depend on which program made the file and which ones brought it
   * up to date; they mean nothing.
   */
  boolean says(Catalogue other) {
    return statements().equals(other.statements());
  }

  private List<String> statements() {
    return lines.stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .map(line -> MADE_UP.matcher(line).replaceAll("\"$1\""))
        .sorted()
        .toList();
  }

  /** The number of the table that says whose file it is; -1 when there is no such table. */
  int planMeta() {
    for (String line : lines) {
      Matcher table = PLAN_META.matcher(line);
      if (table.lookingAt()) {
        return Integer.parseInt(table.group(1));
      }
    }
    return -1;
  }

  /**
   * The line for one object. What differs from file to file without a meaning is left out: how the
   * empty password is salted, and which H2 made the file.
   *
   * @param id number of the object, by which tables name the maps that hold their rows
   * @param type H2's number for a kind of object
   */
  static String line(int id, int type, String sql) {
    String line = type + " " + sql.replace("\\", "\\\\").replace("\n", "\\n");
    for (Pattern pattern : List.of(USER, BUILD)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        line = matcher.group(1);
      }
    }
    return id + " " + line;
  }
}
