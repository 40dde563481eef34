package nl.veiligheidskompas.core.report.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    List<ThemeFacts> themes = new ArrayList<>();
    for (ThemeSheet sheet : plan.themes()) {
      themes.add(of(plan, sheet, themes.size() + 1));
    }
    return themes;
  }

  private static ThemeFacts of(SafetyPlan plan, ThemeSheet sheet, int number) {
    UUID id = sheet.id();
    ThemePhasing phasing =
        plan.themePhasings().stream().filter(p -> p.themeId().equals(id)).findFirst().orElse(null);
    return new ThemeFacts(
        number,
        sheet,
        plan.sections().stream().filter(section -> section.themeId().equals(id)).toList(),
        plan.goals().stream().filter(goal -> goal.themeId().equals(id)).toList(),
        plan.indicators().stream().filter(indicator -> indicator.themeId().equals(id)).toList(),
        plan.costItems().stream().filter(cost -> cost.themeId().equals(id)).toList(),
        phasing,
        phasing == null ? null : phase(plan, phasing.phaseId()));
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
