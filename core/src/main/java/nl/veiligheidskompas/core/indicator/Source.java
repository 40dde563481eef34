package nl.veiligheidskompas.core.indicator;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Where figures come from.
 *
 * @param survey whether values are shares of a sample, with a margin
 * @param measuringYears the years in which it measures, ascending; empty when not known
 * @param intervalYears years between two measurements, or null when not known
 * @param note page references and remarks, empty when there are none
 */
public record Source(
    UUID id,
    int position,
    String name,
    boolean survey,
    List<Integer> measuringYears,
    @Nullable Integer intervalYears,
    String note,
    List<EditorialMark> editorial)
    implements Entity {
  public Source {
    measuringYears = measuringYears.stream().sorted().distinct().toList();
    editorial = List.copyOf(editorial);
  }
}
