package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings the levels and keys of lines in order: a line is at most one level deeper than the item
 * before it; items of one form and level that follow each other are one list; nothing else shares a
 * key; and where nothing stands there is room to write in.
 */
final class Outline {

  /** A list that the next item of its form and level belongs to. */
  private record Open(Form form, UUID id) {}

  private final Supplier<UUID> ids;
  private final Set<UUID> given = new HashSet<>();
  private final List<@Nullable Open> open = new ArrayList<>();
  private int deepest;

  private Outline(Supplier<UUID> ids) {
    this.ids = ids;
  }

  static List<Part> fitting(List<Part> parts, Supplier<UUID> ids) {
    if (parts.isEmpty() || (parts.size() == 1 && isRoom(parts.getFirst()))) {
      return List.of(Line.room());
    }
    Outline outline = new Outline(ids);
    return parts.stream().map(outline::fit).toList();
  }

  private static boolean isRoom(Part part) {
    return part instanceof Line line
        && line.form() == Form.PARAGRAPH
        && line.text().inlines().isEmpty();
  }

  private Part fit(Part part) {
    if (!(part instanceof Line line)) {
      open.clear();
      deepest = 0;
      return part;
    }
    int level = line.form() == Form.SUBHEADING ? 0 : Math.clamp(line.level(), 0, deepest);
    deepest = line.form().item() ? level + 1 : level;
    Line fit = line.as(line.form(), level).of(key(line, level));
    return fit.equals(line) ? line : fit;
  }

  private UUID key(Line line, int level) {
    while (open.size() > level + 1) {
      open.removeLast();
    }
    Open here = open.size() > level ? open.get(level) : null;
    if (line.form().item() && here != null && here.form() == line.form()) {
      return here.id();
    }
    UUID old = line.id();
    UUID id = old != null && given.add(old) ? old : fresh();
    while (open.size() <= level) {
      open.add(null);
    }
    open.set(level, line.form().item() ? new Open(line.form(), id) : null);
    return id;
  }

  private UUID fresh() {
    UUID id = ids.get();
    given.add(id);
    return id;
  }
}
