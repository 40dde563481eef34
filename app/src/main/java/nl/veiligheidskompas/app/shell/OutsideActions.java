package nl.veiligheidskompas.app.shell;

import java.util.List;

/** What the window around the shell does when the shell asks for it. */
public interface OutsideActions {

  /** Closes the plan and goes back to the start. */
  void switchPlan();

  /** Shows the page of the handbook about a screen. */
  void help(ScreenName screen);

  /** Asks where to put a copy of what is on the screen, and writes it. */
  void saveCopy();

  /** Other plans that can be opened from here, the last used first. */
  default List<OtherPlan> otherPlans() {
    return List.of();
  }

  /**
   * Goes to where the next open finding can be mended.
   *
   * @param step 1 for the next one, -1 for the one before
   */
  default void nextFinding(int step) {}

  /** A plan that can be opened instead of this one. */
  record OtherPlan(String title, Runnable open) {}
}
