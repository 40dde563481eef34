package nl.veiligheidskompas.app.finding;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** Where in the window a finding can be mended. */
public final class FindingRoute {

  private FindingRoute() {}

  /** The screen, and what to look at there. */
  public static Place of(Finding finding, SafetyPlan plan) {
    UUID entity = finding.place().entityId();
    UUID theme = finding.place().themeId();
    return switch (finding.code()) {
      case BUDGET_TOTAL -> Place.of(ScreenName.BUDGET);
      case CAPACITY_SUM -> Place.of(ScreenName.PHASING);
      case WEIGHT_SUM -> new Place(ScreenName.INDICATORS, entity);
      case ITEM_WITHOUT_TEXT -> new Place(ScreenName.SHEET, entity);
      case URGENCY_PHASE, THEME_NO_LEAD, THEME_NO_PHASE -> new Place(ScreenName.PHASING, theme);
      default -> {
        if (holds(plan.budgetLines(), entity)) {
          yield new Place(ScreenName.BUDGET, entity);
        }
        if (holds(plan.indicators(), entity)) {
          yield new Place(ScreenName.INDICATORS, entity);
        }
        yield theme == null
            ? new Place(ScreenName.FACTS, entity)
            : new Place(ScreenName.SHEET, theme);
      }
    };
  }

  private static boolean holds(List<? extends Entity> entities, UUID id) {
    return entities.stream().anyMatch(entity -> entity.id().equals(id));
  }
}
