package nl.veiligheidskompas.core.plan.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.BudgetEdits;
import nl.veiligheidskompas.core.plan.edit.CostEdits;
import nl.veiligheidskompas.core.plan.edit.GoalEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import nl.veiligheidskompas.core.plan.edit.PartnerEdits;
import nl.veiligheidskompas.core.plan.edit.ScenarioEdits;
import nl.veiligheidskompas.core.plan.edit.SectionEdits;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import nl.veiligheidskompas.core.plan.replace.Passage.Kind;
import nl.veiligheidskompas.core.plan.replace.Passage.Rewriting;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/** The text of a plan, or of one theme, in pieces. */
final class PlanText {

  private static final String STEP = "text.replace";

  private final SafetyPlan plan;
  private final List<Passage> passages = new ArrayList<>();

  private PlanText(SafetyPlan plan) {
    this.plan = plan;
  }

  /** All that is written in the plan: the themes in order, then what stands around them. */
  static List<Passage> of(SafetyPlan plan) {
    PlanText text = new PlanText(plan);
    plan.themes().forEach(text::addTheme);
    plan.chapters().forEach(text::addChapter);
    plan.budgetLines().forEach(text::addLine);
    plan.scenarios().forEach(text::addScenario);
    return text.passages;
  }

  /** What is written about one theme; nothing when it is gone. */
  static List<Passage> of(SafetyPlan plan, UUID themeId) {
    PlanText text = new PlanText(plan);
    plan.themes().stream().filter(theme -> theme.id().equals(themeId)).forEach(text::addTheme);
    return text.passages;
  }

  private void addTheme(ThemeSheet theme) {
    UUID id = theme.id();
    add(
        Kind.THEME,
        id,
        theme.listTitle(),
        List.of(theme.title(), theme.listTitle()),
        (in, words) ->
            together(
                in,
                now -> SheetEdits.title(now, id, words.inName(theme.title())),
                now -> SheetEdits.listTitle(now, id, words.inName(theme.listTitle()))));
    SectionEdits.of(plan, id).forEach(section -> addSection(theme, section));
    plan.goals().stream()
        .filter(goal -> goal.themeId().equals(id))
        .forEach(goal ->
            add(
                Kind.GOAL,
                goal.id(),
                goal.code(),
                List.of(goal.text()),
                (in, words) -> GoalEdits.text(in, goal.id(), words.inName(goal.text()))));
    plan.indicators().stream()
        .filter(indicator -> indicator.themeId().equals(id))
        .forEach(indicator ->
            add(
                Kind.INDICATOR,
                indicator.id(),
                indicator.code(),
                List.of(indicator.name()),
                (in, words) ->
                    IndicatorEdits.change(
                        in,
                        indicator.id(),
                        fields -> fields.withName(words.inName(fields.name())))));
    plan.partners().stream()
        .filter(partner -> partner.themeId().equals(id))
        .forEach(partner ->
            add(
                Kind.PARTNER,
                partner.id(),
                theme.listTitle(),
                List.of(partner.name()),
                (in, words) ->
                    PartnerEdits.rename(in, partner.id(), words.inName(partner.name()))));
    plan.costItems().stream()
        .filter(cost -> cost.themeId().equals(id))
        .forEach(cost ->
            add(
                Kind.COST,
                cost.id(),
                cost.code(),
                List.of(cost.text()),
                (in, words) -> CostEdits.text(in, cost.id(), words.inName(cost.text()))));
  }

  private void addSection(ThemeSheet theme, Section section) {
    UUID id = section.id();
    add(
        Kind.QUESTION,
        id,
        theme.listTitle() + " \u00b7 " + section.heading(),
        lines(Stream.of(section.heading()), PlainText.of(section.blocks())),
        (in, words) -> {
          Section after =
              new Section(
                  id,
                  section.position(),
                  section.themeId(),
                  section.kind(),
                  words.inName(section.heading()),
                  words.in(section.blocks()));
          return after.equals(section) ? null : step(new Change.OfSection(section, after));
        });
  }

  private void addChapter(Chapter chapter) {
    UUID id = chapter.id();
    add(
        Kind.CHAPTER,
        id,
        chapter.title(),
        lines(Stream.of(chapter.title(), chapter.subtitle()), PlainText.of(chapter.blocks())),
        (in, words) -> {
          Chapter after =
              new Chapter(
                  id,
                  chapter.position(),
                  chapter.parentId(),
                  chapter.role(),
                  words.inName(chapter.title()),
                  words.in(chapter.subtitle()),
                  words.in(chapter.blocks()));
          return after.equals(chapter) ? null : step(new Change.OfChapter(chapter, after));
        });
  }

  private void addLine(BudgetLine line) {
    UUID id = line.id();
    add(
        Kind.BUDGET_LINE,
        id,
        String.valueOf(line.number()),
        List.of(line.name(), line.explanation()),
        (in, words) ->
            together(
                in,
                now -> BudgetEdits.rename(now, id, words.inName(line.name())),
                now -> BudgetEdits.explain(now, id, words.in(line.explanation()))));
  }

  private void addScenario(Scenario scenario) {
    UUID id = scenario.id();
    add(
        Kind.SCENARIO,
        id,
        scenario.name(),
        List.of(scenario.name(), scenario.text()),
        (in, words) ->
            together(
                in,
                now -> ScenarioEdits.rename(now, id, words.inName(scenario.name())),
                now -> ScenarioEdits.describe(now, id, words.in(scenario.text()))));
  }

  private void add(Kind kind, UUID id, String name, List<String> lines, Rewriting rewriting) {
    passages.add(new Passage(kind, id, name, lines, rewriting));
  }

  private static List<String> lines(Stream<String> before, List<String> text) {
    return Stream.concat(before, text.stream()).toList();
  }

  private static ChangeSet step(Change change) {
    return ChangeSet.of(StepName.of(STEP), change);
  }

  /** An edit on a plan. */
  private interface Edit {
    @Nullable ChangeSet on(SafetyPlan plan);
  }

  /** Several edits one after another as one; null when none of them changes anything. */
  private static @Nullable ChangeSet together(SafetyPlan plan, Edit... edits) {
    List<Change> changes = new ArrayList<>();
    SafetyPlan grown = plan;
    for (Edit edit : edits) {
      ChangeSet step = edit.on(grown);
      if (step != null) {
        grown = step.applyTo(grown);
        changes.addAll(step.changes());
      }
    }
    return changes.isEmpty() ? null : new ChangeSet(StepName.of(STEP), changes);
  }
}
