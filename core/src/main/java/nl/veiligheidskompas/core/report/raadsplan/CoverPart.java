package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Cover;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.DocumentName;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The first page: what it is, of whom, for which years, and the facts about the document. */
final class CoverPart {

  /** Width of the table of facts in twips: three quarters of the text. */
  private static final int FACTS_WIDTH = 6520;

  private final SafetyPlan plan;
  private final Wording words;

  CoverPart(Composition composition) {
    plan = composition.plan();
    words = composition.words();
  }

  Cover compose() {
    DocumentName name = DocumentName.of(plan.facts(), words);
    return new Cover(name.organisation(), name.title(), name.subtitle(), lead(), facts());
  }

  /** How many themes, and what the plan says about them. */
  private String lead() {
    if (plan.themes().isEmpty()) {
      return words.say("cover.noThemes");
    }
    List<String> parts = new ArrayList<>();
    addIf(!plan.goals().isEmpty(), "goals", parts);
    addIf(!plan.indicators().isEmpty(), "indicators", parts);
    addIf(!plan.budgetLines().isEmpty(), "money", parts);
    addIf(!plan.themePhasings().isEmpty(), "planning", parts);
    String themes = Wording.capitalised(words.count("themes", plan.themes().size()));
    return parts.isEmpty() ? themes : words.say("cover.with", themes, words.all(parts));
  }

  private void addIf(boolean present, String part, List<String> parts) {
    if (present) {
      parts.add(words.say("cover.part." + part));
    }
  }

  private Table facts() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("status", status()));
    rows.add(row("period", period()));
    for (LegalBasis basis : plan.facts().legalBasis()) {
      rows.add(row("law", law(basis)));
    }
    rows.add(row("madeWith", words.say("cover.madeWith")));
    return new Table(
        TableStyle.STANDARD,
        null,
        words.say("cover.facts.title"),
        words.say("cover.facts.description"),
        FACTS_WIDTH,
        List.of(Column.text(35), Column.text(65)),
        words.head("cover.facts", "name", "value"),
        rows,
        true,
        null);
  }

  private Row row(String fact, String value) {
    return Row.of(Cell.of(words.say("cover.fact." + fact)), Cell.of(value));
  }

  private String status() {
    PlanFacts facts = plan.facts();
    String status = facts.status().isBlank() ? words.word(facts.stage()) : facts.status();
    return Wording.capitalised(status);
  }

  private String period() {
    Period period = plan.facts().period();
    if (period.startYear() == period.endYear()) {
      return String.valueOf(period.startYear());
    }
    String years = words.say("cover.years", period.startYear(), period.endYear());
    List<Phase> phases = plan.phases();
    if (phases.size() < 2) {
      return years;
    }
    int length = length(phases.getFirst());
    boolean alike = phases.stream().allMatch(phase -> length(phase) == length);
    return alike
        ? words.say(
            "cover.phasesAlike", years, words.number(phases.size()), words.count("years", length))
        : words.say("cover.phases", years, words.number(phases.size()));
  }

  private static int length(Phase phase) {
    return phase.endYear() - phase.startYear() + 1;
  }

  private String law(LegalBasis basis) {
    String law = Wording.capitalised(words.say("law", basis.article(), basis.law()));
    List<String> more = new ArrayList<>();
    if (!basis.adoptedBy().isBlank()) {
      more.add(words.say("cover.adoptedBy", basis.adoptedBy()));
    }
    if (!basis.frequency().isBlank()) {
      more.add(basis.frequency());
    }
    return more.isEmpty() ? law : law + ": " + String.join(", ", more);
  }
}
