package nl.veiligheidskompas.core.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import org.jspecify.annotations.Nullable;

/** Whether every id in a plan points at something that is there, and at the right kind of thing. */
final class Pointing {

  private final SafetyPlan plan;
  private final Set<UUID> themes;
  private final Set<UUID> indicators;
  private final Set<UUID> chapters;
  private final Set<UUID> sources;
  private final Set<UUID> goals;
  private final Set<UUID> budgetLines;
  private final Set<UUID> phases;

  Pointing(SafetyPlan plan) {
    this.plan = plan;
    themes = ids(plan.themes());
    indicators = ids(plan.indicators());
    chapters = ids(plan.chapters());
    sources = ids(plan.sources());
    goals = ids(plan.goals());
    budgetLines = ids(plan.budgetLines());
    phases = ids(plan.phases());
  }

  /** The first entity that points wrong, or null. */
  @Nullable Entity first() {
    List<Entity> dangling = References.dangling(plan);
    if (!dangling.isEmpty()) {
      return dangling.getFirst();
    }
    return plan.entities().filter(entity -> !pointsRight(entity)).findFirst().orElse(null);
  }

  private boolean pointsRight(Entity entity) {
    return switch (entity) {
      case Chapter chapter -> in(chapters, chapter.parentId());
      case Section section -> themes.contains(section.themeId());
      case Partner partner -> themes.contains(partner.themeId());
      case Goal goal -> pointsRight(goal);
      case Indicator indicator ->
          themes.contains(indicator.themeId()) && in(sources, indicator.sourceId());
      case Measurement measurement -> indicators.contains(measurement.indicatorId());
      case BudgetLine line -> themes.containsAll(line.themeIds());
      case CostItem cost -> themes.contains(cost.themeId()) && in(budgetLines, cost.budgetLineId());
      case ThemePhasing phasing ->
          themes.contains(phasing.themeId()) && in(phases, phasing.phaseId());
      case Scenario scenario ->
          scenario.levels().stream().map(ThemeLevel::themeId).allMatch(themes::contains);
      default -> References.of(entity).isEmpty();
    };
  }

  private boolean pointsRight(Goal goal) {
    return themes.contains(goal.themeId())
        && in(goals, goal.parentId())
        && goal.links().stream().map(IndicatorLink::indicatorId).allMatch(indicators::contains);
  }

  private static boolean in(Set<UUID> ids, @Nullable UUID id) {
    return id == null || ids.contains(id);
  }

  private static Set<UUID> ids(List<? extends Entity> entities) {
    return entities.stream().map(Entity::id).collect(Collectors.toSet());
  }
}
