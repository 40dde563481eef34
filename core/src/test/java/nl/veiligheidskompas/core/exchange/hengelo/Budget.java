package nl.veiligheidskompas.core.exchange.hengelo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.budget.Obligation;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.Money;
import org.jspecify.annotations.Nullable;

/** Section 3.4: the lines, the stated total and how the budget came about. */
final class Budget {

  private static final EditorialMark PER_YEAR =
      new EditorialMark("amounts", "per jaar; de bron noemt geen jaar");

  private final Reading section;
  private final Additions additions;

  Budget(Reading section, Additions additions) {
    this.section = section;
    this.additions = additions;
    if (!additions.at("budget_amounts_are").text().equals("per year")) {
      throw new IllegalArgumentException("the amounts are not those of one year");
    }
  }

  BudgetFacts facts() {
    return new BudgetFacts(
        YearlyAmounts.every(euros(section.at("budget").text("stated_total_eur"))),
        false,
        List.of(new EditorialMark("statedTotal", PER_YEAR.basis())));
  }

  List<BudgetLine> lines() {
    return section.at("budget").items("items").stream().map(this::line).toList();
  }

  List<Cutback> cutbacks() {
    List<Cutback> cutbacks = new ArrayList<>();
    for (Reading moment : section.items("cutback_history")) {
      int year = moment.number("year");
      cutbacks.add(
          new Cutback(
              Keys.of("taakstelling " + year),
              cutbacks.size() + 1,
              year,
              moment.text("text"),
              eurosOrNull(moment.textOrNull("from_eur")),
              eurosOrNull(moment.textOrNull("to_eur"))));
    }
    return cutbacks;
  }

  static Money euros(String euros) {
    return new Money(new BigDecimal(euros).movePointRight(2).longValueExact());
  }

  static @Nullable Money eurosOrNull(@Nullable String euros) {
    return euros == null ? null : euros(euros);
  }

  private BudgetLine line(Reading line) {
    int number = line.number("number");
    String status = line.text("status");
    List<UUID> themes = additions.themesOf(number);
    Tariff tariff = tariff(number);
    return new BudgetLine(
        Keys.of("begroting:" + number),
        number,
        number,
        line.text("item"),
        obligations(status),
        status,
        YearlyAmounts.every(euros(line.text("amount_eur"))),
        tariff,
        line.text("explanation"),
        List.of(),
        themes,
        line.flag("cutback_mentioned"),
        marks(!themes.isEmpty(), tariff != null),
        List.of());
  }

  private static List<EditorialMark> marks(boolean themes, boolean tariff) {
    List<EditorialMark> marks = new ArrayList<>();
    marks.add(new EditorialMark("obligations", "afgeleid uit de letterlijke status"));
    marks.add(PER_YEAR);
    if (tariff) {
      marks.add(Additions.mark("tariff"));
    }
    if (themes) {
      marks.add(Additions.mark("themeIds"));
    }
    return marks;
  }

  private @Nullable Tariff tariff(int line) {
    Reading tariff = additions.tariffOf(line);
    return tariff == null
        ? null
        : new Tariff(tariff.figure("eur_per_inhabitant").movePointRight(2), tariff.text("said_in"));
  }

  /** The obligations that the words of the plan name, in whatever form of the word. */
  private static List<Obligation> obligations(String status) {
    String words = status.toLowerCase(Locale.ROOT);
    List<Obligation> found = new ArrayList<>();
    if (words.contains("wettelijke taak")) {
      found.add(Obligation.STATUTORY);
    }
    if (words.matches(".*regionale afspra.*")) {
      found.add(Obligation.REGIONAL_AGREEMENT);
    }
    if (words.contains("landelijk")) {
      found.add(Obligation.NATIONAL_POLICY);
    }
    if (words.contains("politieke afspraak")) {
      found.add(Obligation.POLITICAL_AGREEMENT);
    }
    if (words.contains("lokaal beleid")) {
      found.add(Obligation.LOCAL_POLICY);
    }
    if (words.contains("lokale afspraak")) {
      found.add(Obligation.LOCAL_AGREEMENT);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no obligation in " + status);
    }
    return found;
  }
}
