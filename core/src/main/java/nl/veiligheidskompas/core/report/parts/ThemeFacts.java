package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * A theme sheet with everything in the plan that points at it.
 *
 * @param number place among the themes, from 1
 * @param phasing where it stands in the phasing, or null when it is not mentioned there
 * @param phase when it gets extra attention, or null when it is not planned
 */
public record ThemeFacts(
    int number,
    ThemeSheet sheet,
    List<Section> sections,
    List<Goal> goals,
    List<Indicator> indicators,
    List<CostItem> costs,
    @Nullable ThemePhasing phasing,
    @Nullable Phase phase) {

  /** All themes in the order of the plan. */
  public static List<ThemeFacts> of(SafetyPlan plan) {
    Map<UUID, List<Section>> sections = byTheme(plan.sections(), Section::themeId);
    Map<UUID, List<Goal>> goals = byTheme(plan.goals(), Goal::themeId);
    Map<UUID, List<Indicator>> indicators = byTheme(plan.indicators(), Indicator::themeId);
    Map<UUID, List<CostItem>> costs = byTheme(plan.costItems(), CostItem::themeId);
    Map<UUID, List<ThemePhasing>> phasings = byTheme(plan.themePhasings(), ThemePhasing::themeId);
    List<ThemeFacts> themes = new ArrayList<>();
    for (ThemeSheet sheet : plan.themes()) {
      UUID id = sheet.id();
      List<ThemePhasing> planned = phasings.getOrDefault(id, List.of());
      ThemePhasing phasing = planned.isEmpty() ? null : planned.getFirst();
      themes.add(
          new ThemeFacts(
              themes.size() + 1,
              sheet,
              sections.getOrDefault(id, List.of()),
              goals.getOrDefault(id, List.of()),
              indicators.getOrDefault(id, List.of()),
              costs.getOrDefault(id, List.of()),
              phasing,
              phasing == null ? null : phase(plan, phasing.phaseId())));
    }
    return themes;
  }

  /** In one walk over the entities, however many themes there are. */
  private static <E> Map<UUID, List<E>> byTheme(List<E> entities, Function<E, UUID> theme) {
    return entities.stream().collect(Collectors.groupingBy(theme));
  }

  private static @Nullable Phase phase(SafetyPlan plan, @Nullable UUID id) {
    return plan.phases().stream().filter(phase -> phase.id().equals(id)).findFirst().orElse(null);
  }

  /** The short title, for lists and tables. */
  public String name() {
    return sheet.listTitle().isBlank() ? sheet.title() : sheet.listTitle();
  }

  /** The full title, for above the sheet. */
  public String title() {
    return sheet.title().isBlank() ? sheet.listTitle() : sheet.title();
  }

  /** How many indicators have a baseline and a target. */
  public int measurable() {
    return (int)
        indicators.stream().filter(i -> i.baseline() != null && i.target() != null).count();
  }
}
