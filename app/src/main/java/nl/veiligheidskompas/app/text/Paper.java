package nl.veiligheidskompas.app.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Place;
import org.jspecify.annotations.Nullable;

/** The page with its margin, of which as much is shown as there is room for. */
final class Paper extends Region {

  static final double LEFT = 48;
  private static final double TOP = 4;
  private static final double MEASURE = 660;
  private static final double MARGIN = 190;
  private static final double GAP = 24;
  private static final double ROOM_FOR_MARGIN = 760;
  private static final double BAR = 14;
  private static final double BELOW = 48;
  private static final double BETWEEN = 12;

  /** The smallest side of what can be pointed at. */
  private static final double HIT = 28;

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

  private final Writing writing;
  private final Surroundings surroundings;
  private final BlockColumn column;
  private final Layers layers;
  private final Region caret = new Region();
  private final Rectangle clip = new Rectangle();
  private final Map<UUID, @Nullable Region> beside = new LinkedHashMap<>();
  private final Map<UUID, Node> tools = new HashMap<>();
  private double scroll;
  private double total;
  private boolean narrow;
  private boolean revealing;
  private @Nullable UUID atTop;
  private @Nullable Draft shown;

  Paper(Writing writing, Texts texts, Surroundings surroundings) {
    this.writing = writing;
    this.surroundings = surroundings;
    column = new BlockColumn(texts, this::besideOf);
    layers = new Layers(column);
    getStyleClass().add("vk-written");
    caret.getStyleClass().add("vk-caret");
    caret.setManaged(false);
    caret.setMouseTransparent(true);
    setClip(clip);
    getChildren().addAll(layers, caret);
  }

  /** What is moved when the page is scrolled. */
  private static final class Layers extends Region {
    private final Region here = new Region();
    private final Region drop = new Region();
    private final Path selected = new Path();

    Layers(BlockColumn column) {
      setManaged(false);
      here.getStyleClass().add("vk-here");
      drop.getStyleClass().add("vk-drop");
      drop.setVisible(false);
      selected.getStyleClass().add("vk-selected");
      for (Node node : List.of(here, drop, selected)) {
        node.setManaged(false);
        node.setMouseTransparent(true);
      }
      getChildren().addAll(here, column, selected, drop);
    }

    void add(Node node) {
      getChildren().add(node);
    }

    void remove(Node node) {
      getChildren().remove(node);
    }
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
    tools.entrySet().removeIf(entry -> dropped(there, entry.getKey(), entry.getValue()));
    beside.entrySet().removeIf(entry -> dropped(there, entry.getKey(), entry.getValue()));
    column.show(Pieces.of(draft.text(), narrow), writing.isEditable());
  }

  private boolean dropped(List<UUID> there, UUID id, @Nullable Node node) {
    if (there.contains(id)) {
      return false;
    }
    if (node != null) {
      layers.remove(node);
    }
    return true;
  }

  /** Builds anew what stands around the text. */
  void renewSurroundings() {
    beside.values().forEach(node -> drop(node));
    beside.clear();
    Draft draft = shown;
    if (narrow && draft != null) {
      column.show(List.of(), !writing.isEditable());
      setPieces(draft);
    }
    requestLayout();
  }

  /** Shows once more whether the text can be changed. */
  void renew() {
    tools.values().forEach(this::drop);
    tools.clear();
    Draft draft = shown;
    if (draft != null) {
      setPieces(draft);
    }
    renewSurroundings();
  }

  private void drop(@Nullable Node node) {
    if (node != null) {
      layers.remove(node);
    }
  }

  private @Nullable Region besideOf(UUID passage) {
    return beside.computeIfAbsent(passage, surroundings::beside);
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
    layers.here.pseudoClassStateChanged(FOCUSED, focused);
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
    double side = narrow ? 0 : MARGIN + GAP;
    column.setColumnWidth(Math.max(200, Math.min(MEASURE, width - LEFT - side - GAP)));
    scrollToWhatIsAsked(draft);
    layOutColumn();
    layers.resizeRelocate(0, -scroll, width, total);
    column.relocate(LEFT, TOP);
    layOutSurroundings(draft);
    paint(draft);
  }

