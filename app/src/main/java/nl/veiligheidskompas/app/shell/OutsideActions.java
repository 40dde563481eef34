package nl.veiligheidskompas.app.shell;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

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

  /** What else can be done with the plan now; nothing when it is only looked at. */
  default List<PlanAction> planActions() {
    return List.of();
  }

  /**
   * Something to do with the plan as a whole, offered by the menu and the palette.
   *
   * @param keys the shortcut, or null
   */
  record PlanAction(String words, @Nullable KeyCombination keys, Runnable action) {

    /** The shortcut as it is told; empty when there is none. */
    public String shortcut() {
      return keys == null ? "" : keys.getDisplayText();
    }
  }

  /** A plan that can be opened instead of this one. */
  record OtherPlan(String title, Runnable open) {}
}
