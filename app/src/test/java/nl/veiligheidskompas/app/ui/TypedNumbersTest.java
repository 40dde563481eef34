package nl.veiligheidskompas.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

  @Test
  void readsYearsAndCounts() throws RefusedException {
    assertThat(TypedNumbers.years("2017, 2019 2021")).containsExactly(2017, 2019, 2021);
    assertThat(TypedNumbers.years("2017-2020")).containsExactly(2017, 2020);
    assertThat(TypedNumbers.years(" ")).isEmpty();
    assertThat(TypedNumbers.count("80.683")).isEqualTo(80_683);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "20177", "1492", "2017 en 2019", "jaar 2017"})
  void refusesWhatIsNoYear(String typed) {
    assertThatThrownBy(() -> TypedNumbers.years(typed)).hasMessage("number.year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "1,5", "veel", "99999999999"})
  void refusesWhatIsNoCount(String typed) {
    assertThatThrownBy(() -> TypedNumbers.count(typed)).hasMessage("number.whole");
  }

  @Test
  void readsAndWritesDatesOfWhichPartsAreKnown() throws RefusedException {
    for (String date : new String[] {"2016", "03-2016", "15-03-2016"}) {
      assertThat(TypedDates.write(TypedDates.read(date))).isEqualTo(date);
    }
    assertThat(TypedDates.read("5/3/2016")).isEqualTo(new PartialDate(2016, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13-2016", "31-02-2016", "maart 2016", "15-03-16"})
  void refusesWhatIsNoDate(String typed) {
    assertThatThrownBy(() -> TypedDates.read(typed)).hasMessage("date.none");
  }
}
