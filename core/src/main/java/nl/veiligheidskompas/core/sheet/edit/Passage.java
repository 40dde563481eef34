package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, or a chapter, while it is edited.
 *
 * @param id the section or chapter
 * @param heading what stands above it, or null when that is no part of the manuscript
 * @param parts what stands in it; at least one
 */
public record Passage(UUID id, @Nullable String heading, List<Part> parts) {

  public Passage {
    parts = parts.isEmpty() ? List.of(Line.room()) : List.copyOf(parts);
  }

  /** A section or chapter, ready to be edited. */
  public static Passage of(UUID id, @Nullable String heading, List<Block> blocks) {
    return new Passage(id, heading, BlockParts.of(blocks));
  }

  /** The blocks that its parts are. */
  public List<Block> blocks() {
    return BlockParts.blocks(parts);
  }

  Passage headed(String words) {
    return new Passage(id, words, parts);
  }

  Passage with(List<Part> others) {
    return new Passage(id, heading, others);
  }

  Passage with(int part, Part other) {
    List<Part> changed = new ArrayList<>(parts);
    changed.set(part, other);
    return with(changed);
  }

  /** The footnotes, in the order in which they are numbered. */
  public List<Inline.Footnote> notes() {
    List<Inline.Footnote> notes = new ArrayList<>();
    for (Part part : parts) {
      for (Line line : lines(part)) {
        notes.addAll(line.text().footnotes());
      }
    }
    return notes;
  }

  /** The lines of a part in reading order. */
  public static List<Line> lines(Part part) {
    return switch (part) {
      case Line line -> List.of(line);
      case Part.Roles roles -> roles.lines();
      case Grid grid -> {
        List<Line> lines = new ArrayList<>();
        for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
          grid.row(row).forEach(cell -> lines.addAll(cell.lines()));
        }
        yield lines;
      }
    };
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return parts.size() == 1
        && parts.getFirst() instanceof Line line
        && line.form() == Form.PARAGRAPH
        && line.text().inlines().isEmpty();
  }
}
