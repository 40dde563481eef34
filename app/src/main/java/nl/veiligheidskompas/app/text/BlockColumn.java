package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of the page one under another. Only what is in sight is set; the height of a piece is
 * measured once for a width, and estimated until it comes into sight.
 */
final class BlockColumn extends Region {

  private final PieceViews setting;
  private final Map<Piece.Key, PieceView> views = new HashMap<>();
  private final Map<Piece.Key, Double> heights = new HashMap<>();
  private List<Piece> pieces = List.of();
  private double[] tops = {0};
  private double width = 600;
  private boolean prompting;

  BlockColumn(PieceViews setting) {
    this.setting = setting;
    setManaged(false);
  }

  /** Shows other pieces; those with a known key keep their views. */
  void show(List<Piece> now, boolean editable) {
    pieces = now;
    if (prompting != editable) {
      prompting = editable;
      forget();
    }
    Set<Piece.Key> keys = new HashSet<>();
    now.forEach(piece -> keys.add(piece.key()));
    heights.keySet().retainAll(keys);
    if (views.keySet().retainAll(keys)) {
      Set<PieceView> left = new HashSet<>(views.values());
      getChildren().removeIf(node -> !left.contains(node));
    }
    arrange();
  }

  private void forget() {
    views.clear();
    heights.clear();
    getChildren().clear();
  }

  List<Piece> pieces() {
    return pieces;
  }

  void setColumnWidth(double now) {
    if (now != width) {
      width = now;
      heights.clear();
      arrange();
    }
  }

  private void arrange() {
    tops = new double[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      Double height = heights.get(pieces.get(i).key());
      tops[i + 1] = tops[i] + (height == null ? setting.estimate(pieces.get(i), width) : height);
    }
  }

  /** The height of the whole column, as far as it is known. */
  double total() {
    return tops[pieces.size()];
  }

  double top(int piece) {
    return tops[piece];
  }

  /** Sets and measures what stands between two heights; drops the views of everything else. */
  void layOut(double from, double to) {
    boolean measured = true;
    for (int pass = 0; measured && pass < 6; pass++) {
      measured = false;
      for (int i = at(from); i <= at(to) && i < pieces.size(); i++) {
        boolean known = heights.containsKey(pieces.get(i).key());
        view(i);
        measured |= !known;
      }
      if (measured) {
        arrange();
      }
    }
    Set<PieceView> shown = new HashSet<>();
    for (int i = at(from); i <= at(to) && i < pieces.size(); i++) {
      PieceView view = view(i);
      place(view, i);
      shown.add(view);
    }
    if (getChildren().size() > shown.size()) {
      getChildren().removeIf(node -> !shown.contains(node));
      views.values().retainAll(shown);
    }
  }

  private void place(PieceView view, int piece) {
    view.resizeRelocate(0, tops[piece], width, tops[piece + 1] - tops[piece]);
    view.layout();
  }

  /** The number of the piece at a height; the nearest one above and below all. */
  int at(double y) {
    int found = Arrays.binarySearch(tops, y);
    int piece = found < 0 ? -found - 2 : found;
    return Math.clamp(piece, 0, Math.max(0, pieces.size() - 1));
  }

