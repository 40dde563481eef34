package nl.veiligheidskompas.core.budget;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was spent in a year beside what the budget says, as far as it was reported. Only lines of
 * which both are known are compared, so that a line without a report does not look like a saving.
 *
 * @param lines number of lines of the budget
 * @param given number of lines whose realisation was reported
 * @param sum what the reported lines cost together
 * @param compared number of lines of which both the budget and the realisation are known
 * @param budgeted what the compared lines may cost by the budget
 * @param difference how much more the compared lines cost than that, negative when less
 */
public record Realisation(
    int year, int lines, int given, Money sum, int compared, Money budgeted, Money difference) {

  /**
   * The realisation of one year.
   *
   * @throws ArithmeticException when a sum is too large for an amount of money
   */
  public static Realisation of(List<BudgetLine> lines, int year) {
    List<Money> given =
        lines.stream().map(line -> line.realisedIn(year)).filter(Objects::nonNull).toList();
    List<BudgetLine> both = lines.stream().filter(line -> difference(line, year) != null).toList();
    Money budgeted =
        Money.sum(both.stream().map(l -> l.amounts().in(year)).filter(Objects::nonNull).toList());
    Money difference =
        Money.sum(both.stream().map(l -> difference(l, year)).filter(Objects::nonNull).toList());
    return new Realisation(
        year, lines.size(), given.size(), Money.sum(given), both.size(), budgeted, difference);
  }

  /** How much more a line cost than the budget says; null when either is not known. */
  public static @Nullable Money difference(BudgetLine line, int year) {
    Money budgeted = line.amounts().in(year);
    Money realised = line.realisedIn(year);
    return budgeted == null || realised == null ? null : realised.minus(budgeted);
  }
}
