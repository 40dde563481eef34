package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the measurements of an indicator at once, however many a plan has. When the plan changes
 * only what changed is put in anew: the lists of a plan stand in order, so both are walked through
 * side by side.
 */
final class MeasurementIndex {

  private final Map<Place, Map<Integer, Measurement>> byPlace = new HashMap<>();
  private final Map<UUID, List<Measurement>> ofIndicator = new HashMap<>();
  private List<Measurement> measurements = List.of();

  /** An indicator in an area; null for that of the indicator itself. */
  private record Place(UUID indicator, @Nullable String area) {}

  MeasurementIndex(List<Measurement> measurements) {
    follow(measurements);
  }

  /** Takes over what a plan has now. */
  void follow(List<Measurement> now) {
    if (now.equals(measurements)) {
      measurements = now;
      return;
    }
    List<Measurement> added = new ArrayList<>();
    int old = 0;
    int at = 0;
    while (old < measurements.size() || at < now.size()) {
      Measurement before = old < measurements.size() ? measurements.get(old) : null;
      Measurement after = at < now.size() ? now.get(at) : null;
      if (before != null && before.equals(after)) {
        old++;
        at++;
      } else if (after == null || (before != null && Entity.ORDER.compare(before, after) <= 0)) {
        remove(Objects.requireNonNull(before));
        old++;
      } else {
        added.add(after);
        at++;
      }
    }
    // what went makes room for what came in its place
    added.forEach(this::add);
    measurements = now;
  }

  private void add(Measurement one) {
    byPlace
        .computeIfAbsent(new Place(one.indicatorId(), one.area()), none -> new HashMap<>())
        .putIfAbsent(one.year(), one);
    ofIndicator.computeIfAbsent(one.indicatorId(), none -> new ArrayList<>()).add(one);
  }

  private void remove(Measurement one) {
    List<Measurement> all = ofIndicator.getOrDefault(one.indicatorId(), List.of());
    all.remove(one);
    Map<Integer, Measurement> years = byPlace.get(new Place(one.indicatorId(), one.area()));
    if (years != null && years.remove(one.year(), one)) {
      // another one of the same place, if the plan holds two
      all.stream()
          .filter(other -> other.year() == one.year() && Objects.equals(other.area(), one.area()))
          .findFirst()
          .ifPresent(other -> years.put(one.year(), other));
    }
  }

  /** All measurements of an indicator, of every area. */
  List<Measurement> of(UUID indicator) {
    return List.copyOf(ofIndicator.getOrDefault(indicator, List.of()));
  }

  /** Those of an indicator in one area; null for that of the indicator itself. */
  List<Measurement> of(UUID indicator, @Nullable String area) {
    return List.copyOf(byPlace.getOrDefault(new Place(indicator, area), Map.of()).values());
  }

  /** What was found in a year for an area; null for that of the indicator itself. */
  @Nullable Measurement of(UUID indicator, int year, @Nullable String area) {
    return byPlace.getOrDefault(new Place(indicator, area), Map.of()).get(year);
  }
}
