package nl.veiligheidskompas.core.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The verdicts on many indicators at once, in a time that grows with their number. */
public final class Verdicts {

  private Verdicts() {}

  /**
   * The verdict on each indicator, by its id and in their order.
   *
   * @param year the year at whose end is judged
   */
  public static Map<UUID, Verdict> of(
      List<Indicator> indicators, List<Measurement> measurements, List<Source> sources, int year) {
    Map<UUID, List<Measurement>> series = new HashMap<>();
    for (Measurement measurement : measurements) {
      series.computeIfAbsent(measurement.indicatorId(), id -> new ArrayList<>()).add(measurement);
    }
    Map<UUID, Source> known = new HashMap<>();
    sources.forEach(source -> known.put(source.id(), source));
    Map<UUID, Verdict> verdicts = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      UUID sourceId = indicator.sourceId();
      Source source = sourceId == null ? null : known.get(sourceId);
      List<Measurement> own = series.getOrDefault(indicator.id(), List.of());
      verdicts.put(indicator.id(), Verdict.of(indicator, own, source, year));
    }
    return verdicts;
  }
}
