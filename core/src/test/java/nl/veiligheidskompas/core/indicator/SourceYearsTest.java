package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceYearsTest {

  private static final SourceYears EVERY_TWO_YEARS = new SourceYears(List.of(2015, 2017, 2019), 2);

  @Test
  void beyondTheKnownYearsTheIntervalCounts() {
    assertThat(EVERY_TWO_YEARS.measures(2017)).isTrue();
    assertThat(EVERY_TWO_YEARS.measures(2018)).isFalse();
    assertThat(EVERY_TWO_YEARS.measures(2020)).isFalse();
    assertThat(EVERY_TWO_YEARS.measures(2025)).isTrue();
    assertThat(EVERY_TWO_YEARS.measures(2013)).isTrue();
    assertThat(EVERY_TWO_YEARS.measures(2012)).isFalse();
  }

  @Test
  void betweenKnownYearsOnlyTheKnownOnesCount() {
    SourceYears shifted = new SourceYears(List.of(2015, 2016, 2019), 2);

    assertThat(shifted.measures(2017)).isFalse();
    assertThat(shifted.measures(2021)).isTrue();
  }

  @Test
  void theNearestYearsStandOnBothSides() {
    assertThat(EVERY_TWO_YEARS.before(2020)).isEqualTo(2019);
    assertThat(EVERY_TWO_YEARS.after(2020)).isEqualTo(2021);
    assertThat(EVERY_TWO_YEARS.before(2024)).isEqualTo(2023);
    assertThat(EVERY_TWO_YEARS.after(2024)).isEqualTo(2025);
    assertThat(EVERY_TWO_YEARS.before(2021)).isEqualTo(2019);
    assertThat(EVERY_TWO_YEARS.before(2022)).isEqualTo(2021);
    assertThat(EVERY_TWO_YEARS.before(2016)).isEqualTo(2015);
    assertThat(EVERY_TWO_YEARS.after(2016)).isEqualTo(2017);
  }

  @Test
  void withoutAnIntervalNothingIsKnownBeyondTheKnownYears() {
    SourceYears known = new SourceYears(List.of(2019, 2015), null);

    assertThat(known.measures(2021)).isFalse();
    assertThat(known.after(2019)).isNull();
    assertThat(known.before(2030)).isEqualTo(2019);
    assertThat(new SourceYears(List.of(2019), 0).measures(2019)).isTrue();
    assertThat(new SourceYears(List.of(2019), 0).measures(2020)).isFalse();
    assertThat(new SourceYears(List.of(), 2).areKnown()).isFalse();
  }
}
