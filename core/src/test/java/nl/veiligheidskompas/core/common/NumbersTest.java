package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"20, 20", "20.0, 20", "2E+1, 20", "0.000, 0", "-7.50, -7.5", "100, 100"})
  void writesEqualFiguresInOneForm(String written, String canonical) {
    assertThat(Numbers.canonical(new BigDecimal(written)).toString()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"1E+18", "1E+1000000000", "0.00000000001", "1234567890123456789"})
  void refusesFiguresThatTheStoreCannotKeep(String written) {
    BigDecimal figure = new BigDecimal(written);

    assertThatThrownBy(() -> Numbers.canonical(figure))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheLargestFigureThatFits() {
    BigDecimal largest = new BigDecimal("999999999999999999.9999999999");

    assertThat(Numbers.canonical(largest)).isEqualTo(largest);
    assertThat(Numbers.canonicalOrNull(null)).isNull();
  }
}