  private void setNarrow(Draft draft, boolean now) {
    if (now != narrow) {
      narrow = now;
      beside.values().forEach(this::drop);
      beside.clear();
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
      placeTools(piece, id, y, columnWidth);
      if (!narrow && y > scroll - 2 * getHeight() && y < scroll + 2 * getHeight()) {
        free = placeBeside(id, Math.max(y + 24, free), columnWidth);
      }
    }
    total = Math.max(total, narrow ? 0 : free + BELOW);
  }

  private double columnWidth() {
    return ((Region) column.getChildrenUnmodifiable().getFirst()).getWidth();
  }

  private void placeTools(Piece piece, UUID id, double y, double columnWidth) {
    boolean near = y > scroll - 60 && y < scroll + getHeight();
    boolean headed = piece.key() instanceof Piece.Heading;
    Node node = tools.get(id);
    if (node == null && near && headed) {
      node = surroundings.tools(id);
      if (node != null) {
        node.setManaged(false);
        tools.put(id, node);
        layers.add(node);
        node.applyCss();
      }
    }
    if (node != null) {
      node.setVisible(near && headed);
      double width = node.prefWidth(-1);
      double height = Math.max(HIT, node.prefHeight(width));
      node.resizeRelocate(LEFT + columnWidth - width, y + 22, width, height);
    }
  }

  private double placeBeside(UUID id, double y, double columnWidth) {
    Region node = besideOf(id);
    if (node == null) {
      return y;
    }
    if (!layers.equals(node.getParent())) {
      node.setManaged(false);
      layers.add(node);
      node.applyCss();
    }
    double height = node.prefHeight(MARGIN);
    node.resizeRelocate(LEFT + columnWidth + GAP, y, MARGIN, height);
    return y + height + BETWEEN;
  }

  private void paint(Draft draft) {
    Rectangle2D at = column.caret(draft.selection().head());
    caret.resizeRelocate(
        LEFT + at.getMinX() - 1, TOP + at.getMinY() - scroll, 2, Math.ceil(at.getHeight()));
    layers.selected.getElements().clear();
    if (!draft.selection().isEmpty()) {
      for (Rectangle2D area : column.areas(draft.selection())) {
        outline(area);
      }
    }
    int passage = draft.leaf().box().passage();
    int first = firstPiece(passage);
    int last = first;
    while (last + 1 < column.pieces().size()
        && column.pieces().get(last + 1).passage() == passage) {
      last++;
    }
    double y = column.top(first) + TOP + 22;
    layers.here.resizeRelocate(LEFT - 19, y, 3, Math.max(0, column.top(last + 1) + TOP - y));
  }

  private void outline(Rectangle2D area) {
    double x = LEFT + area.getMinX();
    double y = TOP + area.getMinY();
    layers
        .selected
        .getElements()
        .addAll(
            new MoveTo(x, y),
            new LineTo(x + area.getWidth(), y),
            new LineTo(x + area.getWidth(), y + area.getHeight()),
            new LineTo(x, y + area.getHeight()),
            new LineTo(x, y));
  }

  /** The place nearest to a point of this paper. */
  Place hit(double x, double y) {
    return column.hit(x - LEFT, y - TOP + scroll);
  }

  /** Where the caret is on this paper. */
  Rectangle2D caret(Place place) {
    Rectangle2D at = column.caret(place);
    return new Rectangle2D(
        LEFT + at.getMinX(), TOP + at.getMinY() - scroll, at.getWidth(), at.getHeight());
  }

  /** Shows between which pieces something that is dragged would come; nowhere when negative. */
  void showDrop(int piece) {
    layers.drop.setVisible(piece >= 0);
    if (piece >= 0) {
      layers.drop.resizeRelocate(LEFT, column.top(piece) + TOP + 2, columnWidth(), 2);
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
