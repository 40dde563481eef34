package nl.veiligheidskompas.core.plan.edit;

import static nl.veiligheidskompas.core.plan.PlanFixture.id;
import static nl.veiligheidskompas.core.plan.edit.Steps.made;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanFixture;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorEditsTest {

  private static final SafetyPlan PLAN =
      PlanFixture.of(2017, 2020)
          .theme("T1")
          .source("Monitor", 2, 2015, 2017)
          .indicator("T1", "T1-I1")
          .indicator("T1", "T1-I2")
          .goal("T1", "T1-G1", null, "Veilig", "T1-I1", "T1-I2")
          .plan();

  private final AtomicInteger last = new AtomicInteger();

  @Test
  void aPastedRangeIsOneStepAndEmptyCellsStayEmpty() {
    ChangeSet step =
        fill(
            PLAN,
            cell("T1-I1", 2017, State.MEASURED, "20"),
            cell("T1-I2", 2017, State.WITHHELD, null),
            cell("T1-I2", 2018, State.NOT_MEASURED, null));

    SafetyPlan after = made(PLAN, step);

    assertThat(after.measurements()).hasSize(2);
    assertThat(measured(after, "T1-I1").value()).isEqualTo(BigDecimal.valueOf(20));
    assertThat(measured(after, "T1-I2").state()).isEqualTo(State.WITHHELD);
  }

  @Test
  void theSameValueAgainChangesNothingAndAnEmptiedCellLosesItsMeasurement() {
    SafetyPlan once = made(PLAN, fill(PLAN, cell("T1-I1", 2017, State.MEASURED, "20")));

    assertThat(fill(once, cell("T1-I1", 2017, State.MEASURED, "20.0"))).isNull();
    assertThat(made(once, fill(once, cell("T1-I1", 2017, State.NOT_MEASURED, null))))
        .isEqualTo(PLAN);
    SafetyPlan other = made(once, fill(once, cell("T1-I1", 2017, State.MEASURED, "21")));
    assertThat(measured(other, "T1-I1").id()).isEqualTo(measured(once, "T1-I1").id());
  }

  @Test
  void aRemovedIndicatorTakesItsMeasurementsAndLinksAlong() {
    SafetyPlan filled = made(PLAN, fill(PLAN, cell("T1-I1", 2017, State.MEASURED, "20")));

    SafetyPlan after = made(filled, IndicatorEdits.remove(filled, id("T1-I1")));

    assertThat(after.indicators()).extracting(Indicator::code).containsExactly("T1-I2");
    assertThat(after.measurements()).isEmpty();
    assertThat(after.goals().getFirst().links()).hasSize(1);
  }

  @Test
  void everyFieldOfAnIndicatorCanBeChanged() {
    SafetyPlan after =
        made(
            PLAN,
            IndicatorEdits.change(
                PLAN,
                id("T1-I1"),
                fields ->
                    fields
                        .withName("overlast")
                        .withKind(IndicatorKind.MILESTONE)
                        .withUnit("uren")
                        .withSource(id("Monitor"))
                        .withDirection(Direction.NEUTRAL)
                        .withArea("Noord")
                        .withNote("let op")));

    Indicator indicator = after.indicators().getFirst();
    assertThat(indicator.name()).isEqualTo("overlast");
    assertThat(indicator.kind()).isEqualTo(IndicatorKind.MILESTONE);
    assertThat(indicator.unit()).isEqualTo("uren");
    assertThat(indicator.sourceId()).isEqualTo(id("Monitor"));
    assertThat(indicator.direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(indicator.area()).isEqualTo("Noord");
    assertThat(indicator.note()).isEqualTo("let op");
    assertThat(IndicatorEdits.change(PLAN, id("T1-I1"), fields -> fields)).isNull();
    assertThat(IndicatorEdits.change(PLAN, id("T9-I1"), f -> f.withName("x"))).isNull();
  }

  @Test
  void aNewIndicatorHasNothingYet() {
    SafetyPlan after = made(PLAN, IndicatorEdits.add(PLAN, id("new"), id("T1"), "T1-I3", "nieuw"));

    assertThat(after.indicators().getLast().baseline()).isNull();
    assertThat(after.indicators().getLast().code()).isEqualTo("T1-I3");
  }

  private @Nullable ChangeSet fill(SafetyPlan plan, Cell... cells) {
    return IndicatorEdits.fill(plan, List.of(cells), () -> new UUID(3, last.incrementAndGet()));
  }

  private static Cell cell(String code, int year, State state, @Nullable String value) {
    return new Cell(id(code), year, null, state, value == null ? null : new BigDecimal(value));
  }

  private static Measurement measured(SafetyPlan plan, String code) {
    return java.util.Objects.requireNonNull(
        IndicatorEdits.measurement(plan, id(code), 2017), "no measurement");
  }
}
