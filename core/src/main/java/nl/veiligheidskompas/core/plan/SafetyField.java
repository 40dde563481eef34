package nl.veiligheidskompas.core.plan;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;

/**
 * One of the fields of the method Kernbeleid Veiligheid; the list is data and may be changed.
 *
 * @param rows the topics of the field; empty when the plan has none
 */
public record SafetyField(UUID id, int position, String title, List<Topic> rows) implements Entity {

  public SafetyField {
    rows = List.copyOf(rows);
  }

  /** One topic of a field. */
  public record Topic(String name, Weight weight) {}

  /** What a topic is in this plan period. */
  public enum Weight {
    /** speerpunt van beleid. */
    SPEARHEAD,
    /** belangrijk onderdeel. */
    IMPORTANT,
    /** lopende uitvoering. */
    ONGOING
  }
}
