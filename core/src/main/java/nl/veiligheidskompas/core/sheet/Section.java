package nl.veiligheidskompas.core.sheet;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A question of a theme sheet with its answer. A sheet may have several sections of one kind, or
 * none, in any order.
 *
 * @param themeId the sheet that the section belongs to
 * @param kind what it answers, or null when it is none of the known questions
 * @param heading the question as the sheet words it
 */
public record Section(
    UUID id,
    int position,
    UUID themeId,
    @Nullable SectionKind kind,
    String heading,
    List<Block> blocks)
    implements Entity {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
