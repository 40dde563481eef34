package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40.000;40000",
        "40000;40000",
        "1.234,5;1234.5",
        "€ 1.200;1200",
        "12 %;12",
        "40.000,-;40000",
        "-3,25;-3.25",
        "\u22127;-7",
        "1.234.567;1234567",
        "0,0;0"
      })
  void readsWhatPeopleType(String typed, String figure) throws Exception {
    assertThat(DutchNumbers.figure(typed)).isEqualTo(new BigDecimal(figure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "40.5;number.point",
        "1234.567;number.point",
        "veertig;number.none",
        "1,2,3;number.none",
        "'';number.none",
        "1.23.456;number.none",
        "12345678901234567890;number.large"
      })
  void asksBackWhatItCannotReadInOneWay(String typed, String key) {
    assertThatThrownBy(() -> DutchNumbers.figure(typed))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }

  @Test
  void keepsAmountsInWholeCents() throws Exception {
    assertThat(DutchNumbers.money("€ 7.500,05")).isEqualTo(new Money(750_005));
    assertThatThrownBy(() -> DutchNumbers.money("0,005"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.problem().key()).isEqualTo("number.cents"));
  }
}
