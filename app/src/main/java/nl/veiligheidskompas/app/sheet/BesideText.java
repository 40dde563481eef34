package nl.veiligheidskompas.app.sheet;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.finding.Finding;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * All that a sheet is drawn from except the answers to its questions. As long as it stays the same,
 * only text was written, and what stands around the text can stay as it is.
 *
 * @param offers what the text of the question offers where the user is
 * @param parts the parts of the plan that head, tabs, inspector and margin show
 */
record BesideText(
    @Nullable UUID theme,
    boolean editable,
    List<Finding> findings,
    List<Question> questions,
    List<TextOffer> offers,
    List<Object> parts) {

  /** A question without its answer. */
  private record Question(UUID id, @Nullable SectionKind kind, String heading) {}

  static BesideText of(SheetModel model) {
    SafetyPlan plan = model.plan();
    return new BesideText(
        model.themeId(),
        model.isEditable(),
        model.findings(),
        model.sections().stream().map(BesideText::question).toList(),
        TextOffer.of(plan, model.here()),
        List.of(
            plan.facts(),
            plan.themes(),
            plan.phases(),
            plan.themePhasings(),
            plan.goals(),
            plan.indicators(),
            plan.measurements(),
            plan.sources(),
            plan.partners(),
            plan.costItems(),
            plan.budgetLines()));
  }

  private static Question question(Section section) {
    return new Question(section.id(), section.kind(), section.heading());
  }
}
