package nl.veiligheidskompas.core.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The tables of all kinds of entities together: the whole plan, and one change of it. */
final class PlanTables {

  private final EntityTable<PlanFacts, ?> facts;
  private final EntityTable<Phase, ?> phases;
  private final EntityTable<Chapter, ?> chapters;
  private final EntityTable<ThemeSheet, ?> themes;
  private final EntityTable<Section, ?> sections;
  private final EntityTable<Partner, ?> partners;
  private final EntityTable<Source, ?> sources;
  private final EntityTable<Indicator, ?> indicators;
  private final EntityTable<Measurement, ?> measurements;
  private final EntityTable<Goal, ?> goals;
  private final EntityTable<BudgetLine, ?> budgetLines;
  private final EntityTable<CostItem, ?> costItems;
  private final EntityTable<Cutback, ?> cutbacks;
  private final EntityTable<ThemePhasing, ?> themePhasings;
  private final EntityTable<CapacityShare, ?> capacityShares;
  private final EntityTable<Scenario, ?> scenarios;
  private final EntityTable<SafetyField, ?> safetyFields;
  private final EntityTable<RelatedDocument, ?> relatedDocuments;
  private final EntityTable<AcceptedFinding, ?> acceptedFindings;
  private final EntityTable<Edition, ?> editions;

  PlanTables(DSLContext db, JsonColumns json, FrozenPlans frozen) {
    PlanRows plan = new PlanRows(db, json);
    facts = plan.facts();
    safetyFields = plan.safetyFields();
    relatedDocuments = plan.relatedDocuments();
    acceptedFindings = plan.acceptedFindings();
    SheetRows sheet = new SheetRows(db, json);
    chapters = sheet.chapters();
    themes = sheet.themes();
    sections = sheet.sections();
    partners = sheet.partners();
    IndicatorRows indicator = new IndicatorRows(db, json);
    sources = indicator.sources();
    indicators = indicator.indicators();
    measurements = indicator.measurements();
    goals = indicator.goals();
    BudgetRows budget = new BudgetRows(db, json);
    budgetLines = budget.budgetLines();
    costItems = budget.costItems();
    cutbacks = budget.cutbacks();
    PhasingRows phasing = new PhasingRows(db, json);
    phases = phasing.phases();
    themePhasings = phasing.themePhasings();
    capacityShares = phasing.capacityShares();
    scenarios = new ScenarioRows(db, json).scenarios();
    editions = new EditionRows(db, frozen).editions();
  }

  /** The whole plan; throws GarbledStoreException when it does not hold together. */
  SafetyPlan plan() {
    return new SafetyPlan(
        onlyFacts(),
        phases.all(),
        chapters.all(),
        themes.all(),
        sections.all(),
        partners.all(),
        sources.all(),
        indicators.all(),
        measurements.all(),
        goals.all(),
        budgetLines.all(),
        costItems.all(),
        cutbacks.all(),
        themePhasings.all(),
        capacityShares.all(),
        scenarios.all(),
        safetyFields.all(),
        relatedDocuments.all(),
        acceptedFindings.all(),
        editions.all());
  }

  /** Adds the whole of a new plan: what is pointed at before what points at it. */
  void add(SafetyPlan plan) {
    facts.addAll(List.of(plan.facts()));
    phases.addAll(plan.phases());
    chapters.addAll(parentsFirst(plan.chapters(), Chapter::parentId));
    themes.addAll(plan.themes());
    sections.addAll(plan.sections());
    partners.addAll(plan.partners());
    sources.addAll(plan.sources());
    indicators.addAll(plan.indicators());
    measurements.addAll(plan.measurements());
    goals.addAll(parentsFirst(plan.goals(), Goal::parentId));
    budgetLines.addAll(plan.budgetLines());
    costItems.addAll(plan.costItems());
    cutbacks.addAll(plan.cutbacks());
    themePhasings.addAll(plan.themePhasings());
    capacityShares.addAll(plan.capacityShares());
    scenarios.addAll(plan.scenarios());
    safetyFields.addAll(plan.safetyFields());
    relatedDocuments.addAll(plan.relatedDocuments());
    acceptedFindings.addAll(plan.acceptedFindings());
    editions.addAll(plan.editions());
  }

  /** Makes one change; throws GarbledStoreException when the rows are not what it starts from. */
  void change(Change change) {
    switch (change) {
      case Change.OfFacts c -> facts.change(c.before(), c.after());
      case Change.OfPhase c -> phases.change(c.before(), c.after());
      case Change.OfChapter c -> chapters.change(c.before(), c.after());
      case Change.OfTheme c -> themes.change(c.before(), c.after());
      case Change.OfSection c -> sections.change(c.before(), c.after());
      case Change.OfPartner c -> partners.change(c.before(), c.after());
      case Change.OfSource c -> sources.change(c.before(), c.after());
      case Change.OfIndicator c -> indicators.change(c.before(), c.after());
      case Change.OfMeasurement c -> measurements.change(c.before(), c.after());
      case Change.OfGoal c -> goals.change(c.before(), c.after());
      case Change.OfBudgetLine c -> budgetLines.change(c.before(), c.after());
      case Change.OfCostItem c -> costItems.change(c.before(), c.after());
      case Change.OfCutback c -> cutbacks.change(c.before(), c.after());
      case Change.OfThemePhasing c -> themePhasings.change(c.before(), c.after());
      case Change.OfCapacityShare c -> capacityShares.change(c.before(), c.after());
      case Change.OfScenario c -> scenarios.change(c.before(), c.after());
      case Change.OfSafetyField c -> safetyFields.change(c.before(), c.after());
      case Change.OfRelatedDocument c -> relatedDocuments.change(c.before(), c.after());
      case Change.OfAcceptedFinding c -> acceptedFindings.change(c.before(), c.after());
      case Change.OfEdition c -> editions.change(c.before(), c.after());
    }
  }

  private PlanFacts onlyFacts() {
    List<PlanFacts> all = facts.all();
    if (all.size() != 1) {
      throw new GarbledStoreException("there are " + all.size() + " rows of plan facts");
    }
    return all.getFirst();
  }

  private static <E extends Entity> List<E> parentsFirst(
      List<E> entities, Function<E, @Nullable UUID> parent) {
    List<E> placed = new ArrayList<>();
    Set<UUID> ids = new HashSet<>();
    List<E> waiting = entities;
    while (!waiting.isEmpty()) {
      List<E> later = new ArrayList<>();
      for (E entity : waiting) {
        UUID above = parent.apply(entity);
        if (above == null || above.equals(entity.id()) || ids.contains(above)) {
          placed.add(entity);
          ids.add(entity.id());
        } else {
          later.add(entity);
        }
      }
      if (later.size() == waiting.size()) {
        throw new IllegalArgumentException("entities are each other's parents");
      }
      waiting = later;
    }
    return placed;
  }
}
