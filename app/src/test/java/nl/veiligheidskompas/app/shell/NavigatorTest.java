package nl.veiligheidskompas.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {

  private static final Place OVERVIEW = Place.of(ScreenName.OVERVIEW);
  private static final Place BUDGET = Place.of(ScreenName.BUDGET);
  private static final Place PHASING = Place.of(ScreenName.PHASING);

  private final Navigator navigator = new Navigator(OVERVIEW);

  @Test
  void goesBackTheWayItCameAndForwardAgain() {
    navigator.go(BUDGET);
    navigator.go(PHASING);
    navigator.back();
    navigator.back();
    navigator.back();
    assertThat(navigator.place().get()).isEqualTo(OVERVIEW);

    navigator.forward();
    assertThat(navigator.place().get()).isEqualTo(BUDGET);
  }

  @Test
  void forgetsTheWayForwardWhenItGoesElsewhere() {
    navigator.go(BUDGET);
    navigator.back();
    navigator.go(PHASING);
    navigator.forward();

    assertThat(navigator.place().get()).isEqualTo(PHASING);
  }
}