  /** The number of the piece with that line. */
  int pieceOf(int leaf) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).firstLeaf() <= leaf) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 0 && pieces.get(low).lines() == 0) {
      low--;
    }
    return low;
  }

  private PieceView view(int number) {
    Piece piece = pieces.get(number);
    PieceView view = views.get(piece.key());
    if (view == null) {
      view = setting.set(piece.key(), prompting);
      views.put(piece.key(), view);
    }
    if (!this.equals(view.getParent())) {
      getChildren().add(view);
      view.applyCss();
    }
    if (!heights.containsKey(piece.key())) {
      double height = view.measure(width);
      heights.put(piece.key(), height);
      view.resizeRelocate(0, tops[number], width, height);
      view.layout();
    }
    return view;
  }

  /** Measures a piece, so that the place of what stands in it is known exactly. */
  void know(int piece) {
    boolean known = heights.containsKey(pieces.get(piece).key());
    PieceView view = view(piece);
    if (!known) {
      arrange();
    }
    place(view, piece);
  }

  /** Marks words in the lines that are set; answers where they stand, by the number of the line. */
  void mark(IntFunction<List<int[]>> marks) {
    for (Piece piece : pieces) {
      PieceView view = piece.lines() == 0 ? null : views.get(piece.key());
      if (view != null && view.getParent() != null) {
        for (int line = 0; line < view.lines().size(); line++) {
          view.lines().get(line).mark(marks.apply(piece.firstLeaf() + line));
        }
      }
    }
  }

  /** The view of a line, or null when it is not in sight. */
  @Nullable LineView line(int leaf) {
    Piece piece = pieces.get(pieceOf(leaf));
    PieceView view = views.get(piece.key());
    return view == null || view.getParent() == null || !heights.containsKey(piece.key())
        ? null
        : view.lines().get(leaf - piece.firstLeaf());
  }

  /** Where the caret stands at a place, in this column. */
  Rectangle2D caret(Place place) {
    int number = pieceOf(place.leaf());
    know(number);
    PieceView view = view(number);
    LineView line = view.lines().get(place.leaf() - pieces.get(number).firstLeaf());
    Point2D origin = origin(number, view, line);
    Rectangle2D caret = line.caret(place.at());
    return new Rectangle2D(
        origin.getX() + caret.getMinX(),
        origin.getY() + caret.getMinY(),
        caret.getWidth(),
        caret.getHeight());
  }

  private Point2D origin(int piece, PieceView view, LineView line) {
    return view.origin(line).add(0, tops[piece]);
  }

  /** The areas of what is selected, as far as it is in sight, in this column. */
  List<Rectangle2D> areas(Selection selection) {
    List<Rectangle2D> areas = new ArrayList<>();
    int last = pieceOf(selection.end().leaf());
    for (int number = pieceOf(selection.start().leaf()); number <= last; number++) {
      PieceView view = views.get(pieces.get(number).key());
      if (view != null && view.getParent() != null) {
        addAreas(number, view, selection, areas);
      }
    }
    return areas;
  }

  private void addAreas(int piece, PieceView view, Selection selection, List<Rectangle2D> areas) {
    for (int i = 0; i < view.lines().size(); i++) {
      int leaf = pieces.get(piece).firstLeaf() + i;
      LineView line = view.lines().get(i);
      if (leaf >= selection.start().leaf() && leaf <= selection.end().leaf()) {
        Point2D origin = origin(piece, view, line);
        int to = selection.to(leaf, line.length());
        for (Rectangle2D area : line.areas(selection.from(leaf), to)) {
          areas.add(
              new Rectangle2D(
                  origin.getX() + area.getMinX(),
                  origin.getY() + area.getMinY(),
                  area.getWidth(),
                  area.getHeight()));
        }
      }
    }
  }

  /** The place nearest to a point of this column. */
  Place hit(double x, double y) {
    int number = at(y);
    while (number > 0 && pieces.get(number).lines() == 0) {
      number--;
    }
    know(number);
    PieceView view = view(number);
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < view.lines().size(); i++) {
      LineView line = view.lines().get(i);
      Point2D origin = origin(number, view, line);
      double across = outside(x - origin.getX(), line.getWidth());
      double down = outside(y - origin.getY(), line.getHeight());
      // what stands beside the point is nearer than what stands above or below it
      double distance = 3 * across + down;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    LineView line = view.lines().get(best);
    Point2D origin = origin(number, view, line);
    int place = line.hit(x - origin.getX(), y - origin.getY());
    return new Place(pieces.get(number).firstLeaf() + best, place);
  }

  private static double outside(double at, double length) {
    return Math.max(0, Math.max(-at, at - length));
  }

  /** How many views there are: no more than what is in sight. */
  int set() {
    return views.size();
  }
}
