package nl.veiligheidskompas.core.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which years a source measures: the years that are known of it and, before the first and after
 * the last of these, every so many years when its interval is known.
 *
 * @param known the known years, ascending; empty when nothing is known
 * @param interval years between two measurements, at least 1, or null when not known
 */
public record SourceYears(List<Integer> known, @Nullable Integer interval) {

  public SourceYears {
    known = known.stream().sorted().distinct().toList();
    interval = interval == null || interval < 1 ? null : interval;
  }

  public static SourceYears of(Source source) {
    return new SourceYears(source.measuringYears(), source.intervalYears());
  }

  /** Whether anything is known about the years of the source. */
  public boolean areKnown() {
    return !known.isEmpty();
  }

  /** Whether the source measures in that year, as far as is known. */
  public boolean measures(int year) {
    if (known.contains(year)) {
      return true;
    }
    if (interval == null || known.isEmpty()) {
      return false;
    }
    boolean later = year > known.getLast() && (year - known.getLast()) % interval == 0;
    boolean earlier = year < known.getFirst() && (known.getFirst() - year) % interval == 0;
    return later || earlier;
  }

  /**
   * The last year before that one in which the source measures, or null when none is known; years
   * before the first known one are not reckoned.
   */
  public @Nullable Integer before(int year) {
    if (known.isEmpty()) {
      return null;
    }
    int last = known.getLast();
    if (interval != null && year - last > interval) {
      return last + (year - 1 - last) / interval * interval;
    }
    return known.reversed().stream().filter(measured -> measured < year).findFirst().orElse(null);
  }

  /**
   * The first year after that one in which the source measures, or null when none is known; years
   * before the first known one are not reckoned.
   */
  public @Nullable Integer after(int year) {
    if (known.isEmpty()) {
      return null;
    }
    int last = known.getLast();
    if (interval != null && year >= last) {
      return last + ((year - last) / interval + 1) * interval;
    }
    return known.stream().filter(measured -> measured > year).findFirst().orElse(null);
  }
}
