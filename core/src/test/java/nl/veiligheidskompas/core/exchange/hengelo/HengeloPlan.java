package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.List;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.Partner;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** The plan of Hengelo 2017-2020, put together from its data and the additions of the editor. */
final class HengeloPlan {

  private final Reading plan = Reading.of("/hengelo/hengelo-plan.yaml");
  private final Reading editorial = Reading.of("/hengelo/editorial.yaml");
  private final Additions additions = new Additions(editorial);

  SafetyPlan plan() {
    Reading phasing = section("3.2");
    Budget budget = new Budget(section("3.4"), additions);
    Organisation organisation = new Organisation(plan, phasing);
    Indicators indicators = new Indicators(plan, additions);
    Surroundings surroundings = new Surroundings(plan);
    return new SafetyPlan(
        new Facts(plan, additions).facts(budget.facts()),
        organisation.phases(),
        Chapters.of(plan),
        themes(),
        sections(),
        partners(),
        Sources.of(plan, additions),
        indicators.all(),
        indicators.measurements(),
        Goals.of(plan),
        budget.lines(),
        Costs.of(plan, additions),
        budget.cutbacks(),
        organisation.phasings(),
        organisation.capacity(),
        organisation.scenarios(),
        surroundings.fields(),
        surroundings.documents(),
        List.of(),
        List.of());
  }

  /** The data of the plan, for what a test wants to know about them. */
  Reading source() {
    return plan;
  }

  /** The additions of the editor, likewise. */
  Reading editorial() {
    return editorial;
  }

  private List<ThemeSheet> themes() {
    return plan.items("themes").stream()
        .map(theme -> new Themes(theme).sheet(Goals.remarks(plan, theme.text("code"))))
        .toList();
  }

  private List<Section> sections() {
    return plan.items("themes").stream().flatMap(t -> new Themes(t).sections().stream()).toList();
  }

  private List<Partner> partners() {
    return plan.items("themes").stream().flatMap(t -> new Themes(t).partners().stream()).toList();
  }

  private Reading section(String number) {
    return plan.at("organisation").items("sections").stream()
        .filter(section -> section.text("number").equals(number))
        .findFirst()
        .orElseThrow();
  }
}
