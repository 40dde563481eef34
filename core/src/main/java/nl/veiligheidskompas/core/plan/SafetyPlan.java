package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.budget.BudgetLine;
import nl.veiligheidskompas.core.budget.CostItem;
import nl.veiligheidskompas.core.budget.Cutback;
import nl.veiligheidskompas.core.common.AddedLater;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.phasing.ThemePhasing;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * The integral safety plan of one municipality for one period, whole and immutable. Entities stand
 * in flat lists, each in {@link Entity#ORDER}, and point at each other by id.
 */
public record SafetyPlan(
    PlanFacts facts,
    List<Phase> phases,
    List<Chapter> chapters,
    List<ThemeSheet> themes,
    List<Section> sections,
    List<Partner> partners,
    List<Source> sources,
    List<Indicator> indicators,
    List<Measurement> measurements,
    List<Goal> goals,
    List<BudgetLine> budgetLines,
    List<CostItem> costItems,
    List<Cutback> cutbacks,
    List<ThemePhasing> themePhasings,
    List<CapacityShare> capacityShares,
    List<Scenario> scenarios,
    List<SafetyField> safetyFields,
    List<RelatedDocument> relatedDocuments,
    List<AcceptedFinding> acceptedFindings,
    @AddedLater List<Edition> editions) {

  public SafetyPlan {
    phases = ordered(phases);
    chapters = ordered(chapters);
    themes = ordered(themes);
    sections = ordered(sections);
    partners = ordered(partners);
    sources = ordered(sources);
    indicators = ordered(indicators);
    measurements = ordered(measurements);
    goals = ordered(goals);
    budgetLines = ordered(budgetLines);
    costItems = ordered(costItems);
    cutbacks = ordered(cutbacks);
    themePhasings = ordered(themePhasings);
    capacityShares = ordered(capacityShares);
    scenarios = ordered(scenarios);
    safetyFields = ordered(safetyFields);
    relatedDocuments = ordered(relatedDocuments);
    acceptedFindings = ordered(acceptedFindings);
    editions = ordered(editions);
  }

  /** A plan of which nothing is known but its facts. */
  public static SafetyPlan of(PlanFacts facts) {
    return new PlanDraft(facts).build();
  }

  /** The plan without its editions, as it is frozen. */
  public SafetyPlan withoutEditions() {
    PlanDraft draft = new PlanDraft(this);
    draft.forgetEditions();
    return editions.isEmpty() ? this : draft.build();
  }

  /** Every entity of the plan: those that others point at stand before the ones that point. */
  public Stream<Entity> entities() {
    List<Entity> all = new ArrayList<>();
    all.add(facts);
    all.addAll(phases);
    all.addAll(chapters);
    all.addAll(themes);
    all.addAll(sections);
    all.addAll(partners);
    all.addAll(sources);
    all.addAll(indicators);
    all.addAll(measurements);
    all.addAll(goals);
    all.addAll(budgetLines);
    all.addAll(costItems);
    all.addAll(cutbacks);
    all.addAll(themePhasings);
    all.addAll(capacityShares);
    all.addAll(scenarios);
    all.addAll(safetyFields);
    all.addAll(relatedDocuments);
    all.addAll(acceptedFindings);
    all.addAll(editions);
    return all.stream();
  }

  private static <E extends Entity> List<E> ordered(List<E> entities) {
    return entities.stream().sorted(Entity.ORDER).toList();
  }
}
