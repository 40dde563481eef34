package nl.veiligheidskompas.core.plan;

import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** A plan in the making: takes changes one by one and becomes a {@link SafetyPlan} at the end. */
final class PlanDraft {

  private PlanFacts facts;
  private List<Phase> phases = List.of();
  private List<Chapter> chapters = List.of();
  private List<ThemeSheet> themes = List.of();
  private List<Section> sections = List.of();
  private List<Partner> partners = List.of();
  private List<Source> sources = List.of();
  private List<Indicator> indicators = List.of();
  private DraftValues measurements = new DraftValues(List.of());
  private List<Goal> goals = List.of();
  private List<BudgetLine> budgetLines = List.of();
  private List<CostItem> costItems = List.of();
  private List<Cutback> cutbacks = List.of();
  private List<ThemePhasing> themePhasings = List.of();
  private List<CapacityShare> capacityShares = List.of();
  private List<Scenario> scenarios = List.of();
  private List<SafetyField> safetyFields = List.of();
  private List<RelatedDocument> relatedDocuments = List.of();
  private List<AcceptedFinding> acceptedFindings = List.of();
  private List<Edition> editions = List.of();

  PlanDraft(PlanFacts facts) {
    this.facts = facts;
  }

  PlanDraft(SafetyPlan plan) {
    facts = plan.facts();
    phases = plan.phases();
    chapters = plan.chapters();
    themes = plan.themes();
    sections = plan.sections();
    partners = plan.partners();
    sources = plan.sources();
    indicators = plan.indicators();
    measurements = new DraftValues(plan.measurements());
    goals = plan.goals();
    budgetLines = plan.budgetLines();
    costItems = plan.costItems();
    cutbacks = plan.cutbacks();
    themePhasings = plan.themePhasings();
    capacityShares = plan.capacityShares();
    scenarios = plan.scenarios();
    safetyFields = plan.safetyFields();
    relatedDocuments = plan.relatedDocuments();
    acceptedFindings = plan.acceptedFindings();
    editions = plan.editions();
  }

  /**
   * Throws IllegalArgumentException when the entity before the change is not the one in the plan.
   */
  void apply(Change change) {
    switch (change) {
      case Change.OfFacts c -> facts = OneEntity.replaced(facts, c.before(), c.after());
      case Change.OfPhase c -> phases = OneEntity.replaced(phases, c.before(), c.after());
      case Change.OfChapter c -> chapters = OneEntity.replaced(chapters, c.before(), c.after());
      case Change.OfTheme c -> themes = OneEntity.replaced(themes, c.before(), c.after());
      case Change.OfSection c -> sections = OneEntity.replaced(sections, c.before(), c.after());
      case Change.OfPartner c -> partners = OneEntity.replaced(partners, c.before(), c.after());
      case Change.OfSource c -> sources = OneEntity.replaced(sources, c.before(), c.after());
      case Change.OfIndicator c ->
          indicators = OneEntity.replaced(indicators, c.before(), c.after());
      case Change.OfMeasurement c -> measurements.replace(c.before(), c.after());
      case Change.OfGoal c -> goals = OneEntity.replaced(goals, c.before(), c.after());
      case Change.OfBudgetLine c ->
          budgetLines = OneEntity.replaced(budgetLines, c.before(), c.after());
      case Change.OfCostItem c -> costItems = OneEntity.replaced(costItems, c.before(), c.after());
      case Change.OfCutback c -> cutbacks = OneEntity.replaced(cutbacks, c.before(), c.after());
      case Change.OfThemePhasing c ->
          themePhasings = OneEntity.replaced(themePhasings, c.before(), c.after());
      case Change.OfCapacityShare c ->
          capacityShares = OneEntity.replaced(capacityShares, c.before(), c.after());
      case Change.OfScenario c -> scenarios = OneEntity.replaced(scenarios, c.before(), c.after());
      case Change.OfSafetyField c ->
          safetyFields = OneEntity.replaced(safetyFields, c.before(), c.after());
      case Change.OfRelatedDocument c ->
          relatedDocuments = OneEntity.replaced(relatedDocuments, c.before(), c.after());
      case Change.OfAcceptedFinding c ->
          acceptedFindings = OneEntity.replaced(acceptedFindings, c.before(), c.after());
      case Change.OfEdition c -> editions = OneEntity.replaced(editions, c.before(), c.after());
    }
  }

  void forgetEditions() {
    editions = List.of();
  }

  SafetyPlan build() {
    return new SafetyPlan(
        facts,
        phases,
        chapters,
        themes,
        sections,
        partners,
        sources,
        indicators,
        measurements.list(),
        goals,
        budgetLines,
        costItems,
        cutbacks,
        themePhasings,
        capacityShares,
        scenarios,
        safetyFields,
        relatedDocuments,
        acceptedFindings,
        editions);
  }
}
