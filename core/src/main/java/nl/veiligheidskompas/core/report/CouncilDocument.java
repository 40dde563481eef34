package nl.veiligheidskompas.core.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole document for the council, as data.
 *
 * @param language of the text, with region: {@code nl-NL} or {@code en-GB}; the words that the
 *     document itself adds (Tabel, Pagina) follow it
 * @param cover the first page, or null for a document that begins at once
 * @param blocks in reading order
 */
public record CouncilDocument(
    DocumentProperties properties,
    Locale language,
    PageFormat format,
    PageFurniture furniture,
    @Nullable Cover cover,
    List<ReportBlock> blocks)
    implements Manuscript {

  /** Throws IllegalArgumentException when two places have the same anchor. */
  public CouncilDocument {
    blocks = List.copyOf(blocks);
    requireUniqueAnchors(blocks, new HashSet<>());
  }

  /** The same document with other blocks. */
  public CouncilDocument withBlocks(List<ReportBlock> others) {
    return new CouncilDocument(properties, language, format, furniture, cover, others);
  }

  /** The same document that says something else about itself, and on the edge of its pages. */
  public CouncilDocument with(DocumentProperties others, PageFurniture edge) {
    return new CouncilDocument(others, language, format, edge, cover, blocks);
  }

  @Override
  public CouncilDocument whole() {
    return this;
  }

  private static void requireUniqueAnchors(List<ReportBlock> blocks, Set<Anchor> seen) {
    for (ReportBlock block : blocks) {
      switch (block) {
        case ReportBlock.Heading heading -> requireNew(heading.anchor(), seen);
        case Chart chart -> requireNew(chart.caption().anchor(), seen);
        case ReportBlock.Landscape landscape -> requireUniqueAnchors(landscape.blocks(), seen);
        case Table table -> {
          if (table.caption() != null) {
            requireNew(table.caption().anchor(), seen);
          }
        }
        default -> {
          // carries no anchor
        }
      }
    }
  }

  private static void requireNew(Anchor anchor, Set<Anchor> seen) {
    if (!seen.add(anchor)) {
      throw new IllegalArgumentException("two places are called " + anchor.name());
    }
  }
}
