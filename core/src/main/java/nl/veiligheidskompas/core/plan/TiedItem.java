package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import nl.veiligheidskompas.core.sheet.Ties;
import org.jspecify.annotations.Nullable;

/**
 * What words of a theme sheet can be tied to: a goal, an indicator, a partner or a cost item.
 *
 * @param code its visible code; of a partner, which has none, its name
 * @param text what it says
 */
public record TiedItem(UUID id, UUID themeId, Kind kind, String code, String text) {

  /** What an item is. */
  public enum Kind {
    GOAL,
    INDICATOR,
    PARTNER,
    COST
  }

  /** All that words of a theme can be tied to: goals, indicators, partners and costs. */
  public static List<TiedItem> of(SafetyPlan plan, UUID themeId) {
    return of(plan).stream().filter(item -> item.themeId().equals(themeId)).toList();
  }

  /** The item with that key, or null when there is none. */
  public static @Nullable TiedItem find(SafetyPlan plan, UUID id) {
    return of(plan).stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
  }

  private static List<TiedItem> of(SafetyPlan plan) {
    List<TiedItem> items = new ArrayList<>();
    plan.goals()
        .forEach(g -> items.add(new TiedItem(g.id(), g.themeId(), Kind.GOAL, g.code(), g.text())));
    plan.indicators()
        .forEach(
            i -> items.add(new TiedItem(i.id(), i.themeId(), Kind.INDICATOR, i.code(), i.name())));
    plan.partners()
        .forEach(
            p -> items.add(new TiedItem(p.id(), p.themeId(), Kind.PARTNER, p.name(), p.name())));
    plan.costItems()
        .forEach(c -> items.add(new TiedItem(c.id(), c.themeId(), Kind.COST, c.code(), c.text())));
    return items;
  }

  /** The items of a theme that words of its text belong to now. */
  public static Set<UUID> told(SafetyPlan plan, UUID themeId) {
    Set<UUID> told = new LinkedHashSet<>();
    for (Section section : plan.sections()) {
      if (section.themeId().equals(themeId)) {
        told.addAll(Ties.of(section.blocks()));
      }
    }
    return told;
  }

  /** The items that were taken from the text of a theme and of which no word stands there now. */
  public static List<TiedItem> withoutText(SafetyPlan plan, ThemeSheet theme) {
    if (theme.tied().isEmpty()) {
      return List.of();
    }
    Set<UUID> told = told(plan, theme.id());
    return of(plan, theme.id()).stream()
        .filter(item -> theme.tied().contains(item.id()) && !told.contains(item.id()))
        .toList();
  }
}
