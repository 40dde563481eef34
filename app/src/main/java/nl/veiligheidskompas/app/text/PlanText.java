package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A section or chapter as it is in the plan.
 *
 * @param heading what stands above it on the page, or null when that is no part of the text
 */
public record PlanText(UUID id, @Nullable String heading, List<Block> blocks) {

  Passage passage() {
    return Passage.of(id, heading, blocks);
  }

  /** Whether a passage says the same; a space behind its heading waits for the next word. */
  boolean says(Passage passage) {
    String above = passage.heading();
    String kept = above == null ? null : above.strip();
    return Objects.equals(heading, kept) && blocks.equals(passage.blocks());
  }
}
