package nl.veiligheidskompas.app.shell;

import java.util.List;

/** What can be done from anywhere in the window. */
interface ShellActions {

  /** Opens the palette. */
  void palette();

  /** Puts the cursor in the search of the screen, or opens the palette when it has none. */
  void find();

  /** Closes the plan and goes back to the start. */
  void switchPlan();

  /** Other plans that can be opened from here. */
  List<OutsideActions.OtherPlan> otherPlans();

  /** What can be done with the plan as a whole now. */
  List<OutsideActions.PlanAction> planActions();

  /** Shows the page of the handbook for this screen. */
  void help();

  /** Shows or hides the inspector. */
  void toggleInspector();

  /** Folds the rail, or unfolds it. */
  void toggleRail();

  /** Asks where to put a copy of what is on the screen, and writes it. */
  void saveCopy();

  /** Moves the focus to the next part of the window (1) or the one before (-1). */
  void nextPane(int step);

  /** Goes to the next open finding (1) or the one before (-1). */
  void nextFinding(int step);

  /** Closes what lies on top; whether there was anything. */
  boolean closeTop();
}
