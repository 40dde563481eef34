package nl.veiligheidskompas.core.finding;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.CostCoverage;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.common.Money;

/** COST_NOT_BUDGETED and PM_OPEN: costs that the budget does not cover or that nobody knows. */
final class CostCheck {

  private CostCheck() {}

  static List<Finding> of(PlanLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (CostItem cost : lookup.plan().costItems()) {
      Money amount = cost.amount();
      if (amount != null && !CostCoverage.unbudgeted(cost).isZero()) {
        findings.add(notBudgeted(cost, amount, lookup));
      }
      if (CostCoverage.isOpenProMemorie(cost)) {
        findings.add(openProMemorie(cost, lookup));
      }
    }
    return findings;
  }

  private static Finding notBudgeted(CostItem cost, Money amount, PlanLookup lookup) {
    Money rest = CostCoverage.unbudgeted(cost);
    String theme = lookup.themeName(cost.themeId());
    Phrase whole = Wording.amount(amount, cost.recurrence());
    Phrase wording =
        rest.equals(amount)
            ? Phrase.of("COST_NOT_BUDGETED", whole, theme)
            : Phrase.of("COST_NOT_BUDGETED.rest", whole, theme, rest);
    return Finding.open(
        FindingCode.COST_NOT_BUDGETED,
        lookup.place(cost),
        wording,
        Facts.of(rest, amount, cost.recurrence().kind(), cost.recurrence().years()));
  }

  private static Finding openProMemorie(CostItem cost, PlanLookup lookup) {
    boolean payerNamed = !cost.coverage().isEmpty();
    return Finding.open(
        FindingCode.PM_OPEN,
        lookup.place(cost),
        Phrase.of(payerNamed ? "PM_OPEN.payerNamed" : "PM_OPEN", lookup.themeName(cost.themeId())),
        Facts.of(cost.coverage().size()));
  }
}
