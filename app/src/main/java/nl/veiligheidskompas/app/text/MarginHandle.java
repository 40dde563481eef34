package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import nl.veiligheidskompas.app.ui.Buttons;
import nl.veiligheidskompas.app.ui.Icon;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Moving;
import org.jspecify.annotations.Nullable;

/**
 * The sign in the margin beside the block under the mouse, or else beside the one with the caret: a
 * click opens the menu of a slash there, dragging moves the block; beside a heading it moves the
 * whole question. By keyboard there are the menu key and Alt+Shift with an arrow.
 */
final class MarginHandle extends Button {

  private static final double SIZE = 28;

  private final SheetArea area;
  private final Surroundings surroundings;
  private final AutoScroll scroll;
  private int piece = -1;
  private int target = -1;
  private boolean dragging;

  MarginHandle(SheetArea area, Surroundings surroundings) {
    super("", Icon.ADD.draw());
    this.area = area;
    this.surroundings = surroundings;
    scroll = new AutoScroll(area.paper());
    setId("margin-handle");
    getStyleClass().addAll("vk-flat", "vk-margin-handle");
    setManaged(false);
    setFocusTraversable(false);
    setVisible(false);
    Buttons.named(this, area.texts().say("text.handle"), null);
    setOnAction(event -> open());
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  void install() {
    Paper paper = area.paper();
    paper.show(this);
    paper.addEventHandler(MouseEvent.MOUSE_MOVED, event -> beside(paper.pieceAt(event.getY())));
    paper.addEventHandler(MouseEvent.MOUSE_EXITED, event -> beside(-1));
  }

  /** Stands beside a piece; beside that of the caret when negative. */
  private void beside(int number) {
    if (!dragging && number != piece) {
      piece = number;
      place();
    }
  }

  /** Finds its place again after the page was laid out. */
  void place() {
    int number = shown();
    boolean fits = number >= 0 && area.writing().isEditable();
    setVisible(fits);
    if (fits) {
      resizeRelocate(0, area.paper().topOfText(number), SIZE, SIZE);
    }
  }

  private int shown() {
    List<Piece> pieces = area.paper().column().pieces();
    int number =
        piece >= 0
            ? piece
            : area.paper().column().pieceOf(area.writing().now().selection().head().leaf());
    return number < pieces.size() && pieces.get(number).lines() > 0 ? number : -1;
  }

  private void open() {
    int number = shown();
    if (number >= 0 && !dragging) {
      Piece one = area.paper().column().pieces().get(number);
      area.requestFocus();
      if (piece >= 0) {
        area.writing().select(area.writing().now().at(one.firstLeaf(), 0));
      }
      area.menu().showInserts();
    }
  }

  private void dragged(MouseEvent event) {
    Piece one = dragging || shown() < 0 ? null : area.paper().column().pieces().get(shown());
    if (one != null && one.key() instanceof Piece.Note) {
      return;
    }
    if (one != null) {
      piece = shown();
      dragging = true;
    }
    if (dragging) {
      double y = area.paper().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
      aim(y);
      scroll.follow(y, () -> aim(y));
      event.consume();
    }
  }

  private void aim(double y) {
    target = isQuestion() ? question(y) : area.paper().gapAt(y);
    area.paper().showDrop(target);
  }

  private boolean isQuestion() {
    return area.paper().column().pieces().get(piece).key() instanceof Piece.Heading;
  }

  /** The heading that a question would come before, or behind all pieces. */
  private int question(double y) {
    List<Piece> pieces = area.paper().column().pieces();
    int gap = area.paper().gapAt(y);
    while (gap < pieces.size() && !(pieces.get(gap).key() instanceof Piece.Heading)) {
      gap++;
    }
    return gap;
  }

  private void released(MouseEvent event) {
    scroll.stop();
    if (!dragging) {
      return;
    }
    event.consume();
    dragging = false;
    area.paper().showDrop(-1);
    List<Piece> pieces = area.paper().column().pieces();
    if (piece < pieces.size() && target >= 0) {
      drop(pieces.get(piece), target < pieces.size() ? pieces.get(target) : null);
    }
    piece = -1;
    area.requestFocus();
  }

  private void drop(Piece moved, @Nullable Piece before) {
    Manuscript text = area.writing().now().text();
    if (moved.key() instanceof Piece.Heading heading) {
      int places = (before == null ? text.passages().size() : before.passage()) - moved.passage();
      move(heading.passage(), places > 0 ? places - 1 : places);
    } else if (moved.key() instanceof Piece.OfPart) {
      int passage = passageOf(before, text);
      int at =
          before != null && before.key() instanceof Piece.OfPart
              ? before.part()
              : text.passages().get(passage).parts().size();
      area.writing().breakStep();
      area.writing().edit(TextStep.MOVE, draft -> moved(draft, moved, passage, at));
      area.paper().reveal();
    }
  }

  private Draft moved(Draft draft, Piece moved, int passage, int at) {
    Draft there = draft.at(moved.firstLeaf(), 0);
    Moving.Run run = Moving.selected(there);
    return run == null ? draft : Moving.to(there, run, passage, at, area.writing().ids());
  }

  private void move(UUID passage, int places) {
    if (places != 0) {
      area.writing().breakStep();
      surroundings.move(passage, places);
    }
  }

  /** Before a heading is at the end of the passage above it. */
  private static int passageOf(@Nullable Piece before, Manuscript text) {
    if (before == null) {
      return text.passages().size() - 1;
    }
    boolean heading = before.key() instanceof Piece.Heading;
    return heading ? Math.max(0, before.passage() - 1) : before.passage();
  }
}
