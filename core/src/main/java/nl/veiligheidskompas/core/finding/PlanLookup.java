package nl.veiligheidskompas.core.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.GoalTree;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * A plan, with what the checks share: finding entities, naming them and saying where they stand.
 */
final class PlanLookup {

  private final SafetyPlan plan;
  private final GoalTree goals;
  private final Map<UUID, ThemeSheet> themes = new HashMap<>();
  private final Map<UUID, Source> sources = new HashMap<>();
  private final Map<UUID, Indicator> indicators = new HashMap<>();

  PlanLookup(SafetyPlan plan) {
    this.plan = plan;
    goals = new GoalTree(plan.goals());
    plan.themes().forEach(theme -> themes.put(theme.id(), theme));
    plan.sources().forEach(source -> sources.put(source.id(), source));
    plan.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
  }

  SafetyPlan plan() {
    return plan;
  }

  GoalTree goals() {
    return goals;
  }

  /** The years of the plan, ascending. */
  List<Integer> years() {
    return plan.facts().period().years();
  }

  @Nullable Source source(@Nullable UUID id) {
    return id == null ? null : sources.get(id);
  }

  @Nullable Indicator indicator(UUID id) {
    return indicators.get(id);
  }

  /** The short title of the theme, or the first other name that it has. */
  String themeName(UUID themeId) {
    ThemeSheet theme = themes.get(themeId);
    if (theme == null) {
      return "";
    }
    String name = theme.listTitle().isBlank() ? theme.title() : theme.listTitle();
    return Excerpt.of(name, theme.code());
  }

  Place budget() {
    return new Place("begroting", plan.facts().id(), null);
  }

  Place capacity() {
    return new Place("inzet", plan.facts().id(), null);
  }

  Place place(BudgetLine line) {
    return new Place("begroting:" + line.number(), line.id(), null);
  }

  Place place(ThemeSheet theme) {
    return new Place(theme.code(), theme.id(), theme.id());
  }

  Place place(Goal goal) {
    return new Place(goal.code(), goal.id(), goal.themeId());
  }

  Place place(Indicator indicator) {
    return new Place(indicator.code(), indicator.id(), indicator.themeId());
  }

  Place place(CostItem cost) {
    return new Place(cost.code(), cost.id(), cost.themeId());
  }
}
