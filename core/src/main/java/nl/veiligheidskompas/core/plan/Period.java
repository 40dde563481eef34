package nl.veiligheidskompas.core.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The years that a plan is for: 1 to 6.
 *
 * @param startYear first year, inclusive
 * @param endYear last year, inclusive
 */
public record Period(int startYear, int endYear) {

  /** The longest plan that the program keeps, in years. */
  public static final int MAX_YEARS = 6;

  /** Throws IllegalArgumentException when it is not 1 to 6 years long or not a year in use. */
  public Period {
    if (startYear < 1900 || endYear > 2200) {
      throw new IllegalArgumentException("not a year of a plan");
    }
    if (endYear < startYear || endYear - startYear >= MAX_YEARS) {
      throw new IllegalArgumentException("a plan has 1 to 6 years");
    }
  }

  /** All years, ascending. */
  public List<Integer> years() {
    return IntStream.rangeClosed(startYear, endYear).boxed().toList();
  }
}
