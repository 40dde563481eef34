package nl.veiligheidskompas.app.finding;

import java.util.List;
import java.util.function.Predicate;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Goes along the open findings, one after the other, to where each can be mended. */
public final class FindingTour {

  private final PlanDesk desk;
  private final Navigator navigator;
  private final Predicate<ScreenName> shown;
  private @Nullable Finding last;

  /**
   * A tour that has not begun.
   *
   * @param shown whether the window has a screen; a finding of another is shown in the list
   */
  public FindingTour(PlanDesk desk, Navigator navigator, Predicate<ScreenName> shown) {
    this.desk = desk;
    this.navigator = navigator;
    this.shown = shown;
  }

  /** One stop: the finding, its number from 1, and how many there are. */
  public record Stop(Finding finding, int number, int total) {}

  /**
   * Goes on.
   *
   * @param step 1 for the next finding, -1 for the one before; in a circle
   * @return where the tour is now, or null when nothing is open
   */
  public @Nullable Stop go(int step) {
    List<Finding> open =
        desk.state().get().findings().stream().filter(finding -> !finding.accepted()).toList();
    if (open.isEmpty()) {
      return null;
    }
    int before = place(open);
    int next = before < 0 ? (step > 0 ? 0 : open.size() - 1) : before + step;
    int index = Math.floorMod(next, open.size());
    Finding finding = open.get(index);
    last = finding;
    Place place = FindingRoute.of(finding, desk.plan());
    navigator.go(shown.test(place.screen()) ? place : Place.of(ScreenName.FINDINGS));
    return new Stop(finding, index + 1, open.size());
  }

  /** Where the last finding stands now, or -1; one that was mended is not there any more. */
  private int place(List<Finding> open) {
    Finding before = last;
    if (before == null) {
      return -1;
    }
    for (int i = 0; i < open.size(); i++) {
      Finding one = open.get(i);
      if (one.code() == before.code() && one.place().code().equals(before.place().code())) {
        return i;
      }
    }
    return -1;
  }
}
