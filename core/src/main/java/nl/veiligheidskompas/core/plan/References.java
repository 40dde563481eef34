package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Which entities an entity points at. */
public final class References {

  private References() {}

  /** The ids that the entity points at, in no particular order. */
  public static List<UUID> of(Entity entity) {
    return switch (entity) {
      case Chapter chapter -> present(chapter.parentId());
      case Section section -> List.of(section.themeId());
      case Partner partner -> List.of(partner.themeId());
      case Goal goal -> ofGoal(goal);
      case Indicator indicator -> present(indicator.themeId(), indicator.sourceId());
      case Measurement measurement -> List.of(measurement.indicatorId());
      case BudgetLine line -> line.themeIds();
      case CostItem cost -> present(cost.themeId(), cost.budgetLineId());
      case ThemePhasing phasing -> present(phasing.themeId(), phasing.phaseId());
      case Scenario scenario -> scenario.levels().stream().map(ThemeLevel::themeId).toList();
      default -> List.of();
    };
  }

  /** The entities of the plan that point at something that is not in the plan. */
  public static List<Entity> dangling(SafetyPlan plan) {
    Set<UUID> ids = new HashSet<>();
    plan.entities().forEach(entity -> ids.add(entity.id()));
    return plan.entities().filter(entity -> !ids.containsAll(of(entity))).toList();
  }

  private static List<UUID> ofGoal(Goal goal) {
    List<UUID> ids = new ArrayList<>(present(goal.themeId(), goal.parentId()));
    goal.links().stream().map(IndicatorLink::indicatorId).forEach(ids::add);
    return ids;
  }

  private static List<UUID> present(@Nullable UUID... ids) {
    List<UUID> present = new ArrayList<>();
    for (UUID id : ids) {
      if (id != null) {
        present.add(id);
      }
    }
    return present;
  }
}
