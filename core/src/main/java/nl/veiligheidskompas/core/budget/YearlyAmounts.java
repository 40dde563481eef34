package nl.veiligheidskompas.core.budget;

import java.util.Comparator;
import java.util.List;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts over the years of the plan: one that holds for every year, and the years that differ.
 *
 * @param everyYear the amount of each year that is not named apart, or null when there is none
 * @param byYear the years with an amount of their own, ascending, each year once
 */
public record YearlyAmounts(@Nullable Money everyYear, List<YearAmount> byYear) {

  public static final YearlyAmounts NONE = new YearlyAmounts(null, List.of());

  /** Throws IllegalArgumentException when a year is named twice. */
  public YearlyAmounts {
    byYear = byYear.stream().sorted(Comparator.comparingInt(YearAmount::year)).toList();
    if (byYear.stream().map(YearAmount::year).distinct().count() != byYear.size()) {
      throw new IllegalArgumentException("a year has one amount");
    }
  }

  /** The same amount in every year. */
  public static YearlyAmounts every(Money amount) {
    return new YearlyAmounts(amount, List.of());
  }

  /** The amount for that year, or null when nothing is known about it. */
  public @Nullable Money in(int year) {
    for (YearAmount exception : byYear) {
      if (exception.year() == year) {
        return exception.amount();
      }
    }
    return everyYear;
  }

  /** Whether no year has an amount. */
  public boolean isEmpty() {
    return everyYear == null && byYear.isEmpty();
  }
}
