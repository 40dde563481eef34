package nl.veiligheidskompas.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.phasing.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final UUID ID = new UUID(0, 1);

  @Test
  void listsItsYears() {
    assertThat(new Period(2017, 2020).years()).containsExactly(2017, 2018, 2019, 2020);
    assertThat(new Period(2024, 2024).years()).containsExactly(2024);
  }

  @ParameterizedTest
  @CsvSource({"2020, 2019", "2017, 2023", "1800, 1803", "2199, 2201"})
  void isOneToSixYearsLong(int start, int end) {
    assertThatThrownBy(() -> new Period(start, end)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAPhaseThatEndsBeforeItStartsAndAShareOfMoreThanAllHours() {
    assertThatThrownBy(() -> new Phase(ID, 0, "Periode 1", 2018, 2017))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CapacityShare(ID, 0, "regulier", new BigDecimal("100.01"), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AcceptedFinding(ID, 0, "CAPACITY_SUM", "inzet", "90", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
