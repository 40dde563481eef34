package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import nl.veiligheidskompas.core.plan.edit.IndicatorEdits.Cell;
import org.junit.jupiter.api.Test;

/** On the example: T1-I1 has a baseline of 20 in 2015. */
class GridRangeTest {

  private final PlanDesk desk = Desks.with(Desks.example());
  private final IndicatorModel model =
      new IndicatorModel(desk, Desks.bench(desk).texts(), Desks::nextId);
  private final List<Indicator> rows = desk.plan().indicators().subList(0, 4);
  private final List<Integer> years = List.of(2015, 2016, 2017, 2018);

  @Test
  void oneCellTakesWhatStandsBeforeOrAboveItAndABaselineIsNotTypedOver() {
    GridRange first = at(0, 2016);
    model.fill(first.right(model));
    assertThat(value(0, 2016)).isEqualTo(BigDecimal.valueOf(20));

    model.fill(at(1, 2016).down(model));
    assertThat(value(1, 2016)).isEqualTo(BigDecimal.valueOf(20));
    assertThat(at(0, 2015).right(model)).isEmpty();
    assertThat(at(0, 2016).down(model)).isEmpty();
    assertThat(at(2, 2015).down(model)).isEmpty();
  }

  @Test
  void kindsOfEmptyAreFilledToo() {
    model.empty(rows.getFirst(), 2017, State.NOT_APPLICABLE);
    model.fill(at(0, 2017).extended(2, 0).down(model));

    for (int row = 0; row < 3; row++) {
      Measurement there = model.measurement(rows.get(row), 2017);
      assertThat(there).isNotNull();
      assertThat(there.state()).isEqualTo(State.NOT_APPLICABLE);
    }
  }

  /** What is copied and pasted back where it came from changes nothing. */
  @Test
  void whatIsCopiedReadsBackAsTheSame() throws RefusedException {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Indicator indicator = rows.get(random.nextInt(3));
      int year = 2016 + random.nextInt(3);
      BigDecimal figure = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(2));
      model.fill(List.of(new Cell(indicator.id(), year, null, State.MEASURED, figure)));
      GridRange range =
          Objects.requireNonNull(GridRange.at(rows, List.of(2016, 2017, 2018), rows.get(0), 2016))
              .extended(2, 2);
      PastedCells back =
          PastedCells.read(range.text(model), rows, List.of(2016, 2017, 2018), model);
      assertThat(back.refused()).as("seed %s", seed).isEmpty();
      model.fill(back.accepted());
      assertThat(model.measurement(indicator, year)).isNotNull();
      assertThat(Objects.requireNonNull(model.measurement(indicator, year)).value())
          .as("seed %s", seed)
          .isEqualByComparingTo(figure);
    }
  }

  private GridRange at(int row, int year) {
    return Objects.requireNonNull(GridRange.at(rows, years, rows.get(row), year));
  }

  private BigDecimal value(int row, int year) {
    Measurement there = Objects.requireNonNull(model.measurement(rows.get(row), year));
    return Objects.requireNonNull(there.value());
  }
}
