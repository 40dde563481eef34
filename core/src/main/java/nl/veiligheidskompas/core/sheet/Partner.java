package nl.veiligheidskompas.core.sheet;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;

/**
 * A department or organisation that a theme needs.
 *
 * @param internal true for a department of the municipality itself
 * @param note where the source mentions it, or a remark of the editor; empty when there is none
 */
public record Partner(
    UUID id,
    int position,
    UUID themeId,
    String name,
    boolean internal,
    String note,
    List<EditorialMark> editorial)
    implements Entity {
  public Partner {
    editorial = List.copyOf(editorial);
  }
}
