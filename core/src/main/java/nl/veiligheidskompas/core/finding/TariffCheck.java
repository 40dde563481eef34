package nl.veiligheidskompas.core.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.Tariff;
import nl.veiligheidskompas.core.budget.TariffExpectation;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.Population;
import org.jspecify.annotations.Nullable;

/** TARIFF_MISMATCH: lines whose amount is not the tariff times the number of inhabitants. */
final class TariffCheck {

  private TariffCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    Population population = lookup.plan().facts().population();
    if (population == null) {
      return List.of();
    }
    return lookup.plan().budgetLines().stream()
        .flatMap(line -> of(line, population.inhabitants(), lookup).stream())
        .toList();
  }

  private static Optional<Finding> of(BudgetLine line, int inhabitants, PlanLookup lookup) {
    Tariff tariff = line.tariff();
    if (tariff == null || tariff.centsPerInhabitant().signum() <= 0) {
      return Optional.empty();
    }
    TariffExpectation expected =
        new TariffExpectation(tariff, inhabitants, lookup.plan().facts().budget().inThousands());
    List<YearGroup<Money>> wrong =
        YearGroup.of(lookup.years(), year -> contradicting(line, year, expected));
    return wrong.isEmpty() ? Optional.empty() : Optional.of(finding(line, wrong, expected, lookup));
  }

  private static @Nullable Money contradicting(
      BudgetLine line, int year, TariffExpectation expected) {
    Money amount = line.amounts().in(year);
    return amount != null && expected.contradicts(amount) ? amount : null;
  }

  private static Finding finding(
      BudgetLine line,
      List<YearGroup<Money>> wrong,
      TariffExpectation expected,
      PlanLookup lookup) {
    List<Phrase> amounts =
        wrong.stream().map(group -> amount(group, expected, lookup.years())).toList();
    Phrase wording =
        Phrase.of(
            "TARIFF_MISMATCH",
            tariff(expected.tariff()),
            BigDecimal.valueOf(expected.inhabitants()),
            Phrase.of("part.euro", expected.euros()),
            line.number(),
            Wording.name(line),
            amounts);
    String facts =
        Facts.of(
            expected.tariff().centsPerInhabitant(),
            expected.inhabitants(),
            wrong.stream().map(YearGroup::value).toList());
    return Finding.open(FindingCode.TARIFF_MISMATCH, lookup.place(line), wording, facts);
  }

  private static Phrase amount(
      YearGroup<Money> group, TariffExpectation expected, List<Integer> planYears) {
    Money amount = group.value();
    return Phrase.of(
        "part.forInhabitants", amount, group.when(planYears), expected.inhabitantsFor(amount));
  }

  /** In euros when the tariff is in whole cents, otherwise in cents: a money has no half cents. */
  private static Phrase tariff(Tariff tariff) {
    BigDecimal cents = tariff.centsPerInhabitant();
    return cents.scale() <= 0
        ? Phrase.of("part.item", new Money(cents.longValueExact()))
        : Phrase.of("part.cents", cents);
  }
}
