package nl.veiligheidskompas.app.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.app.desk.DeskState;
import nl.veiligheidskompas.app.shell.FindingCounts;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.finding.FindingCode;
import nl.veiligheidskompas.core.finding.Severity;
import nl.veiligheidskompas.core.phasing.Capacity;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.PhasePlan;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What the overview says, worked out from the plan; knows no screen. */
final class OverviewModel {

  private final SafetyPlan plan;
  private final List<Finding> findings;
  private final Texts texts;

  OverviewModel(DeskState state, Texts texts) {
    plan = state.plan();
    findings = state.findings();
    this.texts = texts;
  }

  /** One line for each theme, in the order of the plan. */
  List<ThemeLine> themes() {
    PhasePlan phases = new PhasePlan(plan.phases(), plan.themePhasings());
    List<ThemeLine> lines = new ArrayList<>();
    for (ThemeSheet theme : plan.themes()) {
      lines.add(line(theme, lines.size() + 1, phases.phaseOf(theme.id())));
    }
    return lines;
  }

  /** The open findings that must be mended first: all of severity error. */
  List<Finding> first() {
    return findings.stream()
        .filter(finding -> !finding.accepted() && finding.severity() == Severity.ERROR)
        .toList();
  }

  /** The sum of the budget lines beside the stated total, in the first year of the plan. */
  YearTotal money() {
    return BudgetTotals.of(plan.budgetLines(), plan.facts().budget(), plan.facts().period().years())
        .years()
        .getFirst();
  }

  /** What the shares of the team's hours add up to. */
  Capacity capacity() {
    return Capacity.of(plan.capacityShares());
  }

  private ThemeLine line(
      ThemeSheet theme, int number, @org.jspecify.annotations.Nullable Phase phase) {
    List<Finding> own =
        findings.stream().filter(f -> theme.id().equals(f.place().themeId())).toList();
    return new ThemeLine(
        theme.id(),
        number,
        theme.listTitle(),
        theme.highUrgency(),
        phase == null ? "" : phase.startYear() + "-" + phase.endYear(),
        own.stream().anyMatch(f -> f.code() == FindingCode.URGENCY_PHASE && !f.accepted()),
        lead(theme.id()),
        indicators(theme.id(), true),
        indicators(theme.id(), false),
        named(theme.id()),
        budgeted(theme.id()),
        FindingCounts.of(own));
  }

  private String lead(UUID theme) {
    return plan.themePhasings().stream()
        .filter(phasing -> phasing.themeId().equals(theme))
        .map(ThemePhasing::lead)
        .filter(lead -> !lead.isBlank())
        .findFirst()
        .orElse("");
  }

  private long indicators(UUID theme, boolean testableOnly) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.themeId().equals(theme))
        .filter(i -> !testableOnly || (i.baseline() != null && i.target() != null))
        .count();
  }

  private String named(UUID theme) {
    List<CostItem> costs =
        plan.costItems().stream().filter(cost -> cost.themeId().equals(theme)).toList();
    List<String> words = new ArrayList<>();
    for (Recurrence recurrence : costs.stream().map(CostItem::recurrence).distinct().toList()) {
      List<Money> amounts =
          costs.stream()
              .filter(cost -> cost.recurrence().equals(recurrence))
              .map(CostItem::amount)
              .filter(Objects::nonNull)
              .toList();
      if (!amounts.isEmpty()) {
        words.add(amount(Money.sum(amounts), recurrence));
      }
    }
    if (costs.stream().anyMatch(CostItem::proMemorie)) {
      words.add(texts.say("overview.pm"));
    }
    return String.join(", ", words);
  }

  private String amount(Money sum, Recurrence recurrence) {
    return switch (recurrence.kind()) {
      case UNSTATED -> texts.money(sum);
      case ONCE -> texts.say("overview.once", sum);
      case EVERY ->
          recurrence.years() == 1
              ? texts.say("overview.yearly", sum)
              : texts.say("overview.every", sum, recurrence.years());
    };
  }

  private String budgeted(UUID theme) {
    int year = plan.facts().period().startYear();
    List<Money> amounts =
        plan.budgetLines().stream()
            .filter(line -> line.themeIds().contains(theme))
            .map(line -> line.amounts().in(year))
            .filter(Objects::nonNull)
            .toList();
    return amounts.isEmpty() ? "" : texts.money(Money.sum(amounts));
  }
}
