package nl.veiligheidskompas.app.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The signs of the program, one word each, drawn from the Feather set. */
public enum Icon {
  APP(Feather.COMPASS),
  START(Feather.HOME),
  OVERVIEW(Feather.GRID),
  SHEET(Feather.FILE_TEXT),
  INDICATORS(Feather.ACTIVITY),
  BUDGET(Feather.CREDIT_CARD),
  PHASING(Feather.CALENDAR),
  SCENARIOS(Feather.COLUMNS),
  REPORTS(Feather.PRINTER),
  FINDINGS(Feather.FLAG),
  EDITIONS(Feather.LAYERS),
  FACTS(Feather.BOOK),
  SETTINGS(Feather.SETTINGS),
  ERROR(Feather.X_OCTAGON),
  WARNING(Feather.ALERT_TRIANGLE),
  NOTICE(Feather.INFO),
  FINE(Feather.CHECK_CIRCLE),
  NOT_MEASURED(Feather.CLOCK),
  NOT_JUDGED(Feather.SLASH),
  NO_DIFFERENCE(Feather.MINUS_CIRCLE),
  ACTIVITY(Feather.CHECK_SQUARE),
  URGENT(Feather.ARROW_UP),
  STEERABLE(Feather.SLIDERS),
  FIXED(Feather.LOCK),
  GOAL(Feather.TARGET),
  PARTNER(Feather.USERS),
  LEAD(Feather.USER),
  SEARCH(Feather.SEARCH),
  UNDO(Feather.ROTATE_CCW),
  REDO(Feather.ROTATE_CW),
  HELP(Feather.HELP_CIRCLE),
  INSPECTOR(Feather.SIDEBAR),
  CLOSE(Feather.X),
  SAVED(Feather.CHECK),
  SAVING(Feather.LOADER),
  COLLAPSE(Feather.CHEVRONS_LEFT),
  EXPAND(Feather.CHEVRONS_RIGHT),
  DOWN(Feather.CHEVRON_DOWN),
  UP(Feather.CHEVRON_UP),
  RIGHT(Feather.CHEVRON_RIGHT),
  LEFT(Feather.CHEVRON_LEFT),
  BACK(Feather.ARROW_LEFT),
  FORWARD(Feather.ARROW_RIGHT),
  ADD(Feather.PLUS),
  REMOVE(Feather.TRASH_2),
  EDIT(Feather.EDIT_2),
  LINK(Feather.LINK),
  COPY(Feather.COPY),
  PASTE(Feather.CLIPBOARD),
  FILTER(Feather.FILTER),
  FILE(Feather.FILE),
  FILE_NEW(Feather.FILE_PLUS),
  EXAMPLE(Feather.BOOK_OPEN),
  SUCCESSOR(Feather.CORNER_UP_RIGHT),
  FOLDER(Feather.FOLDER),
  LETTER(Feather.MAIL),
  COMMAND(Feather.TERMINAL),
  COMMENT(Feather.MESSAGE_SQUARE),
  OPEN(Feather.EXTERNAL_LINK),
  BOLD(Feather.BOLD),
  ITALIC(Feather.ITALIC),
  BULLETS(Feather.LIST),
  NUMBERS(Feather.HASH),
  TABLE(Feather.GRID),
  TEXT(Feather.TYPE),
  MORE(Feather.MORE_HORIZONTAL),
  DEEPER(Feather.CORNER_DOWN_RIGHT),
  HIGHER(Feather.CORNER_LEFT_UP);

  private final Feather drawing;

  Icon(Feather drawing) {
    this.drawing = drawing;
  }

  /** A fresh drawing of the sign, 16 px; it says nothing by itself to a screen reader. */
  public FontIcon draw() {
    FontIcon icon = new FontIcon(drawing);
    icon.getStyleClass().add("vk-icon");
    icon.setFocusTraversable(false);
    return icon;
  }
}
