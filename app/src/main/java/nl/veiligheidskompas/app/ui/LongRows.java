package nl.veiligheidskompas.app.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one height below each other in a scroll pane, as many as there are. Only those in sight
 * and some beyond are drawn, and a row that says the same stays the same node: so a grid of a
 * thousand rows is shown, scrolled and changed as quickly as one of twenty.
 *
 * @param <R> what a row says; equal ones look equal
 */
public final class LongRows<R> extends Region {

  /** As many rows are drawn beyond what is in sight, for the next press of Tab or of the wheel. */
  private static final int BEYOND = 8;

  /** As many rows stay drawn when they are scrolled away, so that one comes back to the same. */
  private static final int KEPT = 100;

  /** What is taken for the height of the pane before it has one. */
  private static final double FIRST_SIGHT = 640;

  private static final double MARGIN = 16;

  private final ScrollPane pane;
  private final Painter<R> painter;
  private final TreeMap<Integer, Drawn<R>> drawn = new TreeMap<>();
  private List<R> rows = List.of();
  private double rowHeight;

  /**
   * Draws rows.
   *
   * @param <R> what a row says
   */
  public interface Painter<R> {

    /** What stays the same when the row says something else; no two rows have the same. */
    Object key(R row);

    /** A row. */
    Region draw(R row);

    /** Whether the user is typing in the row. */
    boolean isTyping(Region row);

    /** The row is replaced by another and hands in nothing any more. */
    void retire(Region row);
  }

  private record Drawn<R>(R row, Region node) {}

  /**
   * No rows yet.
   *
   * @param pane shows this and nothing else
   * @param rowHeight the least height of a row
   */
  public LongRows(ScrollPane pane, double rowHeight, Painter<R> painter) {
    this.pane = pane;
    this.rowHeight = rowHeight;
    this.painter = painter;
    pane.viewportBoundsProperty().subscribe((before, now) -> renew());
    pane.vvalueProperty().subscribe((before, now) -> renew());
  }

  /** Shows these rows. Who is typing in one of them goes on doing so. */
  public void show(List<R> now) {
    Map<Object, Drawn<R>> before = new HashMap<>();
    drawn.values().forEach(one -> before.put(painter.key(one.row()), one));
    drawn.clear();
    rows = List.copyOf(now);
    TypingPlace place = TypingPlace.NONE;
    int number = 0;
    int placeAt = -1;
    for (R row : rows) {
      Drawn<R> one = before.get(painter.key(row));
      if (one != null && one.row().equals(row)) {
        drawn.put(number, one);
        before.remove(painter.key(row));
      } else if (one != null && holdsUser(one.node())) {
        place = TypingPlace.in(one.node(), painter.isTyping(one.node()));
        placeAt = number;
      }
      number++;
    }
    before.values().forEach(one -> painter.retire(one.node()));
    renew();
    if (placeAt >= 0) {
      place.restore(at(placeAt));
    }
    requestLayout();
  }

  /** The rows that are drawn now. */
  public List<Region> drawn() {
    return drawn.values().stream().map(Drawn::node).toList();
  }

  /** The row of that number, from 0, drawn and in sight. */
  public Region at(int number) {
    reveal(number);
    Region node = draw(number).node();
    order();
    return node;
  }

  private void reveal(int number) {
    double top = top();
    double y = number * rowHeight;
    if (y < top) {
      scrollTo(y - MARGIN);
    } else if (y + rowHeight > top + sight()) {
      scrollTo(y + rowHeight + MARGIN - sight());
    }
  }

  private void scrollTo(double y) {
    double hidden = hidden();
    pane.setVvalue(hidden == 0 ? 0 : Math.clamp(y / hidden, 0, 1));
  }

  private double sight() {
    double seen = pane.getViewportBounds().getHeight();
    return seen > 0 ? seen : FIRST_SIGHT;
  }

  private double hidden() {
    return Math.max(0, rows.size() * rowHeight + spaceAround() - sight());
  }

  private double top() {
    return pane.getVvalue() * hidden() - getInsets().getTop();
  }

  private double spaceAround() {
    return getInsets().getTop() + getInsets().getBottom();
  }

  private void renew() {
    int first = (int) Math.floor(top() / rowHeight) - BEYOND;
    int last = (int) Math.ceil((top() + sight()) / rowHeight) + BEYOND;
    if (drawn.size() > KEPT) {
      drawn
          .entrySet()
          .removeIf(one ->
              (one.getKey() < first || one.getKey() > last) && !holdsUser(one.getValue().node()));
    }
    for (int number = Math.max(0, first); number <= Math.min(last, rows.size() - 1); number++) {
      draw(number);
    }
    order();
  }

  private boolean holdsUser(Region node) {
    return node.isFocusWithin() || painter.isTyping(node);
  }

  private Drawn<R> draw(int number) {
    R row = rows.get(number);
    return drawn.computeIfAbsent(number, none -> new Drawn<>(row, painter.draw(row)));
  }

  /** Brings the nodes in the order of the rows, in which Tab goes; what stays is not touched. */
  private void order() {
    List<Region> wanted = drawn();
    List<Node> there = getChildren();
    List<Node> gone = new ArrayList<>(there);
    gone.removeAll(wanted);
    there.removeAll(gone);
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= there.size() || !there.get(i).equals(wanted.get(i))) {
        there.remove(wanted.get(i));
        there.add(i, wanted.get(i));
      }
    }
  }

  @Override
  public @Nullable Orientation getContentBias() {
    return null;
  }

  @Override
  protected double computePrefHeight(double width) {
    return spaceAround() + rows.size() * rowHeight;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return wide(drawn().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0));
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide(drawn().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0));
  }

  private double wide(double inner) {
    return getInsets().getLeft() + inner + getInsets().getRight();
  }

  @Override
  protected void layoutChildren() {
    double left = getInsets().getLeft();
    double width = getWidth() - left - getInsets().getRight();
    double highest = rowHeight;
    for (Map.Entry<Integer, Drawn<R>> one : drawn.entrySet()) {
      Region node = one.getValue().node();
      node.resizeRelocate(left, getInsets().getTop() + one.getKey() * rowHeight, width, rowHeight);
      highest = Math.max(highest, Math.ceil(node.prefHeight(width)));
    }
    if (highest > rowHeight) {
      double higher = highest;
      Platform.runLater(() -> grow(higher));
    }
  }

  /** Larger letters take higher rows, which is known only when they have got their looks. */
  private void grow(double higher) {
    rowHeight = Math.max(rowHeight, higher);
    renew();
    requestLayout();
  }
}
