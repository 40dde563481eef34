package nl.veiligheidskompas.core.indicator;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a theme must reach. A goal with a parent is a sub-goal.
 *
 * @param code visible code, such as T1-G1a
 * @param parentId the goal it is part of, or null
 * @param text the goal in the words of the sheet
 * @param links the indicators that measure it
 */
public record Goal(
    UUID id,
    int position,
    UUID themeId,
    @Nullable UUID parentId,
    String code,
    String text,
    List<IndicatorLink> links)
    implements Entity {
  public Goal {
    links = List.copyOf(links);
  }
}
