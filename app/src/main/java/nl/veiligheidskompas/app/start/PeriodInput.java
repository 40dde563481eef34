package nl.veiligheidskompas.app.start;

import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is typed: the first year in words and a number of years.
 *
 * @param period the period that is meant, or null when the words are no year
 * @param problem what is wrong with them, or null
 */
record PeriodInput(@Nullable Period period, @Nullable Problem problem) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** The period that these words mean. */
  static PeriodInput of(String firstYear, int years) {
    String digits = firstYear.strip();
    if (!digits.matches("\\d{4}")) {
      return wrong();
    }
    int first = Integer.parseInt(digits);
    if (first < FIRST_YEAR || first > LAST_YEAR) {
      return wrong();
    }
    return new PeriodInput(new Period(first, first + years - 1), null);
  }

  private static PeriodInput wrong() {
    return new PeriodInput(
        null, Problem.of("start.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
  }
}
