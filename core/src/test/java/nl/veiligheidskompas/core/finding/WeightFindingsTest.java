package nl.veiligheidskompas.core.finding;

import static nl.veiligheidskompas.core.finding.FindingCode.WEIGHT_SUM;
import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.GoalMoves;
import org.junit.jupiter.api.Test;

class WeightFindingsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2025, 2028)
          .theme("T1")
          .indicator("T1", "T1-I1")
          .indicator("T1", "T1-I2")
          .indicator("T1", "T1-I3")
          .goal("T1", "T1-G1", null, "Veilig wonen", "T1-I1", "T1-I2", "T1-I3")
          .plan();

  @Test
  void withoutWeightsNothingIsWeighed() {
    assertThat(FoundIn.places(WEIGHT_SUM, PLAN)).isEmpty();
  }

  @Test
  void allWeightsMakeAHundred() {
    assertThat(FoundIn.places(WEIGHT_SUM, weighed("33.3", "33.3", "33.4"))).isEmpty();
    assertThat(FoundIn.sentences(WEIGHT_SUM, weighed("33.3", "33.3", "33.3")))
        .containsExactly(
            "De gewichten bij het doel ‘Veilig wonen’ tellen op tot 99,9 %; dat moet 100 % zijn.");
    assertThat(FoundIn.places(WEIGHT_SUM, weighed("60", "50", "0"))).containsExactly("T1-G1");
  }

  @Test
  void anIndicatorWithoutWeightDoesNotCount() {
    assertThat(FoundIn.places(WEIGHT_SUM, weighed("60", "40"))).isEmpty();
    assertThat(FoundIn.sentences(WEIGHT_SUM, weighed("60", "30")))
        .containsExactly(
            "De gewichten bij het doel ‘Veilig wonen’ tellen op tot 90 %; dat moet 100 % zijn."
                + " Indicatoren met gewicht: 2, zonder: 1; die zonder tellen niet mee.");
  }

  private static SafetyPlan weighed(String... weights) {
    SafetyPlan plan = PLAN;
    for (int i = 0; i < weights.length; i++) {
      ChangeSet step =
          GoalMoves.weigh(plan, id("T1-G1"), id("T1-I" + (i + 1)), new BigDecimal(weights[i]));
      plan = Objects.requireNonNull(step).applyTo(plan);
    }
    return plan;
  }
}
