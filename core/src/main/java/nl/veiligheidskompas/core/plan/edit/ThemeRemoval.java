package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * The removal of a theme with its goals, indicators and other parts, in an order in which nothing
 * points at what is gone. What others say about the theme goes as well: the themes that a budget
 * line serves, the levels of scenarios, links to its indicators and findings accepted at its codes.
 */
final class ThemeRemoval {

  private final SafetyPlan plan;
  private final ThemeSheet theme;
  private final Set<UUID> indicators;
  private final List<Change> changes = new ArrayList<>();

  ThemeRemoval(SafetyPlan plan, ThemeSheet theme) {
    this.plan = plan;
    this.theme = theme;
    indicators =
        plan.indicators().stream()
            .filter(indicator -> isHere(indicator.themeId()))
            .map(Entity::id)
            .collect(Collectors.toSet());
  }

  List<Change> changes() {
    forgetInOthers();
    removeGoals();
    plan.measurements().stream()
        .filter(measurement -> indicators.contains(measurement.indicatorId()))
        .forEach(measurement -> changes.add(new Change.OfMeasurement(measurement, null)));
    plan.indicators().stream()
        .filter(indicator -> indicators.contains(indicator.id()))
        .forEach(indicator -> changes.add(new Change.OfIndicator(indicator, null)));
    plan.costItems().stream()
        .filter(cost -> isHere(cost.themeId()))
        .forEach(cost -> changes.add(new Change.OfCostItem(cost, null)));
    plan.partners().stream()
        .filter(partner -> isHere(partner.themeId()))
        .forEach(partner -> changes.add(new Change.OfPartner(partner, null)));
    plan.sections().stream()
        .filter(section -> isHere(section.themeId()))
        .forEach(section -> changes.add(new Change.OfSection(section, null)));
    plan.themePhasings().stream()
        .filter(phasing -> isHere(phasing.themeId()))
        .forEach(phasing -> changes.add(new Change.OfThemePhasing(phasing, null)));
    changes.add(new Change.OfTheme(theme, null));
    return changes;
  }

  private boolean isHere(UUID themeId) {
    return themeId.equals(theme.id());
  }

  private void forgetInOthers() {
    for (BudgetLine line : plan.budgetLines()) {
      if (line.themeIds().contains(theme.id())) {
        changes.add(new Change.OfBudgetLine(line, without(line)));
      }
    }
    for (Scenario scenario : plan.scenarios()) {
      if (scenario.levels().stream().anyMatch(level -> isHere(level.themeId()))) {
        changes.add(new Change.OfScenario(scenario, without(scenario)));
      }
    }
    Set<String> codes = codes();
    plan.acceptedFindings().stream()
        .filter(accepted -> codes.contains(accepted.place()))
        .forEach(accepted -> changes.add(new Change.OfAcceptedFinding(accepted, null)));
    for (Goal goal : plan.goals()) {
      boolean linked = GoalTree.indicatorsOf(goal).stream().anyMatch(indicators::contains);
      if (linked && !isHere(goal.themeId())) {
        changes.add(new Change.OfGoal(goal, without(goal)));
      }
    }
  }

  private Set<String> codes() {
    Set<String> codes = new HashSet<>(Set.of(theme.code()));
    plan.goals().stream().filter(g -> isHere(g.themeId())).forEach(g -> codes.add(g.code()));
    plan.indicators().stream()
        .filter(indicator -> isHere(indicator.themeId()))
        .map(Indicator::code)
        .forEach(codes::add);
    plan.costItems().stream().filter(c -> isHere(c.themeId())).forEach(c -> codes.add(c.code()));
    return codes;
  }

  /** Sub-goals before the goals that they are part of. */
  private void removeGoals() {
    GoalTree tree = new GoalTree(plan.goals());
    List<Goal> own = plan.goals().stream().filter(goal -> isHere(goal.themeId())).toList();
    for (Goal goal : own) {
      if (goal.parentId() == null) {
        tree.below(goal).reversed().forEach(sub -> changes.add(new Change.OfGoal(sub, null)));
        changes.add(new Change.OfGoal(goal, null));
      }
    }
  }

  private Goal without(Goal goal) {
    return new Goal(
        goal.id(),
        goal.position(),
        goal.themeId(),
        goal.parentId(),
        goal.code(),
        goal.text(),
        goal.links().stream().filter(link -> !indicators.contains(link.indicatorId())).toList());
  }

  private BudgetLine without(BudgetLine line) {
    return new BudgetLine(
        line.id(),
        line.position(),
        line.number(),
        line.name(),
        line.obligations(),
        line.obligationText(),
        line.amounts(),
        line.tariff(),
        line.explanation(),
        line.coverage(),
        line.themeIds().stream().filter(id -> !isHere(id)).toList(),
        line.cutback(),
        line.editorial(),
        line.realised());
  }

  private Scenario without(Scenario scenario) {
    return new Scenario(
        scenario.id(),
        scenario.position(),
        scenario.name(),
        scenario.text(),
        scenario.levels().stream().filter(level -> !isHere(level.themeId())).toList(),
        scenario.extraMoney(),
        scenario.editorial(),
        scenario.capacity(),
        scenario.decision());
  }
}
