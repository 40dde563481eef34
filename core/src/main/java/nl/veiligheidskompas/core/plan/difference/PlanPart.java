package nl.veiligheidskompas.core.plan.difference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The parts of a plan under which its differences stand, in the order in which they are shown. */
public enum PlanPart {
  /** What the plan is and for whom. */
  FACTS,
  CHAPTERS,
  /** The theme sheets with their texts and partners. */
  THEMES,
  GOALS,
  /** The indicators and where their figures come from. */
  INDICATORS,
  MEASUREMENTS,
  /** The budget with the costs that the theme sheets name. */
  BUDGET,
  /** The phasing with the hours of the team. */
  PHASING,
  SCENARIOS,
  /** Safety fields and related documents. */
  SURROUNDINGS,
  /** The findings that were accepted. */
  FINDINGS;

  /** The kinds of entities that belong to this part, in the order in which they are shown. */
  public List<Class<? extends Entity>> kinds() {
    return switch (this) {
      case FACTS -> List.of(PlanFacts.class);
      case CHAPTERS -> List.of(Chapter.class);
      case THEMES -> List.of(ThemeSheet.class, Section.class, Partner.class);
      case GOALS -> List.of(Goal.class);
      case INDICATORS -> List.of(Indicator.class, Source.class);
      case MEASUREMENTS -> List.of(Measurement.class);
      case BUDGET -> List.of(BudgetLine.class, CostItem.class, Cutback.class);
      case PHASING -> List.of(Phase.class, ThemePhasing.class, CapacityShare.class);
      case SCENARIOS -> List.of(Scenario.class);
      case SURROUNDINGS -> List.of(SafetyField.class, RelatedDocument.class);
      case FINDINGS -> List.of(AcceptedFinding.class);
    };
  }

  /** All kinds of entities of all parts. */
  static Stream<Class<? extends Entity>> allKinds() {
    return Arrays.stream(values()).flatMap(part -> part.kinds().stream());
  }
}
