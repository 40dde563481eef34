package nl.veiligheidskompas.core.finding;

import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.Money;

/** Phrases that several checks use. */
final class Wording {

  private static final int MIN_RANGE = 3;

  private Wording() {}

  /** Higher or lower, by the sign of a difference that is not zero. */
  static Phrase direction(Money difference) {
    return Phrase.of(difference.cents() > 0 ? "part.higher" : "part.lower");
  }

  /** Years by name; three or more in a row as from and to. */
  static List<Object> years(List<Integer> years) {
    int first = years.getFirst();
    int last = years.getLast();
    boolean inARow = years.size() == last - first + 1;
    return inARow && years.size() >= MIN_RANGE
        ? List.of(Phrase.of("part.range", first, last))
        : List.copyOf(years);
  }

  /** An amount with how often it is due, as far as that is said. */
  static Phrase amount(Money amount, Recurrence recurrence) {
    return switch (recurrence.kind()) {
      case UNSTATED -> Phrase.of("part.item", amount);
      case ONCE -> Phrase.of("part.once", amount);
      case EVERY ->
          recurrence.years() == 1
              ? Phrase.of("part.yearly", amount)
              : Phrase.of("part.everyYears", amount, recurrence.years());
    };
  }

  /** The name of a budget line. */
  static String name(BudgetLine line) {
    return Excerpt.of(line.name(), String.valueOf(line.number()));
  }
}
