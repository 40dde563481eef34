package nl.veiligheidskompas.core.common;

import org.jspecify.annotations.Nullable;

/**
 * A date of which only the year, or the year and month, may be known.
 *
 * @param month 1 to 12, or null when only the year is known
 * @param day 1 to 31, or null; only together with a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  /** Throws IllegalArgumentException when the parts do not make a (partial) date. */
  public PartialDate {
    if (month == null) {
      if (day != null) {
        throw new IllegalArgumentException("a day needs a month");
      }
    } else if (month < 1 || month > 12) {
      throw new IllegalArgumentException("no such month");
    } else if (day != null
        && (day < 1 || day > java.time.YearMonth.of(year, month).lengthOfMonth())) {
      throw new IllegalArgumentException("no such day");
    }
  }

  /** Earlier first; a less precise date stands before the dates within it. */
  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(orZero(month), orZero(other.month));
    return byMonth != 0 ? byMonth : Integer.compare(orZero(day), orZero(other.day));
  }

  private static int orZero(@Nullable Integer part) {
    return part == null ? 0 : part;
  }
}
