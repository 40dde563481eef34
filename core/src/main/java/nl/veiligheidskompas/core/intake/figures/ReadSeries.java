package nl.veiligheidskompas.core.intake.figures;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A series with its figures for the municipality.
 *
 * @param cells by year, ascending
 * @param notes what is worth knowing about this series
 * @param areas the figures of other areas of the plan, by their names in the plan
 */
public record ReadSeries(
    Series series,
    List<ReadCell> cells,
    List<FigureNote> notes,
    Map<String, List<ReadCell>> areas) {
  public ReadSeries {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
    areas = Collections.unmodifiableMap(new TreeMap<>(areas));
  }

  /** A series with figures for the municipality only. */
  public ReadSeries(Series series, List<ReadCell> cells, List<FigureNote> notes) {
    this(series, cells, notes, Map.of());
  }

  /** The figures of an area; null for the municipality. */
  public List<ReadCell> cells(@Nullable String area) {
    return area == null ? cells : areas.getOrDefault(area, List.of());
  }

  /** Whether there is no figure at all. */
  public boolean isEmpty() {
    return cells.isEmpty() && areas.isEmpty();
  }
}
