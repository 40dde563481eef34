package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Block;

/** A fragment: what is selected, to be put elsewhere. */
public final class Excerpt {

  private Excerpt() {}

  /** What is selected, as a fragment; empty when nothing is. Headings are left out. */
  public static List<Part> of(Draft draft) {
    Selection selection = draft.selection();
    List<Part> fragment = new ArrayList<>();
    Manuscript text = draft.text();
    for (int i = selection.start().leaf(); i <= selection.end().leaf() && !selection.isEmpty(); ) {
      Leaf leaf = text.leaf(i);
      Grid grid = text.gridAt(leaf);
      Leaf last = text.leaf(selection.end().leaf());
      boolean oneCell = leaf.box().equals(last.box());
      if (grid == null || oneCell) {
        addLine(fragment, leaf, i, selection);
        i++;
      } else {
        fragment.add(rows(grid, leaf, last));
        i =
            Math.max(
                i + 1,
                text.firstOf(leaf.box().passage(), leaf.part()) + Passage.lines(grid).size());
      }
    }
    return fragment;
  }

  private static void addLine(List<Part> fragment, Leaf leaf, int number, Selection selection) {
    boolean across = selection.start().leaf() != selection.end().leaf();
    boolean apart = leaf.box().kind() == Box.Kind.HEADING || leaf.box().kind() == Box.Kind.NOTE;
    if (across && apart) {
      return;
    }
    int from = selection.from(number);
    int to = selection.to(number, leaf.length());
    Line line = leaf.line().saying(Wording.part(leaf.line().text(), from, to));
    boolean whole = from == 0 && to == leaf.length();
    fragment.add(across || (whole && to > 0) ? line : line.as(Form.PARAGRAPH, 0).of(null));
  }

  /** The rows of a table that are touched by the selection. */
  private static Part rows(Grid grid, Leaf first, Leaf last) {
    boolean ends =
        last.box().kind() == Box.Kind.CELL
            && last.box().passage() == first.box().passage()
            && last.part() == first.part();
    int from = first.box().row();
    int to = ends ? last.box().row() : grid.rows().size() - 1;
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (int row = Math.max(0, from); row <= to; row++) {
      rows.add(grid.row(row));
    }
    List<Grid.Cell> head = from == Grid.HEAD ? grid.header() : List.<Grid.Cell>of();
    return new Grid(grid.id(), head, grid.columnNames(), rows, grid.note());
  }

  /** The lines of a fragment as words, the cells of a row set apart by tabs. */
  public static String plain(List<Part> fragment) {
    List<String> lines = new ArrayList<>();
    for (Part part : fragment) {
      switch (part) {
        case Line line -> lines.add(line.text().plain());
        case Part.Roles roles -> roles.lines().forEach(line -> lines.add(line.text().plain()));
        case Grid grid -> {
          for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
            lines.add(String.join("\t", grid.row(row).stream().map(Grid.Cell::words).toList()));
          }
        }
      }
    }
    return String.join("\n", lines);
  }

  /** A fragment of which the characters look otherwise. */
  static List<Part> looking(List<Part> fragment, UnaryOperator<Look> change) {
    return fragment.stream().map(part -> looking(part, change)).toList();
  }

  private static Part looking(Part part, UnaryOperator<Look> change) {
    return switch (part) {
      case Line line -> looking(line, change);
      case Part.Roles roles ->
          new Part.Roles(
              roles.id(), roles.lines().stream().map(line -> looking(line, change)).toList());
      case Grid grid ->
          new Grid(
              grid.id(),
              cells(grid.header(), change),
              grid.columnNames(),
              grid.rows().stream().map(row -> cells(row, change)).toList(),
              grid.note());
    };
  }

  private static List<Grid.Cell> cells(List<Grid.Cell> cells, UnaryOperator<Look> change) {
    return cells.stream()
        .map(cell ->
            new Grid.Cell(cell.lines().stream().map(line -> looking(line, change)).toList()))
        .toList();
  }

  private static Line looking(Line line, UnaryOperator<Look> change) {
    return line.saying(Wording.looking(line.text(), 0, line.length(), change));
  }

  /** A fragment as blocks, as they are kept. */
  public static List<Block> blocks(List<Part> fragment, Supplier<UUID> ids) {
    return BlockParts.blocks(Outline.fitting(fragment, ids));
  }

  /** Blocks as a fragment. */
  public static List<Part> fragment(List<Block> blocks) {
    return BlockParts.of(blocks);
  }
}
