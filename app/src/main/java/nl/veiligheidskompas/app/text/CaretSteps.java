package nl.veiligheidskompas.app.text;

import javafx.geometry.Rectangle2D;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Steps;

/** Where the keyboard brings the caret. */
final class CaretSteps {

  /** Looking for another row goes on in steps of so many pixels, through the room between rows. */
  private static final double ROOM = 8;

  private static final int LOOKS = 12;

  private final SheetArea area;

  /** Where the caret was across before it went up or down; negative when it did not. */
  private double across = -1;

  CaretSteps(SheetArea area) {
    this.area = area;
  }

  private Draft draft() {
    return area.writing().now();
  }

  /** Puts the caret at a place; what is selected runs to there when it extends. */
  void to(Place place, boolean extend) {
    across = -1;
    select(place, extend);
  }

  private void select(Place place, boolean extend) {
    Place anchor = extend ? draft().selection().anchor() : place;
    area.writing().select(new Selection(anchor, place));
    area.paper().reveal();
  }

  /** One character or word to the left. */
  void left(boolean word, boolean extend) {
    Selection selection = draft().selection();
    Place caret = selection.head();
    if (!extend && !selection.isEmpty()) {
      to(selection.start(), false);
    } else if (caret.at() > 0) {
      String line = draft().leaf().shown();
      int at = word ? Steps.wordBefore(line, caret.at()) : Steps.before(line, caret.at());
      to(new Place(caret.leaf(), at), extend);
    } else if (caret.leaf() > 0) {
      to(endOf(caret.leaf() - 1), extend);
    }
  }

  /** One character or word to the right. */
  void right(boolean word, boolean extend) {
    Selection selection = draft().selection();
    Place caret = selection.head();
    Leaf leaf = draft().leaf();
    if (!extend && !selection.isEmpty()) {
      to(selection.end(), false);
    } else if (caret.at() < leaf.length()) {
      String line = leaf.shown();
      int at = word ? Steps.wordBehind(line, caret.at()) : Steps.behind(line, caret.at());
      to(new Place(caret.leaf(), at), extend);
    } else if (caret.leaf() + 1 < draft().text().leaves().size()) {
      to(new Place(caret.leaf() + 1, 0), extend);
    }
  }

  /** To the start or end of the row. */
  void row(boolean start, boolean extend) {
    Place caret = draft().selection().head();
    LineView line = area.paper().column().line(caret.leaf());
    int at = start ? 0 : draft().leaf().length();
    if (line != null) {
      for (int[] row : line.rows()) {
        if (caret.at() >= row[0] && caret.at() <= row[1]) {
          at = start ? row[0] : row[1];
          break;
        }
      }
    }
    to(new Place(caret.leaf(), at), extend);
  }

  /** To the start or end of the text. */
  void text(boolean start, boolean extend) {
    to(start ? new Place(0, 0) : endOf(draft().text().leaves().size() - 1), extend);
  }

  /** One row, or so many pixels, up or down; stays in its column as long as it goes on so. */
  void vertical(boolean down, double distance, boolean extend) {
    Paper paper = area.paper();
    Place caret = draft().selection().head();
    Rectangle2D at = paper.caret(caret);
    if (across < 0) {
      across = at.getMinX();
    }
    double y = down ? at.getMaxY() + 3 + distance : at.getMinY() - 3 - distance;
    Place place = paper.hit(across, y);
    for (int i = 0; i < LOOKS && (place.equals(caret) || sameRow(place, at)); i++) {
      y += down ? ROOM : -ROOM;
      place = paper.hit(across, y);
    }
    select(place, extend);
  }

  private boolean sameRow(Place place, Rectangle2D row) {
    return Math.abs(area.paper().caret(place).getMinY() - row.getMinY()) < 1;
  }

  private Place endOf(int leaf) {
    return new Place(leaf, draft().text().leaf(leaf).length());
  }
}
