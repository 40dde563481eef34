package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.indicator.ActionState;
import nl.veiligheidskompas.core.indicator.ActionStatus;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;

class ActionEditsTest {

  private static final ActionState RUNNING =
      new ActionState(new PartialDate(2018, 3, 1), ActionStatus.RUNNING, "");
  private static final ActionState DONE =
      new ActionState(new PartialDate(2019, null, null), ActionStatus.DONE, "opgeleverd");
  private static final SafetyPlan PLAN =
      PlanFixture.of(2017, 2020)
          .theme("T1")
          .indicator("T1", "I1", IndicatorKind.MILESTONE, Direction.DONE, null, null, null, null)
          .plan();
  private static final UUID ID = PLAN.indicators().getFirst().id();

  @Test
  void reportsStandInTheOrderOfTheirDates() {
    SafetyPlan later = made(PLAN, ActionEdits.report(PLAN, ID, DONE));
    SafetyPlan both = made(later, ActionEdits.report(later, ID, RUNNING));

    assertThat(both.indicators().getFirst().states()).containsExactly(RUNNING, DONE);
    assertThat(ActionState.at(both.indicators().getFirst().states(), 2018)).isEqualTo(RUNNING);
    assertThat(ActionState.at(both.indicators().getFirst().states(), 2020)).isEqualTo(DONE);
    assertThat(ActionState.at(both.indicators().getFirst().states(), 2017)).isNull();
  }

  @Test
  void aReportIsCorrectedAndTakenBack() {
    SafetyPlan once = made(PLAN, ActionEdits.report(PLAN, ID, RUNNING));

    SafetyPlan other = made(once, ActionEdits.correct(once, ID, RUNNING, DONE));

    assertThat(other.indicators().getFirst().states()).containsExactly(DONE);
    assertThat(made(other, ActionEdits.withdraw(other, ID, DONE))).isEqualTo(PLAN);
  }

  @Test
  void whatIsNotThereChangesNothing() {
    assertThat(ActionEdits.correct(PLAN, ID, RUNNING, DONE)).isNull();
    assertThat(ActionEdits.withdraw(PLAN, ID, RUNNING)).isNull();
    assertThat(ActionEdits.report(PLAN, id("weg"), RUNNING)).isNull();
  }
}
