package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Measurement;
import org.jspecify.annotations.Nullable;

/** Finds the measurements of an indicator at once, however many a plan has. */
final class MeasurementIndex {

  private final List<Measurement> measurements;
  private final Map<UUID, List<Measurement>> ofIndicator = new HashMap<>();

  MeasurementIndex(List<Measurement> measurements) {
    this.measurements = measurements;
    for (Measurement one : measurements) {
      ofIndicator.computeIfAbsent(one.indicatorId(), none -> new ArrayList<>()).add(one);
    }
  }

  /** Whether it was made of these measurements. */
  boolean isOf(List<Measurement> others) {
    return measurements.equals(others);
  }

  /** All measurements of an indicator, of every area. */
  List<Measurement> of(UUID indicator) {
    return ofIndicator.getOrDefault(indicator, List.of());
  }

  /** What was found in a year for an area; null for that of the indicator itself. */
  @Nullable Measurement of(UUID indicator, int year, @Nullable String area) {
    return of(indicator).stream()
        .filter(one -> one.year() == year && Objects.equals(one.area(), area))
        .findFirst()
        .orElse(null);
  }
}
