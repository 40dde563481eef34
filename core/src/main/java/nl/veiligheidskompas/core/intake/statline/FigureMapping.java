package nl.veiligheidskompas.core.intake.statline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file in which the user says what belongs to what: one JSON object with the keys {@code region}
 * (the name of the municipality in the files), {@code sheet}, {@code headRow} and {@code columns}
 * (for tables of which the form is not fixed: from a heading to region, period, topic, unit, value,
 * lower, upper or sample) and {@code series} (from the name of a series to the code of an
 * indicator, the code of a theme in which it becomes a new one, or null to leave it out). A column
 * that is null is not read. Each key may be left out.
 *
 * @param region the name of the municipality in the files, or null when it is to be found
 * @param series from the name of a series to a code; an empty code leaves it out
 */
public record FigureMapping(@Nullable String region, Hints hints, Map<String, String> series) {

  /** Nothing is said. */
  public static final FigureMapping NONE = new FigureMapping(null, Hints.NONE, Map.of());

  private static final long LARGEST = 1 << 20;

  public FigureMapping {
    series = Map.copyOf(series);
  }

  /**
   * The mapping in a file.
   *
   * @throws RefusedException with {@code figures.mapping.missing}, {@code .notjson}, or {@code
   *     .key} and the key that does not fit
   */
  public static FigureMapping read(Path file) throws RefusedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedException(
          Problem.of("figures.mapping.missing", String.valueOf(file.getFileName())));
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new RefusedException(Problem.of("figures.mapping.notjson"));
      }
      JsonNode tree = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
      if (!tree.isObject()) {
        throw new RefusedException(Problem.of("figures.mapping.notjson"));
      }
      return of(tree);
    } catch (IOException | JacksonException e) {
      throw new RefusedException(Problem.of("figures.mapping.notjson"), e);
    }
  }

  /** The same as JSON, of which {@link #of} makes the mapping again; series are left out. */
  public ObjectNode tree() {
    ObjectNode tree = JsonMapper.shared().createObjectNode();
    if (region != null) {
      tree.put("region", region);
    }
    if (hints.sheet() != null) {
      tree.put("sheet", hints.sheet());
    }
    if (hints.headRow() > 0) {
      tree.put("headRow", hints.headRow());
    }
    ObjectNode columns = tree.putObject("columns");
    new TreeMap<>(hints.columns())
        .forEach((heading, role) -> columns.put(heading, role.name().toLowerCase(Locale.ROOT)));
    new TreeSet<>(hints.left()).forEach(columns::putNull);
    return tree;
  }

  /**
   * The mapping that an object says.
   *
   * @throws RefusedException with {@code figures.mapping.key} and the key that does not fit
   */
  public static FigureMapping of(JsonNode tree) throws RefusedException {
    String region = null;
    String sheet = null;
    int headRow = 0;
    Map<String, Role> columns = new HashMap<>();
    Set<String> left = new HashSet<>();
    Map<String, String> series = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : tree.properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "region" -> region = text(value, "region");
        case "sheet" -> sheet = text(value, "sheet");
        case "headRow" -> headRow = row(value);
        case "columns" -> addColumns(value, columns, left);
        case "series" -> series.putAll(series(value));
        default -> throw wrong(entry.getKey());
      }
    }
    return new FigureMapping(region, new Hints(sheet, headRow, columns, left), series);
  }

  private static String text(JsonNode value, String key) throws RefusedException {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw wrong(key);
    }
    return value.stringValue();
  }

  private static int row(JsonNode value) throws RefusedException {
    if (!value.isInt() || value.intValue() < 1 || value.intValue() > LookedAhead.AHEAD) {
      throw wrong("headRow");
    }
    return value.intValue();
  }

  private static void addColumns(JsonNode value, Map<String, Role> columns, Set<String> left)
      throws RefusedException {
    for (Map.Entry<String, JsonNode> column : object(value, "columns").properties()) {
      String heading = column.getKey().strip();
      if (column.getValue().isNull()) {
        left.add(heading);
        continue;
      }
      String word = text(column.getValue(), "columns").toUpperCase(Locale.ROOT);
      try {
        columns.put(heading, Role.valueOf(word));
      } catch (IllegalArgumentException unknown) {
        throw new RefusedException(Problem.of("figures.mapping.key", "columns"), unknown);
      }
    }
  }

  private static Map<String, String> series(JsonNode value) throws RefusedException {
    Map<String, String> series = new HashMap<>();
    for (Map.Entry<String, JsonNode> one : object(value, "series").properties()) {
      JsonNode code = one.getValue();
      series.put(one.getKey().strip(), code.isNull() ? "" : text(code, "series"));
    }
    return series;
  }

  private static JsonNode object(JsonNode value, String key) throws RefusedException {
    if (!value.isObject()) {
      throw wrong(key);
    }
    return value;
  }

  private static RefusedException wrong(String key) {
    String shown = key.length() > 40 ? key.substring(0, 40) : key;
    return new RefusedException(Problem.of("figures.mapping.key", shown));
  }
}
