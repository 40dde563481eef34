package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Goal;
import nl.veiligheidskompas.core.indicator.IndicatorLink;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.SafetyPlan;

/** The plan of Hengelo with invented figures of four years, which says so everywhere. */
final class FictitiousPlan {

  private static final String MARK = " (fictieve waarden)";

  private final SafetyPlan plan;
  private final FictitiousFigures figures;

  FictitiousPlan(SafetyPlan plan) {
    this.plan = plan;
    figures = new FictitiousFigures(plan);
  }

  SafetyPlan plan() {
    return new SafetyPlan(
        facts(plan.facts()),
        plan.phases(),
        plan.chapters(),
        plan.themes(),
        plan.sections(),
        plan.partners(),
        sources(),
        figures.indicators(),
        figures.measurements(),
        plan.goals().stream().map(FictitiousPlan::linked).toList(),
        plan.budgetLines(),
        plan.costItems(),
        plan.cutbacks(),
        plan.themePhasings(),
        plan.capacityShares(),
        plan.scenarios(),
        plan.safetyFields(),
        plan.relatedDocuments(),
        plan.acceptedFindings(),
        plan.editions());
  }

  private static PlanFacts facts(PlanFacts facts) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Alle metingen, marges en aantallen respondenten in dit voorbeeld zijn verzonnen om te"
            + " laten zien hoe het plan er met cijfers uitziet. Ze staan in geen enkele bron.");
    notes.addAll(facts.notes());
    return new PlanFacts(
        Keys.of("plan fictief"),
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
        notes,
        facts.editorial(),
        "fictieve waarden",
        FictitiousFigures.AREAS,
        List.of(),
        null);
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Source source : plan.sources()) {
      boolean monitor = source.name().equals("Veiligheidsmonitor");
      sources.add(
          new Source(
              source.id(),
              source.position(),
              source.name() + MARK,
              source.survey(),
              monitor ? List.of(2015, 2017, 2018, 2019, 2020) : List.of(2015, 2019),
              monitor ? 1 : 4,
              source.note(),
              source.editorial()));
    }
    sources.add(
        new Source(
            FictitiousFigures.POLICE,
            sources.size() + 1,
            "Politie, geregistreerde misdrijven" + MARK,
            false,
            List.of(2016, 2017, 2018, 2019, 2020),
            1,
            "",
            List.of()));
    return sources;
  }

  /** The registrations measure the first goal, too. */
  private static Goal linked(Goal goal) {
    if (!goal.code().equals("T1-G1")) {
      return goal;
    }
    List<IndicatorLink> links = new ArrayList<>(goal.links());
    for (UUID added : List.of(Keys.of("T1-I4"), Keys.of("T1-I5"))) {
      links.add(IndicatorLink.of(added, true));
    }
    return new Goal(
        goal.id(),
        goal.position(),
        goal.themeId(),
        goal.parentId(),
        goal.code(),
        goal.text(),
        links);
  }
}
