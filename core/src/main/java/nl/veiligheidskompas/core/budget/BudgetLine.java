package nl.veiligheidskompas.core.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the budget.
 *
 * @param number line number in the plan, from 1
 * @param obligations in the order of {@link Obligation}, each once
 * @param obligationText the obligation in the words of the plan
 * @param amounts per year
 * @param tariff when the amount is a contribution per inhabitant, else null
 * @param coverage what pays for it, as far as the plan says
 * @param themeIds the themes that the line serves by name
 * @param cutback whether the explanation mentions a reduction carried through
 * @param realised what was spent, per year of which it was reported, ascending, each year once
 */
public record BudgetLine(
    UUID id,
    int position,
    int number,
    String name,
    List<Obligation> obligations,
    String obligationText,
    YearlyAmounts amounts,
    @Nullable Tariff tariff,
    String explanation,
    List<Coverage> coverage,
    List<UUID> themeIds,
    boolean cutback,
    List<EditorialMark> editorial,
    @AddedLater List<YearAmount> realised)
    implements Entity {
  /** Throws IllegalArgumentException when a year is realised twice. */
  public BudgetLine {
    obligations = List.copyOf(new TreeSet<>(Set.copyOf(obligations)));
    coverage = List.copyOf(coverage);
    themeIds = List.copyOf(themeIds);
    editorial = List.copyOf(editorial);
    realised = realised.stream().sorted(Comparator.comparingInt(YearAmount::year)).toList();
    if (realised.stream().map(YearAmount::year).distinct().count() != realised.size()) {
      throw new IllegalArgumentException("a year is realised once");
    }
  }

  /** What was spent in that year, or null when it was not reported. */
  public @Nullable Money realisedIn(int year) {
    return realised.stream()
        .filter(one -> one.year() == year)
        .map(YearAmount::amount)
        .findFirst()
        .orElse(null);
  }
}
