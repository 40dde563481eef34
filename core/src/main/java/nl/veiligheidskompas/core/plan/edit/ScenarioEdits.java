package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.scenario.ThemeLevel;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * Steps on the scenarios for the council. Each answers null when it would change nothing, also when
 * the scenario is gone.
 */
public final class ScenarioEdits {

  private ScenarioEdits() {}

  /** A scenario that fixes nothing yet, behind the others. */
  public static ChangeSet add(SafetyPlan plan, UUID id, String name) {
    Scenario scenario =
        new Scenario(
            id, Positions.last(plan.scenarios()), name, "", List.of(), null, List.of(), null, null);
    return ChangeSet.of(StepName.of("scenario.add", name), new Change.OfScenario(null, scenario));
  }

  /** Takes a scenario away. */
  public static @Nullable ChangeSet remove(SafetyPlan plan, UUID id) {
    Scenario scenario = find(plan, id);
    return scenario == null
        ? null
        : ChangeSet.of(
            StepName.of("scenario.remove", scenario.name()), new Change.OfScenario(scenario, null));
  }

  /** Gives a scenario another name. */
  public static @Nullable ChangeSet rename(SafetyPlan plan, UUID id, String name) {
    Scenario before = find(plan, id);
    return before == null
        ? null
        : changed(before, with(before, name, before.text(), before.levels(), before.extraMoney()));
  }

  /** Describes a scenario in other words. */
  public static @Nullable ChangeSet describe(SafetyPlan plan, UUID id, String text) {
    Scenario before = find(plan, id);
    return before == null
        ? null
        : changed(before, with(before, before.name(), text, before.levels(), before.extraMoney()));
  }

  /** Says how much extra money a year a scenario asks; null when it names none. */
  public static @Nullable ChangeSet ask(SafetyPlan plan, UUID id, @Nullable Money extra) {
    Scenario before = find(plan, id);
    return before == null
        ? null
        : changed(before, with(before, before.name(), before.text(), before.levels(), extra));
  }

  /** Says what a scenario asks of the hours of the team; empty when nothing is said. */
  public static @Nullable ChangeSet capacity(SafetyPlan plan, UUID id, String words) {
    Scenario before = find(plan, id);
    return before == null ? null : changed(before, said(before, words, before.decision()));
  }

  /** Says when the council decides on a scenario; empty when nothing is said. */
  public static @Nullable ChangeSet decision(SafetyPlan plan, UUID id, String words) {
    Scenario before = find(plan, id);
    return before == null ? null : changed(before, said(before, before.capacity(), words));
  }

  private static Scenario said(
      Scenario before, @Nullable String capacity, @Nullable String decision) {
    return new Scenario(
        before.id(),
        before.position(),
        before.name(),
        before.text(),
        before.levels(),
        before.extraMoney(),
        before.editorial(),
        capacity,
        decision);
  }

  /** Fixes how much attention a theme gets in a scenario; null leaves it open. */
  public static @Nullable ChangeSet level(
      SafetyPlan plan, UUID id, UUID themeId, @Nullable AttentionLevel level) {
    Scenario before = find(plan, id);
    if (before == null) {
      return null;
    }
    List<ThemeLevel> levels = new ArrayList<>();
    for (ThemeSheet theme : plan.themes()) {
      AttentionLevel now = theme.id().equals(themeId) ? level : of(before, theme.id());
      if (now != null) {
        levels.add(new ThemeLevel(theme.id(), now));
      }
    }
    return changed(before, with(before, before.name(), before.text(), levels, before.extraMoney()));
  }

  /** The attention that a theme gets in a scenario, or null when that is open. */
  public static @Nullable AttentionLevel of(Scenario scenario, UUID themeId) {
    return scenario.levels().stream()
        .filter(level -> level.themeId().equals(themeId))
        .map(ThemeLevel::level)
        .findFirst()
        .orElse(null);
  }

  private static Scenario with(
      Scenario before, String name, String text, List<ThemeLevel> levels, @Nullable Money extra) {
    return new Scenario(
        before.id(),
        before.position(),
        name,
        text,
        levels,
        extra,
        before.editorial(),
        before.capacity(),
        before.decision());
  }

  private static @Nullable ChangeSet changed(Scenario before, Scenario after) {
    return after.equals(before)
        ? null
        : ChangeSet.of(
            StepName.of("scenario.change", before.name()), new Change.OfScenario(before, after));
  }

  private static @Nullable Scenario find(SafetyPlan plan, UUID id) {
    return plan.scenarios().stream()
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
