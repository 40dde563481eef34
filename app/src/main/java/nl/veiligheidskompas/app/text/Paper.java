package nl.veiligheidskompas.app.text;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import org.jspecify.annotations.Nullable;

/** The page with its margin, of which as much is shown as there is room for. */
final class Paper extends Region {

  static final double LEFT = 48;
  private static final double TOP = 4;
  private static final double MEASURE = 660;
  private static final double GAP = 24;
  private static final double ROOM_FOR_MARGIN = 760;
  private static final double BAR = 14;
  private static final double BELOW = 48;

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private final Writing writing;
  private final IntFunction<List<int[]>> unknown;
  private final AroundText around;
  private final BlockColumn column;
  private final PaperLayers layers;
  private final Region caret = new Region();
  private final Rectangle clip = new Rectangle();
  private double scroll;
  private double total;
  private boolean narrow;
  private boolean revealing;
  private @Nullable UUID atTop;
  private @Nullable Draft shown;
  private @Nullable MarginHandle handle;

  /**
   * @param unknown where unknown words stand in a line, by the number of the line
   * @param work draws what stands around the text after the text itself
   */
  Paper(
      Writing writing,
      Texts texts,
      Surroundings surroundings,
      IntFunction<List<int[]>> unknown,
      Work work) {
    this.writing = writing;
    this.unknown = unknown;
    around = new AroundText(surroundings, work, this::requestLayout);
    column = new BlockColumn(new PieceViews(texts, around::beside));
    layers = new PaperLayers(column);
    getStyleClass().add("vk-written");
    caret.getStyleClass().add("vk-caret");
    caret.setManaged(false);
    caret.setMouseTransparent(true);
    setClip(clip);
    getChildren().addAll(layers, caret);
  }

  BlockColumn column() {
    return column;
  }

  double scroll() {
    return scroll;
  }

  double total() {
    return total;
  }

  void scrollTo(double y) {
    if (y != scroll) {
      scroll = y;
      requestLayout();
    }
  }

  /** Shows the draft as it is now; brings the caret into sight when it is elsewhere. */
  void show(Draft draft) {
    Draft before = shown;
    shown = draft;
    if (before == null || !before.text().equals(draft.text())) {
      setPieces(draft);
    }
    revealing |= before != null && !before.selection().equals(draft.selection());
    requestLayout();
  }

  private void setPieces(Draft draft) {
    List<UUID> there = draft.text().passages().stream().map(Passage::id).toList();
    around.retain(there, layers);
    column.show(Pieces.of(draft.text(), narrow), writing.isEditable());
  }

  /** Builds anew what stands around the text. */
  void renewSurroundings() {
    around.forgetBeside(layers);
    Draft draft = shown;
    if (narrow && draft != null) {
      column.show(List.of(), !writing.isEditable());
      setPieces(draft);
    }
    requestLayout();
  }

  /** Shows once more whether the text can be changed. */
  void renew() {
    around.forgetTools(layers);
    Draft draft = shown;
    if (draft != null) {
      setPieces(draft);
    }
    renewSurroundings();
  }

  void reveal() {
    revealing = true;
    requestLayout();
  }

  /** Scrolls until a passage stands at the top. */
  void toTop(UUID passage) {
    atTop = passage;
    requestLayout();
  }

  void setFocusShown(boolean focused) {
    caret.pseudoClassStateChanged(FOCUSED, focused);
    layers.showState(FOCUSED, focused);
  }

  @Override
  protected void layoutChildren() {
    Draft draft = shown;
    double width = getWidth();
    if (draft == null || width <= 0) {
      return;
    }
    clip.setWidth(width);
    clip.setHeight(getHeight());
    setNarrow(draft, width < ROOM_FOR_MARGIN);
    double side = narrow ? 0 : AroundText.MARGIN + GAP;
    column.setColumnWidth(Math.max(200, Math.min(MEASURE, width - LEFT - side - GAP)));
    scrollToWhatIsAsked(draft);
    layOutColumn();
    column.mark(unknown);
    layers.resizeRelocate(0, -scroll, width, total);
    column.relocate(LEFT, TOP);
    layOutSurroundings(draft);
    paint(draft);
    MarginHandle sign = handle;
    if (sign != null) {
      sign.place();
    }
  }

  private void setNarrow(Draft draft, boolean now) {
    if (now != narrow) {
      narrow = now;
      around.forgetBeside(layers);
      setPieces(draft);
    }
  }

  private void scrollToWhatIsAsked(Draft draft) {
    UUID passage = atTop;
    if (passage != null) {
      atTop = null;
      revealing = false;
      int piece = firstPiece(draft.text().passage(passage));
      scroll = column.top(piece);
      // what stands above is measured only when it comes into sight: look again
      column.layOut(scroll, scroll + getHeight());
      scroll = column.top(piece) + TOP + 8;
    } else if (revealing) {
      revealing = false;
      Rectangle2D at = column.caret(draft.selection().head());
      double top = at.getMinY() + TOP;
      if (top < scroll + 8) {
        scroll = top - 24;
      } else if (top + at.getHeight() > scroll + getHeight() - 8) {
        scroll = top + at.getHeight() - getHeight() + 24;
      }
    }
  }

