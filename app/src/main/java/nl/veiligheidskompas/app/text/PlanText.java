package nl.veiligheidskompas.app.text;

import java.util.List;
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

  boolean says(Passage passage) {
    return java.util.Objects.equals(heading, passage.heading()) && blocks.equals(passage.blocks());
  }
}
