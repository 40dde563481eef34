package nl.veiligheidskompas.app.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.core.finding.FindingCode;
import org.junit.jupiter.api.Test;

class FindingTourTest {

  private final PlanDesk desk = Desks.with(Desks.example());
  private final Navigator navigator = new Navigator(Place.of(ScreenName.OVERVIEW));
  private final FindingTour tour = new FindingTour(desk, navigator, screen -> true);

  @Test
  void goesFromTheGravestToTheNextAndRoundInACircle() {
    FindingTour.Stop first = go(1);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.finding().code()).isEqualTo(FindingCode.BUDGET_TOTAL);
    assertThat(navigator.place().get().screen()).isEqualTo(ScreenName.BUDGET);

    assertThat(go(1).number()).isEqualTo(2);
    assertThat(go(-1).number()).isEqualTo(1);
    FindingTour.Stop last = go(-1);
    assertThat(last.number()).isEqualTo(last.total());
    assertThat(go(1).number()).isEqualTo(1);
  }

  @Test
  void showsTheListWhenTheWindowHasNoScreenForAPlace() {
    FindingTour narrow = new FindingTour(desk, navigator, screen -> screen == ScreenName.FINDINGS);

    narrow.go(1);

    assertThat(navigator.place().get()).isEqualTo(Place.of(ScreenName.FINDINGS));
  }

  private FindingTour.Stop go(int step) {
    return Objects.requireNonNull(tour.go(step));
  }
}
