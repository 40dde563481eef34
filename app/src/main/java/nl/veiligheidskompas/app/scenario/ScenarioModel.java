package nl.veiligheidskompas.app.scenario;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.core.budget.BudgetTotals;
import nl.veiligheidskompas.core.budget.YearTotal;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.ScenarioEdits;
import nl.veiligheidskompas.core.scenario.AttentionLevel;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** What the screen of scenarios shows and does; knows no screen. */
final class ScenarioModel {

  private final PlanDesk desk;
  private final Texts texts;
  private final Supplier<UUID> ids;

  ScenarioModel(PlanDesk desk, Texts texts, Supplier<UUID> ids) {
    this.desk = desk;
    this.texts = texts;
    this.ids = ids;
  }

  SafetyPlan plan() {
    return desk.plan();
  }

  List<Scenario> scenarios() {
    return plan().scenarios();
  }

  /** The attention that a theme gets in a scenario, or null when that is open. */
  @Nullable AttentionLevel level(Scenario scenario, UUID theme) {
    return ScenarioEdits.of(scenario, theme);
  }

  /** The themes that get attention in a calamity only, or none at all, as numbers of the plan. */
  List<Integer> leftAlone(Scenario scenario) {
    List<ThemeSheet> themes = plan().themes();
    return themes.stream()
        .filter(theme -> {
          AttentionLevel level = level(scenario, theme.id());
          return level == AttentionLevel.ON_CALAMITY || level == AttentionLevel.NONE;
        })
        .map(theme -> themes.indexOf(theme) + 1)
        .toList();
  }

  /** Whether the scenario says something about every theme. */
  boolean complete(Scenario scenario) {
    return scenario.levels().size() == plan().themes().size();
  }

  /** The budget of the first year, which every scenario begins with. */
  YearTotal money() {
    return BudgetTotals.of(
            plan().budgetLines(), plan().facts().budget(), plan().facts().period().years())
        .years()
        .getFirst();
  }

  /** Reads an amount; nothing typed means none. */
  Optional<Money> read(String typed) throws RefusedException {
    return typed.isBlank() ? Optional.empty() : Optional.of(DutchNumbers.money(typed));
  }

  void add() {
    UUID id = ids.get();
    desk.edit(plan -> ScenarioEdits.add(plan, id, texts.say("scenarios.new")));
  }

  void remove(UUID id) {
    desk.edit(plan -> ScenarioEdits.remove(plan, id));
  }

  void rename(UUID id, String name) {
    desk.edit(plan -> ScenarioEdits.rename(plan, id, name.strip()));
  }

  void describe(UUID id, String text) {
    desk.edit(plan -> ScenarioEdits.describe(plan, id, text.strip()));
  }

  void ask(UUID id, @Nullable Money extra) {
    desk.edit(plan -> ScenarioEdits.ask(plan, id, extra));
  }

  void setCapacity(UUID id, String words) {
    desk.edit(plan -> ScenarioEdits.capacity(plan, id, words.strip()));
  }

  void setDecision(UUID id, String words) {
    desk.edit(plan -> ScenarioEdits.decision(plan, id, words.strip()));
  }

  void setLevel(UUID id, UUID theme, @Nullable AttentionLevel level) {
    desk.edit(plan -> ScenarioEdits.level(plan, id, theme, level));
  }
}
