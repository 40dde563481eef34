package nl.veiligheidskompas.app.cli;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/**
 * Small edits that suit every plan, for trying whether a plan file survives everything. Each writes
 * its number in the notes of the editor, which are never printed: in turn those of the plan and, in
 * the same step, those of its first theme, so that a step of two changes is tried as well.
 */
final class StressEdits {

  /** What such a step is called in the journal. */
  static final StepName NAME = StepName.of("stress");

  private static final String MARK = "stress ";

  private StressEdits() {}

  /** The edit with that number, counted from 1. */
  static ChangeSet edit(SafetyPlan plan, long number) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.OfFacts(plan.facts(), noted(plan.facts(), number)));
    if (number % 2 == 0 && !plan.themes().isEmpty()) {
      ThemeSheet theme = plan.themes().getFirst();
      changes.add(new Change.OfTheme(theme, noted(theme, number)));
    }
    return new ChangeSet(NAME, changes);
  }

  private static List<String> noted(List<String> notes, long number) {
    List<String> noted = new ArrayList<>(notes);
    noted.removeIf(note -> note.startsWith(MARK));
    noted.add(MARK + number);
    return noted;
  }

  private static PlanFacts noted(PlanFacts facts, long number) {
    return new PlanFacts(
        facts.id(),
        facts.position(),
        facts.title(),
        facts.status(),
        facts.stage(),
        facts.municipality(),
        facts.period(),
        facts.previousPeriod(),
        facts.population(),
        facts.team(),
        facts.legalBasis(),
        facts.timeline(),
        facts.template(),
        facts.budget(),
        noted(facts.notes(), number),
        facts.editorial(),
        facts.notice(),
        facts.areas(),
        facts.closedYears(),
        facts.publication());
  }

  private static ThemeSheet noted(ThemeSheet theme, long number) {
    return new ThemeSheet(
        theme.id(),
        theme.position(),
        theme.code(),
        theme.title(),
        theme.listTitle(),
        theme.aliases(),
        theme.highUrgency(),
        theme.focusAreas(),
        theme.measurementSources(),
        theme.contextFigures(),
        theme.consultations(),
        noted(theme.notes(), number),
        theme.editorial(),
        theme.tied());
  }
}
