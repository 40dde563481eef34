package nl.veiligheidskompas.app.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.statline.FigureMapping;
import nl.veiligheidskompas.core.intake.statline.FileStart;
import nl.veiligheidskompas.core.intake.statline.Hints;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the user said of the files that the program did not read by itself, so that next year's file
 * needs no answer. A file is known again by its headings, wherever these stand and whatever it is
 * called. Kept in the folder of the user as one JSON file of mappings.
 */
public final class LayoutMemory {

  private static final String NAME = "indelingen.json";
  private static final long MAX_BYTES = 1024 * 1024;

  /** The oldest go first. */
  private static final int REMEMBERED = 50;

  private final Path file;

  /** Headings, and what was said of files with these. */
  private record Known(List<String> headings, FigureMapping mapping) {}

  /**
   * @param folder of the user; it need not exist yet
   */
  public LayoutMemory(Path folder) {
    file = folder.resolve(NAME);
  }

  /** Whether nothing was ever said. */
  public boolean isEmpty() {
    return !Files.isRegularFile(file);
  }

  /** What was said of a file that begins so, or null when nothing was. */
  public @Nullable FigureMapping find(FileStart start) throws IOException {
    for (Known known : read().reversed()) {
      for (FileStart.Sheet sheet : start.sheets()) {
        for (int row = 0; row < sheet.rows().size(); row++) {
          if (headings(sheet.rows().get(row)).equals(known.headings())) {
            return at(known.mapping(), sheet.name(), row + 1);
          }
        }
      }
    }
    return null;
  }

  /** The same mapping where the headings stand now; a row that was to be found stays so. */
  private static FigureMapping at(FigureMapping mapping, String sheet, int row) {
    Hints said = mapping.hints();
    return new FigureMapping(
        mapping.region(),
        new Hints(
            said.sheet() == null ? null : sheet,
            said.headRow() == 0 ? 0 : row,
            said.columns(),
            said.left()),
        mapping.series());
  }

  /** Remembers what was said of files with these headings. */
  public void keep(List<String> row, FigureMapping mapping) throws IOException {
    List<String> headings = headings(row);
    List<Known> all = new ArrayList<>(read());
    all.removeIf(known -> known.headings().equals(headings));
    all.add(new Known(headings, mapping));
    write(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
  }

  private static List<String> headings(List<String> row) {
    return row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }

  /** A file that cannot be read as such is as none: it only spares questions. */
  private List<Known> read() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
      return List.of();
    }
    List<Known> all = new ArrayList<>();
    try {
      JsonNode tree = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
      for (JsonNode one : tree) {
        List<String> headings = new ArrayList<>();
        one.path("headings").forEach(cell -> headings.add(cell.asString("")));
        all.add(new Known(headings, FigureMapping.of(one.path("mapping"))));
      }
    } catch (JacksonException | RefusedException spoilt) {
      return List.of();
    }
    return all;
  }

  private void write(List<Known> all) throws IOException {
    ArrayNode tree = JsonMapper.shared().createArrayNode();
    for (Known known : all) {
      ObjectNode one = tree.addObject();
      ArrayNode headings = one.putArray("headings");
      known.headings().forEach(headings::add);
      one.set("mapping", known.mapping().tree());
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "indelingen", ".tmp");
    try {
      Files.writeString(draft, tree.toPrettyString(), StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
