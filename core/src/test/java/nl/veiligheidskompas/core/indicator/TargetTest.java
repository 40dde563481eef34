package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.indicator.Measurement.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

  @ParameterizedTest
  @EnumSource(
      value = Target.Kind.class,
      names = {"VALUE", "AT_MOST", "AT_LEAST", "BAND"})
  void needsAFigureForAKindThatIsAFigure(Target.Kind kind) {
    assertThatThrownBy(() -> new Target(kind, 2020, null, null, "", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runsABandFromLowToHigh() {
    Target band = new Target(Target.Kind.BAND, 2020, TWENTY, THIRTY, "", false);

    assertThat(band.upper()).isEqualTo(THIRTY);
    assertThatThrownBy(() -> new Target(Target.Kind.BAND, 2020, THIRTY, TWENTY, "", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Target(Target.Kind.AT_MOST, 2020, TWENTY, THIRTY, "", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Target(Target.Kind.DONE, null, TWENTY, null, "", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsAValueFromAKindOfEmptiness() {
    assertThat(measurement(State.MEASURED, new BigDecimal("20.0")).value()).isEqualTo(TWENTY);
    assertThat(measurement(State.WITHHELD, null).value()).isNull();
    assertThatThrownBy(() -> measurement(State.MEASURED, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> measurement(State.NOT_APPLICABLE, TWENTY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsTheYearsOfASourceInOrder() {
    Source source =
        new Source(new UUID(0, 1), 0, "Monitor", true, List.of(2019, 2015, 2019), 2, "", List.of());

    assertThat(source.measuringYears()).containsExactly(2015, 2019);
  }

  private static Measurement measurement(
      State state, @org.jspecify.annotations.Nullable BigDecimal value) {
    return new Measurement(
        new UUID(0, 1),
        0,
        new UUID(0, 2),
        2017,
        null,
        state,
        value,
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
