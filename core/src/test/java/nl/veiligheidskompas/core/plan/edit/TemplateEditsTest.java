package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.TemplateQuestion;
import nl.veiligheidskompas.core.sheet.Section;
import nl.veiligheidskompas.core.sheet.SectionKind;
import org.junit.jupiter.api.Test;

/** Sheets that follow the template go along with it; what deviates stays. */
class TemplateEditsTest {

  private static final TemplateQuestion ISSUE =
      new TemplateQuestion(SectionKind.ISSUE, "Waar gaat het om?");
  private static final TemplateQuestion GOALS =
      new TemplateQuestion(SectionKind.GOALS, "Wat willen we bereiken?");
  private static final TemplateQuestion COSTS =
      new TemplateQuestion(SectionKind.COSTS, "Wat gaat dat kosten?");

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .question(ISSUE.kind(), ISSUE.heading())
          .question(GOALS.kind(), GOALS.heading())
          .question(COSTS.kind(), COSTS.heading())
          .theme("T1")
          .theme("T2")
          .section("T1", SectionKind.ISSUE, ISSUE.heading())
          .section("T1", SectionKind.GOALS, GOALS.heading())
          .section("T1", SectionKind.NEEDS, "Een eigen vraag")
          .section("T1", SectionKind.COSTS, COSTS.heading())
          .section("T2", SectionKind.COSTS, "De kosten")
          .section("T2", SectionKind.ISSUE, ISSUE.heading())
          .plan();

  @Test
  void aQuestionWordedAsTheTemplateFollowsAndAnotherWordingStays() {
    SafetyPlan after =
        made(
            PLAN,
            TemplateEdits.template(
                PLAN,
                List.of(ISSUE, GOALS, new TemplateQuestion(SectionKind.COSTS, "Wat kost het?"))));

    assertThat(headings(after, "T1"))
        .containsExactly(ISSUE.heading(), GOALS.heading(), "Een eigen vraag", "Wat kost het?");
    assertThat(headings(after, "T2")).containsExactly("De kosten", ISSUE.heading());
  }

  @Test
  void aSheetInTheOrderOfTheTemplateFollowsAndAnotherOrderStays() {
    SafetyPlan after = made(PLAN, TemplateEdits.template(PLAN, List.of(COSTS, ISSUE, GOALS)));

    assertThat(headings(after, "T1"))
        .containsExactly(COSTS.heading(), ISSUE.heading(), "Een eigen vraag", GOALS.heading());
    assertThat(headings(after, "T2")).containsExactly("De kosten", ISSUE.heading());
  }

  @Test
  void aQuestionThatTheTemplateNoLongerAsksStaysInTheSheets() {
    SafetyPlan after = made(PLAN, TemplateEdits.template(PLAN, List.of(ISSUE, GOALS)));

    assertThat(after.sections()).isEqualTo(PLAN.sections());
    assertThat(TemplateEdits.template(PLAN, List.of(ISSUE, GOALS, COSTS))).isNull();
  }

  private static List<String> headings(SafetyPlan plan, String theme) {
    return SectionEdits.of(plan, id(theme)).stream().map(Section::heading).toList();
  }
}
