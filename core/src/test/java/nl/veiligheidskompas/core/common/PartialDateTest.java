package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void standsBeforeTheDatesWithinIt() {
    PartialDate year = new PartialDate(2016, null, null);
    PartialDate month = new PartialDate(2016, 7, null);
    PartialDate day = new PartialDate(2016, 7, 5);
    PartialDate later = new PartialDate(2016, 12, null);

    List<PartialDate> sorted = Stream.of(later, day, month, year).sorted().toList();

    assertThat(sorted).containsExactly(year, month, day, later);
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThatThrownBy(() -> new PartialDate(2017, null, 5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PartialDate(2017, 13, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PartialDate(2017, 2, 29))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new PartialDate(2016, 2, 29).day()).isEqualTo(29);
  }
}
