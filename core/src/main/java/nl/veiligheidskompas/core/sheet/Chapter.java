package nl.veiligheidskompas.core.sheet;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A chapter, section or subsection of the plan outside the theme sheets. Numbers are not kept: they
 * follow from the order. Letter, foreword and summary have none.
 *
 * @param parentId the chapter it is part of, or null for a chapter of the first level
 * @param subtitle a second line under the title, empty when there is none
 */
public record Chapter(
    UUID id,
    int position,
    @Nullable UUID parentId,
    ChapterRole role,
    String title,
    String subtitle,
    List<Block> blocks)
    implements Entity {
  public Chapter {
    blocks = List.copyOf(blocks);
  }
}
