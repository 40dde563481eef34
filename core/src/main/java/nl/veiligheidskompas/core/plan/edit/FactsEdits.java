package nl.veiligheidskompas.core.plan.edit;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.common.EditorialMark;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.LegalBasis;
import nl.veiligheidskompas.core.plan.Municipality;
import nl.veiligheidskompas.core.plan.Period;
import nl.veiligheidskompas.core.plan.PlanFacts;
import nl.veiligheidskompas.core.plan.PolicyMoment;
import nl.veiligheidskompas.core.plan.Population;
import nl.veiligheidskompas.core.plan.Publication;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.Stage;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import org.jspecify.annotations.Nullable;

/** Steps on what the plan is and for whom. Each answers null when it would change nothing. */
public final class FactsEdits {

  private FactsEdits() {}

  /** Gives the plan another title. */
  public static @Nullable ChangeSet title(SafetyPlan plan, String title) {
    return changed(plan, "facts.title", draft -> draft.title = title);
  }

  /** Says in words how far the plan is, and where that is on its way through the council. */
  public static @Nullable ChangeSet status(SafetyPlan plan, String status, Stage stage) {
    return changed(
        plan,
        "facts.status",
        draft -> {
          draft.status = status;
          draft.stage = stage;
        });
  }

  /** Says which municipality the plan is for. */
  public static @Nullable ChangeSet municipality(SafetyPlan plan, Municipality municipality) {
    return changed(plan, "facts.municipality", draft -> draft.municipality = municipality);
  }

  /** Moves the plan to other years; {@link PhaseEdits#period} takes its phases along. */
  public static @Nullable ChangeSet period(SafetyPlan plan, Period period) {
    return changed(plan, "facts.period", draft -> draft.period = period);
  }

  /** Says how many inhabitants there are, or that it is not known. */
  public static @Nullable ChangeSet population(SafetyPlan plan, @Nullable Population population) {
    return changed(plan, "facts.population", draft -> draft.population = population);
  }

  /** Gives the safety team the name that the text uses. */
  public static @Nullable ChangeSet team(SafetyPlan plan, String team) {
    return changed(plan, "facts.team", draft -> draft.team = team);
  }

  /** Sets the questions that a theme sheet is expected to answer. */
  public static @Nullable ChangeSet template(SafetyPlan plan, List<TemplateQuestion> template) {
    return changed(plan, "facts.template", draft -> draft.template = template);
  }

  /** Sets the articles of law that ask for the plan. */
  public static @Nullable ChangeSet legalBasis(SafetyPlan plan, List<LegalBasis> legalBasis) {
    return changed(plan, "facts.legalbasis", draft -> draft.legalBasis = legalBasis);
  }

  /** Says which period came before, in the words of the plan; empty when not named. */
  public static @Nullable ChangeSet previousPeriod(SafetyPlan plan, String previousPeriod) {
    return changed(plan, "facts.previous", draft -> draft.previousPeriod = previousPeriod);
  }

  /** Freezes the values of a year, or lets them be edited again. */
  public static @Nullable ChangeSet close(SafetyPlan plan, int year, boolean closed) {
    List<Integer> years = new ArrayList<>(plan.facts().closedYears());
    years.removeIf(one -> one == year);
    if (closed) {
      years.add(year);
    }
    List<Integer> sorted = years.stream().sorted().toList();
    FactsDraft draft = new FactsDraft(plan.facts());
    draft.closedYears = sorted;
    PlanFacts after = draft.facts();
    String step = closed ? "year.close" : "year.open";
    return after.equals(plan.facts())
        ? null
        : ChangeSet.of(
            StepName.of(step, String.valueOf(year)), new Change.OfFacts(plan.facts(), after));
  }

  /** Sets the steps in the making of the plan. */
  public static @Nullable ChangeSet timeline(SafetyPlan plan, List<PolicyMoment> timeline) {
    return changed(plan, "facts.timeline", draft -> draft.timeline = timeline);
  }

  /** Sets the few words that stand on every screen and page, or takes them away. */
  public static @Nullable ChangeSet notice(SafetyPlan plan, @Nullable String notice) {
    String words = notice == null || notice.isBlank() ? null : notice;
    return changed(plan, "facts.notice", draft -> draft.notice = words);
  }

  /** The facts with other areas. */
  static PlanFacts withAreas(PlanFacts facts, List<Area> areas) {
    FactsDraft draft = new FactsDraft(facts);
    draft.areas = areas;
    return draft.facts();
  }

  /** The facts with other choices for the documents. */
  static PlanFacts with(PlanFacts facts, Publication publication) {
    FactsDraft draft = new FactsDraft(facts);
    draft.publication = publication;
    return draft.facts();
  }

  /** The facts with another word about the budget. */
  static PlanFacts with(PlanFacts facts, BudgetFacts budget) {
    FactsDraft draft = new FactsDraft(facts);
    draft.budget = budget;
    return draft.facts();
  }

  /** What a step changes of the facts. */
  private interface FactsEdit {
    void on(FactsDraft draft);
  }

  private static @Nullable ChangeSet changed(SafetyPlan plan, String step, FactsEdit edit) {
    FactsDraft draft = new FactsDraft(plan.facts());
    edit.on(draft);
    PlanFacts after = draft.facts();
    return after.equals(plan.facts())
        ? null
        : ChangeSet.of(StepName.of(step), new Change.OfFacts(plan.facts(), after));
  }

  /** The parts of the facts that a step may change. */
  private static final class FactsDraft {
    private final PlanFacts before;
    private String title;
    private String status;
    private Stage stage;
    private Municipality municipality;
    private Period period;
    private @Nullable Population population;
    private String team;
    private List<LegalBasis> legalBasis;
    private String previousPeriod;
    private List<PolicyMoment> timeline;
    private List<TemplateQuestion> template;
    private BudgetFacts budget;
    private final List<EditorialMark> editorial;
    private @Nullable String notice;
    private List<Area> areas;
    private List<Integer> closedYears;
    private @Nullable Publication publication;

    FactsDraft(PlanFacts facts) {
      before = facts;
      title = facts.title();
      status = facts.status();
      stage = facts.stage();
      municipality = facts.municipality();
      period = facts.period();
      population = facts.population();
      team = facts.team();
      legalBasis = facts.legalBasis();
      previousPeriod = facts.previousPeriod();
      timeline = facts.timeline();
      template = facts.template();
      budget = facts.budget();
      editorial = facts.editorial();
      notice = facts.notice();
      areas = facts.areas();
      closedYears = facts.closedYears();
      publication = facts.publication();
    }

    PlanFacts facts() {
      return new PlanFacts(
          before.id(),
          before.position(),
          title,
          status,
          stage,
          municipality,
          period,
          previousPeriod,
          population,
          team,
          legalBasis,
          timeline,
          template,
          budget,
          before.notes(),
          editorial,
          notice,
          areas,
          closedYears,
          publication);
    }
  }
}