  private int firstPiece(int passage) {
    List<Piece> pieces = column.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).passage() == passage) {
        return i;
      }
    }
    return 0;
  }

  private void layOutColumn() {
    scroll = Math.max(0, scroll);
    column.layOut(scroll - getHeight() / 4, scroll + getHeight() * 1.25);
    total = column.total() + TOP + BELOW;
    double most = Math.max(0, total - getHeight());
    if (scroll > most) {
      scroll = most;
      column.layOut(scroll - getHeight() / 4, scroll + getHeight() * 1.25);
      total = column.total() + TOP + BELOW;
    }
  }

  private void layOutSurroundings(Draft draft) {
    double columnWidth = column.getChildrenUnmodifiable().isEmpty() ? MEASURE : columnWidth();
    double free = 0;
    int before = -1;
    for (int i = 0; i < column.pieces().size(); i++) {
      Piece piece = column.pieces().get(i);
      if (piece.passage() == before) {
        continue;
      }
      before = piece.passage();
      UUID id = draft.text().passages().get(piece.passage()).id();
      double y = column.top(i) + TOP;
      boolean near = y > scroll - 60 && y < scroll + getHeight();
      boolean headed = piece.key() instanceof Piece.Heading;
      around.placeTools(id, layers, LEFT + columnWidth, y + 22, near && headed);
      if (!narrow && y > scroll - 2 * getHeight() && y < scroll + 2 * getHeight()) {
        double from = Math.max(y + 24, free);
        free = around.placeBeside(id, layers, LEFT + columnWidth + GAP, from);
      }
    }
    around.placed();
    total = Math.max(total, narrow ? 0 : free + BELOW);
  }

  private double columnWidth() {
    return ((Region) column.getChildrenUnmodifiable().getFirst()).getWidth();
  }

  private void paint(Draft draft) {
    Rectangle2D at = column.caret(draft.selection().head());
    caret.resizeRelocate(
        LEFT + at.getMinX() - 1, TOP + at.getMinY() - scroll, 2, Math.ceil(at.getHeight()));
    Selection selection = draft.selection();
    layers.showSelected(selection.isEmpty() ? List.of() : column.areas(selection), LEFT, TOP);
    int passage = draft.leaf().box().passage();
    int first = firstPiece(passage);
    int last = first;
    while (last + 1 < column.pieces().size()
        && column.pieces().get(last + 1).passage() == passage) {
      last++;
    }
    double y = column.top(first) + TOP + 22;
    layers.showHere(LEFT - 19, y, Math.max(0, column.top(last + 1) + TOP - y));
  }

  /** The place nearest to a point of this paper. */
  Place hit(double x, double y) {
    return column.hit(x - LEFT, y - TOP + scroll);
  }

  /** The number of the piece at a height of this paper. */
  int pieceAt(double y) {
    return column.at(y - TOP + scroll);
  }

  /** The number of the piece before which something dropped at a height comes; behind all last. */
  int gapAt(double y) {
    int piece = pieceAt(y);
    double middle = (column.top(piece) + column.top(piece + 1)) / 2;
    return y - TOP + scroll < middle ? piece : piece + 1;
  }

  /** Where the words of a piece start, on this paper. */
  double topOfText(int piece) {
    Rectangle2D at = column.caret(new Place(column.pieces().get(piece).firstLeaf(), 0));
    return TOP + at.getMinY() - scroll + (at.getHeight() - AroundText.HIT) / 2;
  }

  /** Shows the sign of the margin, which finds its own place. */
  void show(MarginHandle sign) {
    handle = sign;
    getChildren().add(sign);
  }

  /** Where the caret is on this paper. */
  Rectangle2D caret(Place place) {
    Rectangle2D at = column.caret(place);
    return new Rectangle2D(
        LEFT + at.getMinX(), TOP + at.getMinY() - scroll, at.getWidth(), at.getHeight());
  }

  /** Shows between which pieces something that is dragged would come; nowhere when negative. */
  void showDrop(int piece) {
    if (piece < 0) {
      layers.hideDrop();
    } else {
      int last = column.pieces().size();
      layers.showDrop(LEFT, column.top(Math.min(piece, last)) + TOP + 2, columnWidth());
    }
  }

  /** Scrolls as little as is needed to see a node that stands beside the text. */
  void intoSight(Node node) {
    Bounds place = sceneToLocal(node.localToScene(node.getLayoutBounds()));
    if (place.getMinY() < 0) {
      scrollTo(Math.max(0, scroll + place.getMinY() - 16));
    } else if (place.getMaxY() > getHeight()) {
      scrollTo(scroll + place.getMaxY() - getHeight() + 16);
    }
  }

  /** The room at the right for the bar with which one scrolls. */
  static double bar() {
    return BAR;
  }
}
