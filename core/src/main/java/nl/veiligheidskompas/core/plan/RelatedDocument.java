package nl.veiligheidskompas.core.plan;

import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;

/**
 * A plan that this plan leans on, or an annex of it.
 *
 * @param number number of the annex as the plan gives it, empty when it has none
 * @param owner who makes it, empty when not named
 * @param cycle how often it is made, empty when not named
 * @param note further facts in the words of the plan, empty when there are none
 */
public record RelatedDocument(
    UUID id,
    int position,
    Kind kind,
    String number,
    String title,
    String owner,
    String cycle,
    String note)
    implements Entity {

  /** What the document is to the plan. */
  public enum Kind {
    RELATED_PLAN,
    ANNEX
  }
}
