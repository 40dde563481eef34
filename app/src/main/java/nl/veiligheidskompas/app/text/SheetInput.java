package nl.veiligheidskompas.app.text;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Excerpt;

/** Takes what an input method or a dead key composes. */
final class SheetInput {

  private final SheetArea area;

  SheetInput(SheetArea area) {
    this.area = area;
  }

  void install() {
    area.setInputMethodRequests(new Requests());
    area.setOnInputMethodTextChanged(this::composed);
  }

  private void composed(InputMethodEvent event) {
    if (!event.getCommitted().isEmpty()) {
      area.writing().type(event.getCommitted());
    }
    event.consume();
  }

  /** Where the window of an input method may stand. */
  private final class Requests implements InputMethodRequests {

    @Override
    public Point2D getTextLocation(int offset) {
      Draft draft = area.writing().now();
      Rectangle2D caret = area.paper().caret(draft.selection().head());
      Point2D place = area.paper().localToScreen(caret.getMinX(), caret.getMaxY());
      return place == null ? Point2D.ZERO : place;
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
      // what is committed is part of the text and is taken back by undo
    }

    @Override
    public String getSelectedText() {
      return Excerpt.plain(Excerpt.of(area.writing().now()));
    }
  }
}
