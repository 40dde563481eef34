package nl.veiligheidskompas.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Correction;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.Figure;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.ReadCell;
import nl.veiligheidskompas.core.intake.figures.ReadSeries;
import nl.veiligheidskompas.core.intake.figures.Series;
import nl.veiligheidskompas.core.intake.figures.SeriesKey;
import nl.veiligheidskompas.core.plan.MeasuringYear.Stand;
import nl.veiligheidskompas.core.plan.edit.FactsEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import nl.veiligheidskompas.core.plan.edit.ValueEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On the example with invented figures. */
class MeasuringYearTest {

  private final SafetyPlan plan = ExampleWithFigures.plan();
  private final UUID safety = indicator("T1-I1");

  @Test
  void aYearSaysWhatArrivedAndWhatIsMissing() {
    MeasuringYear year = MeasuringYear.of(plan, 2020);

    assertThat(stand(year, "T1-I1")).isEqualTo(Stand.ARRIVED);
    assertThat(stand(year, "T1-I4")).isEqualTo(Stand.PROVISIONAL);
    assertThat(stand(year, "T4-I1")).isEqualTo(Stand.NOT_ASKED);
    assertThat(stand(year, "T6-I2")).isEqualTo(Stand.WITHHELD);
    assertThat(stand(year, "T2-I3")).isEqualTo(Stand.UNKNOWN);
    Cell empty = new Cell(safety, 2020, null, State.NOT_MEASURED, null);
    SafetyPlan without = made(plan, IndicatorEdits.fill(plan, List.of(empty), UUID::randomUUID));
    MeasuringYear after = MeasuringYear.of(without, 2020);
    assertThat(stand(after, "T1-I1")).isEqualTo(Stand.MISSING);
    assertThat(after.expected()).isEqualTo(year.expected());
    assertThat(year.due()).hasSize(plan.indicators().size());
  }

  @Test
  void valuesOfAClosedYearStayWhateverIsTypedOrRead() {
    SafetyPlan closed = made(plan, FactsEdits.close(plan, 2019, true));
    Cell other = new Cell(safety, 2019, null, State.MEASURED, BigDecimal.TEN);

    assertThat(IndicatorEdits.fill(closed, List.of(other), UUID::randomUUID)).isNull();
    UUID value = value(closed).id();
    assertThat(ValueEdits.change(closed, value, facts -> facts.withSample(9))).isNull();
    assertThat(ValueEdits.change(closed, value, facts -> facts.withComment("bron: p. 3")))
        .isNotNull();
    assertThat(made(closed, FactsEdits.close(closed, 2019, false))).isEqualTo(plan);
    assertThat(FactsEdits.close(closed, 2019, true)).isNull();
  }

  @Test
  void readingFiguresLeavesAClosedYearAlone() throws Exception {
    SafetyPlan closed = made(plan, FactsEdits.close(plan, 2019, true));
    ReadSeries series =
        new ReadSeries(
            new Series(new SeriesKey("t", "", "onveilig"), "onveilig", "%", "", false),
            List.of(cell(2018, "19.5"), cell(2019, "11"), cell(2021, "12")),
            List.of());
    Destination into = new Destination.Into(safety, Destination.Why.CHOSEN);
    FigureImport figures = new FigureImport(closed, UUID::randomUUID);

    assertThat(figures.values(series, into))
        .extracting(PlannedValue::status)
        .containsExactly(
            PlannedValue.Status.SAME, PlannedValue.Status.CLOSED, PlannedValue.Status.NEW);
    SafetyPlan after =
        made(closed, figures.take(List.of(new FigureChoice("f", series, into)), "f"));
    assertThat(value(after)).isEqualTo(value(plan));
  }

  @Test
  void aCorrectionKeepsTheOldValueAndTheReason() {
    SafetyPlan closed = made(plan, FactsEdits.close(plan, 2019, true));
    Cell better = new Cell(safety, 2019, null, State.MEASURED, new BigDecimal("17.5"));

    assertThat(ValueEdits.correct(plan, better, "tikfout", UUID::randomUUID)).isNull();
    assertThat(ValueEdits.correct(closed, better, " ", UUID::randomUUID)).isNull();
    SafetyPlan after =
        made(closed, ValueEdits.correct(closed, better, "tikfout", UUID::randomUUID));
    assertThat(value(after).value()).isEqualByComparingTo("17.5");
    Measurement old = value(plan);
    assertThat(value(after).corrections()).containsExactly(Correction.of(old, "tikfout"));
    PlanExchange exchange = new PlanExchange();
    assertThat(read(exchange, exchange.write(after))).isEqualTo(after);
  }

  private static SafetyPlan read(PlanExchange exchange, byte[] bytes) {
    try {
      return exchange.read(bytes);
    } catch (RefusedException refused) {
      throw new AssertionError(refused);
    }
  }

  private static ReadCell cell(int year, String value) {
    Figure figure = new Figure(State.MEASURED, new BigDecimal(value), false);
    return new ReadCell(year, figure, null, null, null);
  }

  private Measurement value(SafetyPlan of) {
    return Objects.requireNonNull(IndicatorEdits.measurement(of, safety, 2019));
  }

  private static Stand stand(MeasuringYear year, String code) {
    return year.due().stream()
        .filter(one -> one.indicator().code().equals(code))
        .findFirst()
        .orElseThrow()
        .stand();
  }

  private UUID indicator(String code) {
    return plan.indicators().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static SafetyPlan made(SafetyPlan before, @Nullable ChangeSet step) {
    return Objects.requireNonNull(step, "a step").applyTo(before);
  }
}
