package nl.veiligheidskompas.core.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.budget.BudgetFacts;
import nl.veiligheidskompas.core.budget.YearlyAmounts;
import nl.veiligheidskompas.core.sheet.SectionKind;

/** How a plan begins. The words are content of the plan, so they are Dutch whatever the screen. */
public final class NewPlan {

  private static final int YEARS = 4;

  private NewPlan() {}

  /**
   * A plan without themes for the four years that start next year.
   *
   * @param clock tells which year it is
   * @param ids gives a key that was not given before
   */
  public static SafetyPlan empty(Clock clock, Supplier<UUID> ids) {
    return empty("", nextPeriod(clock), ids);
  }

  /** The four years that start next year. */
  public static Period nextPeriod(Clock clock) {
    int start = LocalDate.now(clock).getYear() + 1;
    return new Period(start, start + YEARS - 1);
  }

  /**
   * A plan without themes.
   *
   * @param municipality its name, empty when it is not known yet
   * @param ids gives a key that was not given before
   */
  public static SafetyPlan empty(String municipality, Period period, Supplier<UUID> ids) {
    return SafetyPlan.of(
        new PlanFacts(
            ids.get(),
            0,
            "Integraal veiligheidsplan",
            "",
            Stage.DRAFT,
            new Municipality(municipality, null, "", "", ""),
            period,
            "",
            null,
            "OOV",
            List.of(),
            List.of(),
            questions(),
            new BudgetFacts(YearlyAmounts.NONE, false, List.of()),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            null));
  }

  private static List<TemplateQuestion> questions() {
    return List.of(
        new TemplateQuestion(SectionKind.ISSUE, "Waar gaat het om?"),
        new TemplateQuestion(SectionKind.GOALS, "Wat willen we bereiken?"),
        new TemplateQuestion(SectionKind.APPROACH, "Hoe willen we dat bereiken?"),
        new TemplateQuestion(SectionKind.NEEDS, "Wat hebben we daarvoor nodig?"),
        new TemplateQuestion(SectionKind.PARTIES, "Wie hebben we daarvoor nodig?"),
        new TemplateQuestion(SectionKind.COSTS, "Wat gaat dat kosten?"),
        new TemplateQuestion(SectionKind.MEASUREMENT, "Hoe gaan we dat meten?"));
  }
}
