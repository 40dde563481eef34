package nl.veiligheidskompas.core.plan.difference;

import java.util.List;
import java.util.UUID;

/**
 * One entity that came, went or changed.
 *
 * @param id its key
 * @param kind what it is, as a word
 * @param title its visible code and name; of an entity that went, the ones that it had
 * @param sort what happened to it
 * @param fields what changed in it; of one that came or went only the paragraphs of its text
 */
public record EntityDifference(
    UUID id, String kind, String title, Sort sort, List<FieldDifference> fields) {

  public EntityDifference {
    fields = List.copyOf(fields);
  }

  /** What can happen to an entity. */
  public enum Sort {
    ADDED,
    REMOVED,
    CHANGED
  }
}
