package nl.veiligheidskompas.core.phasing;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * When a theme gets extra attention and who pulls it. One per theme; its position is the order
 * within the phase.
 *
 * @param phaseId the phase, or null when the theme is not planned yet
 * @param title the name that the phasing list gives the theme
 * @param lead who pulls it (trekker), a function or department; empty when nobody is named
 * @param teamLeads whether the safety team itself pulls it
 * @param involvement when the safety team steps in, in the words of the plan
 */
public record ThemePhasing(
    UUID id,
    int position,
    UUID themeId,
    @Nullable UUID phaseId,
    String title,
    String lead,
    boolean teamLeads,
    String involvement,
    List<EditorialMark> editorial)
    implements Entity {
  public ThemePhasing {
    editorial = List.copyOf(editorial);
  }
}
