package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.Municipality;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.Population;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.jspecify.annotations.Nullable;

/** What the plan is, for whom, and what the editor noted about it as a whole. */
final class Facts {

  private final Reading plan;
  private final Additions additions;

  Facts(Reading plan, Additions additions) {
    this.plan = plan;
    this.additions = additions;
  }

  PlanFacts facts(BudgetFacts budget) {
    Reading document = plan.at("document");
    Reading period = plan.at("period");
    return new PlanFacts(
        Keys.of("plan"),
        0,
        document.text("title"),
        document.text("status"),
        Stage.EXPLORING,
        municipality(plan.at("municipality")),
        new Period(period.number("start"), period.number("end")),
        period.text("previous_period"),
        population(),
        "OOV",
        plan.items("legal_basis").stream().map(Facts::legalBasis).toList(),
        plan.at("council_letter").items("timeline").stream().map(Facts::moment).toList(),
        template(),
        budget,
        notes(),
        marks(),
        null,
        List.of(),
        List.of(),
        null);
  }

  private static Municipality municipality(Reading municipality) {
    return new Municipality(
        municipality.text("name"),
        municipality.text("cbs_code"),
        municipality.text("address"),
        municipality.text("email"),
        municipality.text("phone"));
  }

  private Population population() {
    Reading population = additions.at("population");
    return new Population(
        population.number("value"), population.number("year"), population.text("basis"));
  }

  private static LegalBasis legalBasis(Reading basis) {
    return new LegalBasis(
        basis.text("law"),
        basis.text("article"),
        basis.text("text"),
        basis.text("frequency"),
        basis.text("adopted_by"));
  }

  private static PolicyMoment moment(Reading moment) {
    String[] parts = moment.text("date").split("-", -1);
    return new PolicyMoment(
        new PartialDate(Integer.parseInt(parts[0]), part(parts, 1), part(parts, 2)),
        moment.text("event"));
  }

  private static @Nullable Integer part(String[] parts, int at) {
    return at < parts.length ? Integer.valueOf(parts[at]) : null;
  }

  /** The questions that chapter 2 lists, and the one that it leaves out but most sheets answer. */
  private static List<TemplateQuestion> template() {
    return List.of(
        new TemplateQuestion(SectionKind.ISSUE, "Waar gaat het om?"),
        new TemplateQuestion(SectionKind.GOALS, "Wat willen we bereiken?"),
        new TemplateQuestion(SectionKind.APPROACH, "Hoe willen we dat bereiken?"),
        new TemplateQuestion(SectionKind.NEEDS, "Wat hebben we daarvoor nodig?"),
        new TemplateQuestion(SectionKind.PARTIES, "Wie hebben we daarvoor nodig?"),
        new TemplateQuestion(SectionKind.COSTS, "Wat gaat dat kosten?"),
        new TemplateQuestion(SectionKind.MEASUREMENT, "Hoe gaan we dat meten?"));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(plan.texts("source_notes"));
    notes.add("Voorwoord: " + plan.at("foreword").text("note"));
    return notes;
  }

  private List<EditorialMark> marks() {
    Reading municipality = plan.at("municipality");
    return List.of(
        new EditorialMark("stage", "volgt uit de status: beeldvormende politieke markt"),
        new EditorialMark("municipality", municipality.text("cbs_code_basis")),
        new EditorialMark("population", municipality.text("population_note")),
        new EditorialMark("template", "zeven soorten vragen; hoofdstuk 2 noemt er zes"),
        new EditorialMark("phases", "namen van de fasen redactioneel"),
        new EditorialMark("chapters", "titels van brief en samenvatting redactioneel"),
        new EditorialMark("goals", plan.at("editorial_links").text("note")));
  }
}
