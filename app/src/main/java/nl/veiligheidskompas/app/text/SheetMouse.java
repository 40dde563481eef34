package nl.veiligheidskompas.app.text;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import nl.veiligheidskompas.core.sheet.edit.Steps;

/** What the mouse does on a page of text: one click a place, two a word, three a line. */
final class SheetMouse {

  private final SheetArea area;
  private final AutoScroll scroll;
  private boolean selecting;

  SheetMouse(SheetArea area) {
    this.area = area;
    scroll = new AutoScroll(area.paper());
  }

  void install() {
    Paper paper = area.paper();
    paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    paper.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
    paper.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  private void pressed(MouseEvent event) {
    area.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    selecting = true;
    Writing writing = area.writing();
    Draft draft = writing.now();
    Place place = area.paper().hit(event.getX(), event.getY());
    String line = draft.text().leaf(place.leaf()).shown();
    writing.select(
        switch (event.getClickCount()) {
          case 1 -> new Selection(event.isShiftDown() ? draft.selection().anchor() : place, place);
          case 2 ->
              new Selection(
                  new Place(place.leaf(), Steps.startOfWord(line, place.at())),
                  new Place(place.leaf(), Steps.endOfWord(line, place.at())));
          default ->
              new Selection(new Place(place.leaf(), 0), new Place(place.leaf(), line.length()));
        });
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (selecting && event.getClickCount() < 2) {
      selectTo(event.getX(), event.getY());
      scroll.follow(event.getY(), () -> selectTo(event.getX(), event.getY()));
      event.consume();
    }
  }

  /** Beyond an edge the line at that edge counts. */
  private void selectTo(double x, double y) {
    double inside = Math.clamp(y, 1, Math.max(1, area.paper().getHeight() - 1));
    Place place = area.paper().hit(x, inside);
    area.writing().select(new Selection(area.writing().now().selection().anchor(), place));
  }

  private void released() {
    selecting = false;
    scroll.stop();
  }

  private void menu(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      area.menu().show(event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }
}
