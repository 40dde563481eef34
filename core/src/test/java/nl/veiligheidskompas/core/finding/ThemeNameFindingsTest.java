package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.THEME_NAME_DIFFERS;
import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.plan.AcceptedFinding;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import nl.veiligheidskompas.core.plan.edit.SheetEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A theme is called the same wherever the plan names it. */
class ThemeNameFindingsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .phase("eerst", 2025, 2026)
          .theme("T1")
          .phasing("T1", "eerst", "OOV")
          .plan();

  @Test
  void capitalsSpacesAndAClosingSignMakeNoOtherName() {
    assertThat(found(PLAN)).isEmpty();
    assertThat(found(after(SheetEdits.title(PLAN, id("T1"), "THEMA  t1:")))).isEmpty();
    assertThat(found(after(SheetEdits.listTitle(PLAN, id("T1"), "")))).isEmpty();
  }

  @Test
  void theSentenceSaysEachNameAndWhereItStands() {
    SafetyPlan listed = after(SheetEdits.listTitle(PLAN, id("T1"), "Wijken"));

    assertThat(found(listed))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.place().code()).isEqualTo("T1");
          assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
          assertThat(FoundIn.sentence(finding))
              .isEqualTo(
                  "Het thema heeft meer dan één naam: ‘Thema T1’ boven het themablad en in de"
                      + " fasering en ‘Wijken’ in lijsten.");
        });
  }

  @Test
  void whatWasAcceptedComesBackWithAnotherName() {
    SafetyPlan listed = after(SheetEdits.listTitle(PLAN, id("T1"), "Wijken"));
    Finding finding = found(listed).getFirst();
    AcceptedFinding accepted =
        new AcceptedFinding(
            id("aanvaard"), 0, finding.code().name(), "T1", finding.facts(), "korte naam");
    SafetyPlan settled =
        after(
            listed,
            ChangeSet.of(StepName.of("accept"), new Change.OfAcceptedFinding(null, accepted)));

    assertThat(found(settled)).singleElement().matches(Finding::accepted);
    assertThat(found(after(settled, SheetEdits.listTitle(settled, id("T1"), "Buurten"))))
        .singleElement()
        .matches(one -> !one.accepted());
  }

  private static SafetyPlan after(@Nullable ChangeSet step) {
    return after(PLAN, step);
  }

  private static SafetyPlan after(SafetyPlan plan, @Nullable ChangeSet step) {
    return Objects.requireNonNull(step).applyTo(plan);
  }

  private static List<Finding> found(SafetyPlan plan) {
    return PlanFindings.of(plan).stream()
        .filter(finding -> finding.code() == THEME_NAME_DIFFERS)
        .toList();
  }
}
