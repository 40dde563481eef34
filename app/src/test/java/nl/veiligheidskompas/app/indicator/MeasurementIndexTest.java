package nl.veiligheidskompas.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.indicator.Measurement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementIndexTest {

  private static final @Nullable String[] AREAS = {null, "Noord"};
  private static final List<UUID> INDICATORS = List.of(new UUID(1, 1), new UUID(1, 2));

  /** An index that followed a plan through its changes is the same as one made of the last plan. */
  @Test
  void followsAPlanThroughItsChanges() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Measurement> now = List.of();
      MeasurementIndex index = new MeasurementIndex(now);
      for (int step = 0; step < 12; step++) {
        now = changed(now, random);
        index.follow(now);
        MeasurementIndex fresh = new MeasurementIndex(now);
        for (UUID indicator : INDICATORS) {
          assertThat(new HashSet<>(index.of(indicator)))
              .as("seed %s step %s", seed, step)
              .isEqualTo(new HashSet<>(fresh.of(indicator)));
          for (@Nullable String area : AREAS) {
            for (int year = 2015; year < 2021; year++) {
              assertThat(index.of(indicator, year, area))
                  .isEqualTo(fresh.of(indicator, year, area));
            }
          }
        }
      }
    }
  }

  /** Some go, some get another value, some come, each for a place that is free. */
  private static List<Measurement> changed(List<Measurement> before, Random random) {
    List<Measurement> after = new ArrayList<>();
    for (Measurement one : before) {
      int what = random.nextInt(5);
      if (what == 0) {
        after.add(
            value(one.id(), one.position(), one.indicatorId(), one.year(), one.area(), random));
      } else if (what > 1) {
        after.add(one);
      }
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      UUID indicator = INDICATORS.get(random.nextInt(2));
      int year = 2015 + random.nextInt(6);
      String area = random.nextBoolean() ? null : "Noord";
      boolean free =
          after.stream()
              .noneMatch(one ->
                  one.indicatorId().equals(indicator)
                      && one.year() == year
                      && Objects.equals(one.area(), area));
      if (free) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        after.add(value(id, random.nextInt(4), indicator, year, area, random));
      }
    }
    return after.stream().sorted(Entity.ORDER).toList();
  }

  private static Measurement value(
      UUID id, int position, UUID indicator, int year, @Nullable String area, Random random) {
    return new Measurement(
        id,
        position,
        indicator,
        year,
        area,
        Measurement.State.MEASURED,
        BigDecimal.valueOf(random.nextInt(99)),
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
