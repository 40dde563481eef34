package nl.veiligheidskompas.core.plan;

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
import nl.veiligheidskompas.core.scenario.Scenario;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;
import org.jspecify.annotations.Nullable;

/**
 * One entity of the plan as it was and as it becomes. Without a before it is added, without an
 * after it is removed; so the inverse is a swap, and store and undo share one {@code switch} that
 * the compiler checks.
 */
public sealed interface Change {

  /** The entity before the change; null when it is added. */
  @Nullable Entity before();

  /** The entity after the change; null when it is removed. */
  @Nullable Entity after();

  /** The change that takes this one back. */
  Change inverse();

  /** What the plan is and for whom; it cannot be added or removed. */
  record OfFacts(PlanFacts before, PlanFacts after) implements Change {
    public OfFacts {
      OneEntity.require(before, after);
    }

    @Override
    public OfFacts inverse() {
      return new OfFacts(after, before);
    }
  }

  /** A phase of the plan period. */
  record OfPhase(@Nullable Phase before, @Nullable Phase after) implements Change {
    public OfPhase {
      OneEntity.require(before, after);
    }

    @Override
    public OfPhase inverse() {
      return new OfPhase(after, before);
    }
  }

  /** A chapter with its text. */
  record OfChapter(@Nullable Chapter before, @Nullable Chapter after) implements Change {
    public OfChapter {
      OneEntity.require(before, after);
    }

    @Override
    public OfChapter inverse() {
      return new OfChapter(after, before);
    }
  }

  /** A theme sheet, without its sections and other parts. */
  record OfTheme(@Nullable ThemeSheet before, @Nullable ThemeSheet after) implements Change {
    public OfTheme {
      OneEntity.require(before, after);
    }

    @Override
    public OfTheme inverse() {
      return new OfTheme(after, before);
    }
  }

  /** A section of a theme sheet with its text. */
  record OfSection(@Nullable Section before, @Nullable Section after) implements Change {
    public OfSection {
      OneEntity.require(before, after);
    }

    @Override
    public OfSection inverse() {
      return new OfSection(after, before);
    }
  }

  /** A partner of a theme. */
  record OfPartner(@Nullable Partner before, @Nullable Partner after) implements Change {
    public OfPartner {
      OneEntity.require(before, after);
    }

    @Override
    public OfPartner inverse() {
      return new OfPartner(after, before);
    }
  }

  /** A source of figures. */
  record OfSource(@Nullable Source before, @Nullable Source after) implements Change {
    public OfSource {
      OneEntity.require(before, after);
    }

    @Override
    public OfSource inverse() {
      return new OfSource(after, before);
    }
  }

  /** An indicator, without its measurements. */
  record OfIndicator(@Nullable Indicator before, @Nullable Indicator after) implements Change {
    public OfIndicator {
      OneEntity.require(before, after);
    }

    @Override
    public OfIndicator inverse() {
      return new OfIndicator(after, before);
    }
  }

  /** One measurement of an indicator. */
  record OfMeasurement(@Nullable Measurement before, @Nullable Measurement after)
      implements Change {
    public OfMeasurement {
      OneEntity.require(before, after);
    }

    @Override
    public OfMeasurement inverse() {
      return new OfMeasurement(after, before);
    }
  }

  /** A goal or sub-goal with its links to indicators. */
  record OfGoal(@Nullable Goal before, @Nullable Goal after) implements Change {
    public OfGoal {
      OneEntity.require(before, after);
    }

    @Override
    public OfGoal inverse() {
      return new OfGoal(after, before);
    }
  }

  /** A line of the budget. */
  record OfBudgetLine(@Nullable BudgetLine before, @Nullable BudgetLine after) implements Change {
    public OfBudgetLine {
      OneEntity.require(before, after);
    }

    @Override
    public OfBudgetLine inverse() {
      return new OfBudgetLine(after, before);
    }
  }

  /** A cost that a theme sheet names. */
  record OfCostItem(@Nullable CostItem before, @Nullable CostItem after) implements Change {
    public OfCostItem {
      OneEntity.require(before, after);
    }

    @Override
    public OfCostItem inverse() {
      return new OfCostItem(after, before);
    }
  }

  /** A moment in the history of the budget. */
  record OfCutback(@Nullable Cutback before, @Nullable Cutback after) implements Change {
    public OfCutback {
      OneEntity.require(before, after);
    }

    @Override
    public OfCutback inverse() {
      return new OfCutback(after, before);
    }
  }

  /** When a theme gets attention and who pulls it. */
  record OfThemePhasing(@Nullable ThemePhasing before, @Nullable ThemePhasing after)
      implements Change {
    public OfThemePhasing {
      OneEntity.require(before, after);
    }

    @Override
    public OfThemePhasing inverse() {
      return new OfThemePhasing(after, before);
    }
  }

  /** A part of the team's hours. */
  record OfCapacityShare(@Nullable CapacityShare before, @Nullable CapacityShare after)
      implements Change {
    public OfCapacityShare {
      OneEntity.require(before, after);
    }

    @Override
    public OfCapacityShare inverse() {
      return new OfCapacityShare(after, before);
    }
  }

  /** An answer to the council's choice. */
  record OfScenario(@Nullable Scenario before, @Nullable Scenario after) implements Change {
    public OfScenario {
      OneEntity.require(before, after);
    }

    @Override
    public OfScenario inverse() {
      return new OfScenario(after, before);
    }
  }

  /** A safety field with its topics. */
  record OfSafetyField(@Nullable SafetyField before, @Nullable SafetyField after)
      implements Change {
    public OfSafetyField {
      OneEntity.require(before, after);
    }

    @Override
    public OfSafetyField inverse() {
      return new OfSafetyField(after, before);
    }
  }

  /** A related plan or an annex. */
  record OfRelatedDocument(@Nullable RelatedDocument before, @Nullable RelatedDocument after)
      implements Change {
    public OfRelatedDocument {
      OneEntity.require(before, after);
    }

    @Override
    public OfRelatedDocument inverse() {
      return new OfRelatedDocument(after, before);
    }
  }

  /** A finding that was accepted with a reason. */
  record OfAcceptedFinding(@Nullable AcceptedFinding before, @Nullable AcceptedFinding after)
      implements Change {
    public OfAcceptedFinding {
      OneEntity.require(before, after);
    }

    @Override
    public OfAcceptedFinding inverse() {
      return new OfAcceptedFinding(after, before);
    }
  }

  /** A frozen copy of the plan. */
  record OfEdition(@Nullable Edition before, @Nullable Edition after) implements Change {
    public OfEdition {
      OneEntity.require(before, after);
    }

    @Override
    public OfEdition inverse() {
      return new OfEdition(after, before);
    }
  }
}
