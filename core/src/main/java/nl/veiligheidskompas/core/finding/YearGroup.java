package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Years in which the same holds, so that it is said once.
 *
 * @param years ascending, at least one
 * @param value what holds in these years
 */
record YearGroup<V>(List<Integer> years, V value) {

  YearGroup {
    years = List.copyOf(years);
  }

  /** Groups by equal values, in the order of the first year; years without a value are left out. */
  static <V> List<YearGroup<V>> of(List<Integer> years, IntFunction<@Nullable V> valueIn) {
    Map<V, List<Integer>> byValue = new LinkedHashMap<>();
    for (int year : years) {
      V value = valueIn.apply(year);
      if (value != null) {
        byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(year);
      }
    }
    return byValue.entrySet().stream()
        .map(entry -> new YearGroup<>(entry.getValue(), entry.getKey()))
        .toList();
  }

  /** When: every year for all years of a longer plan, otherwise the years by name. */
  Phrase when(List<Integer> planYears) {
    return years.equals(planYears) && planYears.size() > 1
        ? Phrase.of("part.everyYear")
        : Phrase.of("part.inYears", Wording.years(years));
  }
}
