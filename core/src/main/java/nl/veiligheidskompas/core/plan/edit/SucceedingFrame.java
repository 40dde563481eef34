package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyField;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.sheet.Chapter;

/** What stands around the theme sheets of a plan, as its successor begins with it. */
record SucceedingFrame(SafetyPlan plan, Successor.Keep keep, Period period, NewKeys keys) {

  /** The same municipality and team; a concept again, without a history and a stated total. */
  PlanFacts facts() {
    PlanFacts old = plan.facts();
    return new PlanFacts(
        keys.of(old.id()),
        old.position(),
        title(old),
        "",
        Stage.DRAFT,
        old.municipality(),
        period,
        old.period().startYear() + "-" + old.period().endYear(),
        old.population(),
        old.team(),
        old.legalBasis(),
        List.of(),
        old.template(),
        new BudgetFacts(YearlyAmounts.NONE, old.budget().inThousands(), List.of()),
        List.of(),
        List.of(),
        old.notice(),
        old.areas(),
        List.of(),
        null);
  }

  /** The chapters with their titles; their text was about the old years. */
  List<Chapter> chapters() {
    if (!keep.themes()) {
      return List.of();
    }
    return plan.chapters().stream()
        .map(c ->
            new Chapter(
                keys.of(c.id()),
                c.position(),
                keys.ofNullable(c.parentId()),
                c.role(),
                c.title(),
                "",
                List.of()))
        .toList();
  }

  List<CapacityShare> capacityShares() {
    return plan.capacityShares().stream()
        .map(s -> new CapacityShare(keys.of(s.id()), s.position(), s.name(), s.percent(), s.open()))
        .toList();
  }

  List<SafetyField> safetyFields() {
    return plan.safetyFields().stream()
        .map(f -> new SafetyField(keys.of(f.id()), f.position(), f.title(), f.rows()))
        .toList();
  }

  /** Plans that this one leans on; annexes were made for the old plan. */
  List<RelatedDocument> relatedDocuments() {
    return plan.relatedDocuments().stream()
        .filter(d -> d.kind() == RelatedDocument.Kind.RELATED_PLAN)
        .map(d ->
            new RelatedDocument(
                keys.of(d.id()),
                d.position(),
                d.kind(),
                d.number(),
                d.title(),
                d.owner(),
                d.cycle(),
                d.note()))
        .toList();
  }

  /** The title with the new years where the old ones stood. */
  private String title(PlanFacts old) {
    String first = String.valueOf(old.period().startYear());
    String last = String.valueOf(old.period().endYear());
    // in one pass: the last old year may be the first new one
    return Pattern.compile(first + "|" + last)
        .matcher(old.title())
        .replaceAll(year ->
            String.valueOf(year.group().equals(first) ? period.startYear() : period.endYear()));
  }
}
