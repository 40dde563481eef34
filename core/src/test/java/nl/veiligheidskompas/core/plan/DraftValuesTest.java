package nl.veiligheidskompas.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Measurement;
import org.junit.jupiter.api.Test;

class DraftValuesTest {

  /** Many changes at once come out as the same changes one by one. */
  @Test
  void manyChangesAtOnceAreTheSameAsOneByOne() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      SafetyPlan plan = ExampleWithFigures.plan();
      List<Change> changes = new ArrayList<>();
      SafetyPlan one = plan;
      for (int i = 0; i < 12; i++) {
        Change change = change(one, random, i);
        changes.add(change);
        one = new ChangeSet(StepName.of("figures.import", ""), List.of(change)).applyTo(one);
      }
      ChangeSet all = new ChangeSet(StepName.of("figures.import", ""), changes);
      assertThat(all.applyTo(plan)).as("seed %s", seed).isEqualTo(one);
      assertThat(all.inverse().applyTo(one)).as("seed %s", seed).isEqualTo(plan);
    }
  }

  @Test
  void aChangeThatDoesNotStartFromThePlanIsRefused() {
    SafetyPlan plan = ExampleWithFigures.plan();
    Measurement first = plan.measurements().getFirst();
    Measurement second = plan.measurements().get(1);
    Change ok = new Change.OfMeasurement(second, null);
    StepName name = StepName.of("figures.import", "");

    assertThatThrownBy(() ->
            new ChangeSet(name, List.of(ok, new Change.OfMeasurement(null, first))).applyTo(plan))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new ChangeSet(name, List.of(ok, new Change.OfMeasurement(second, null))).applyTo(plan))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Change change(SafetyPlan plan, Random random, int number) {
    List<Measurement> there = plan.measurements();
    Measurement one = there.get(random.nextInt(there.size()));
    return switch (random.nextInt(3)) {
      case 0 -> new Change.OfMeasurement(one, null);
      case 1 -> new Change.OfMeasurement(one, with(one, one.id(), number));
      default -> new Change.OfMeasurement(null, with(one, new UUID(9, random.nextLong()), number));
    };
  }

  private static Measurement with(Measurement one, UUID id, int value) {
    return new Measurement(
        id,
        one.position(),
        one.indicatorId(),
        one.year(),
        one.area(),
        Measurement.State.MEASURED,
        BigDecimal.valueOf(value),
        null,
        null,
        null,
        false,
        "",
        null,
        null,
        List.of());
  }
}
