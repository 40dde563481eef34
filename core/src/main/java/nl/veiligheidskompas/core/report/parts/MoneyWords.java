package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.report.Line;

/**
 * The costs that a theme sheet names, in a few words. Amounts that come back differently are never
 * added up: € 45.000 per two years is not € 45.000.
 */
public final class MoneyWords {

  private static final Comparator<Recurrence> BY_LENGTH =
      Comparator.comparing(Recurrence::kind).thenComparingInt(Recurrence::years);

  private final Wording words;

  public MoneyWords(Wording words) {
    this.words = words;
  }

  /** Such as {@code € 6.500, € 45.000 per twee jaar, PM}; says so when no amount is named. */
  public Line of(List<CostItem> costs) {
    List<String> parts = new ArrayList<>();
    costs.stream()
        .filter(cost -> cost.amount() != null)
        .map(CostItem::recurrence)
        .distinct()
        .sorted(BY_LENGTH)
        .forEach(recurrence -> parts.add(amount(costs, recurrence)));
    if (costs.stream().anyMatch(CostItem::proMemorie)) {
      parts.add(words.say("money.pm"));
    }
    return parts.isEmpty() ? words.empty("amount") : Line.of(String.join(", ", parts));
  }

  private String amount(List<CostItem> costs, Recurrence recurrence) {
    Money sum =
        Money.sum(
            costs.stream()
                .filter(cost -> cost.recurrence().equals(recurrence))
                .map(CostItem::amount)
                .filter(Objects::nonNull)
                .toList());
    return of(sum, recurrence);
  }

  /** An amount with how often it comes back, such as {@code € 45.000 per twee jaar}. */
  public String of(Money sum, Recurrence recurrence) {
    String amount = words.money(sum);
    return switch (recurrence.kind()) {
      case UNSTATED -> amount;
      case ONCE -> words.say("money.once", amount);
      case EVERY -> words.count("money.every", recurrence.years(), amount);
    };
  }
}
