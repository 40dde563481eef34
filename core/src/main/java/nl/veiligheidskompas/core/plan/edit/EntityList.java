package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of a plan, and how a change of an entity in it is written.
 *
 * @param in the list in a plan
 * @param change the change from a before to an after, one of which may be null
 */
record EntityList<E extends Entity>(
    Function<SafetyPlan, List<E>> in, BiFunction<@Nullable E, @Nullable E, Change> change) {

  /** All lists but the editions; what is pointed at stands before what points at it. */
  static final List<EntityList<?>> ALL =
      List.of(
          new EntityList<>(SafetyPlan::phases, Change.OfPhase::new),
          new EntityList<>(SafetyPlan::chapters, Change.OfChapter::new),
          new EntityList<>(SafetyPlan::themes, Change.OfTheme::new),
          new EntityList<>(SafetyPlan::sections, Change.OfSection::new),
          new EntityList<>(SafetyPlan::partners, Change.OfPartner::new),
          new EntityList<>(SafetyPlan::sources, Change.OfSource::new),
          new EntityList<>(SafetyPlan::indicators, Change.OfIndicator::new),
          new EntityList<>(SafetyPlan::measurements, Change.OfMeasurement::new),
          new EntityList<>(SafetyPlan::goals, Change.OfGoal::new),
          new EntityList<>(SafetyPlan::budgetLines, Change.OfBudgetLine::new),
          new EntityList<>(SafetyPlan::costItems, Change.OfCostItem::new),
          new EntityList<>(SafetyPlan::cutbacks, Change.OfCutback::new),
          new EntityList<>(SafetyPlan::themePhasings, Change.OfThemePhasing::new),
          new EntityList<>(SafetyPlan::capacityShares, Change.OfCapacityShare::new),
          new EntityList<>(SafetyPlan::scenarios, Change.OfScenario::new),
          new EntityList<>(SafetyPlan::safetyFields, Change.OfSafetyField::new),
          new EntityList<>(SafetyPlan::relatedDocuments, Change.OfRelatedDocument::new),
          new EntityList<>(SafetyPlan::acceptedFindings, Change.OfAcceptedFinding::new));
}
