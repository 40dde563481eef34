package nl.veiligheidskompas.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/**
 * The rows of a grid, of which only those are drawn anew that say something else. Who is typing in
 * a row goes on doing so.
 */
public final class GridRows {

  private final GridPane grid;
  private final Painter painter;
  private List<?> said = List.of();

  /** Draws rows. */
  public interface Painter {

    /** Puts the nodes of the row of that number in the grid. */
    void draw(int row);

    /** Whether the user is typing in a node of a row. */
    boolean isTyping(Node node);

    /** A node of a row is taken away and hands in nothing any more. */
    void retire(Node node);
  }

  /** The rows of a grid that has none yet; all its nodes are put there by rows. */
  public GridRows(GridPane grid, Painter painter) {
    this.grid = grid;
    this.painter = painter;
  }

  /**
   * Shows these rows.
   *
   * @param now what each row says; equal ones look equal
   */
  public void show(List<?> now) {
    List<Integer> changed = new ArrayList<>();
    for (int row = 0; row < Math.max(said.size(), now.size()); row++) {
      if (!Objects.equals(at(said, row), at(now, row))) {
        changed.add(row);
      }
    }
    said = List.copyOf(now);
    List<Node> gone =
        grid.getChildren().stream().filter(node -> changed.contains(row(node))).toList();
    TypingPlace place =
        gone.stream().anyMatch(Node::isFocusWithin)
            ? TypingPlace.in(grid, gone.stream().anyMatch(painter::isTyping))
            : TypingPlace.NONE;
    gone.forEach(painter::retire);
    grid.getChildren().removeAll(gone);
    changed.stream().filter(row -> row < now.size()).forEach(this::draw);
    place.restore(grid);
  }

  private static Object at(List<?> rows, int row) {
    return row < rows.size() ? rows.get(row) : List.of();
  }

  private static int row(Node node) {
    Integer row = GridPane.getRowIndex(node);
    return row == null ? 0 : row;
  }

  /** Tab goes in the order of the nodes, so a row goes before those below it. */
  private void draw(int row) {
    List<Node> nodes = grid.getChildren();
    int before = nodes.size();
    painter.draw(row);
    List<Node> added = List.copyOf(nodes.subList(before, nodes.size()));
    int place = 0;
    while (place < before && row(nodes.get(place)) <= row) {
      place++;
    }
    if (place < before) {
      nodes.subList(before, nodes.size()).clear();
      nodes.addAll(place, added);
    }
  }
}
