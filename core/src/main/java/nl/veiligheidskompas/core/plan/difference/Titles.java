package nl.veiligheidskompas.core.plan.difference;

import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** How the entities of one plan are called by people: by their visible codes and names. */
final class Titles {

  private final Map<UUID, Entity> entities;
  private final Texts texts;

  Titles(Map<UUID, Entity> entities, Texts texts) {
    this.entities = entities;
    this.texts = texts;
  }

  /** The entity with that id; empty when it is not in the plan. */
  String of(@Nullable UUID id) {
    Entity entity = id == null ? null : entities.get(id);
    return entity == null ? "" : of(entity);
  }

  String of(Entity entity) {
    return switch (entity) {
      case PlanFacts facts -> facts.title();
      case Chapter chapter -> chapter.title();
      case ThemeSheet theme -> joined(theme.code(), theme.title());
      case Section section -> joined(code(section.themeId()), section.heading());
      case Partner partner -> joined(code(partner.themeId()), partner.name());
      case Goal goal -> joined(goal.code(), goal.text());
      case Indicator indicator -> joined(indicator.code(), indicator.name());
      case Source source -> source.name();
      case Measurement measurement -> measurement(measurement);
      case BudgetLine line ->
          joined(texts.say("difference.line", String.valueOf(line.number())), line.name());
      case CostItem cost -> joined(cost.code(), cost.text());
      case Cutback cutback -> joined(String.valueOf(cutback.year()), cutback.text());
      case Phase phase -> phase.name();
      case ThemePhasing phasing -> joined(code(phasing.themeId()), phasing.title());
      case CapacityShare share -> share.name();
      case Scenario scenario -> scenario.name();
      case SafetyField field -> field.title();
      case RelatedDocument document -> document.title();
      case AcceptedFinding accepted -> joined(accepted.code(), accepted.place());
      default -> throw new IllegalArgumentException("an entity that is not compared");
    };
  }

  private String measurement(Measurement measurement) {
    String area = measurement.area();
    return joined(
        code(measurement.indicatorId()),
        measurement.year() + (area == null || area.isBlank() ? "" : ", " + area));
  }

  /** The code of a theme or an indicator; empty when it is not in the plan. */
  private String code(UUID id) {
    return switch (entities.get(id)) {
      case ThemeSheet theme -> theme.code();
      case Indicator indicator -> indicator.code();
      case null, default -> "";
    };
  }

  private static String joined(String first, String second) {
    return first.isBlank() || second.isBlank() ? first + second : first + " " + second;
  }
}
