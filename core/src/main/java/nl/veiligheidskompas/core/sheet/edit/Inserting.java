package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.RichText;

/** Putting a fragment, such as what is pasted, in the place of what is selected. */
public final class Inserting {

  private final Draft draft;
  private final Supplier<UUID> ids;

  private Inserting(Draft draft, Supplier<UUID> ids) {
    this.draft = draft;
    this.ids = ids;
  }

  /**
   * The draft with a fragment, the caret behind it. Its first and last line melt with the line they
   * come into; in a cell tables become lines, but a table alone fills the cells from there on; and
   * a heading, a signature or a footnote takes over the words alone.
   */
  public static Draft insert(Draft draft, List<Part> fragment, Supplier<UUID> ids) {
    Draft cleared = Deleting.delete(draft, ids);
    if (fragment.isEmpty()) {
      return cleared;
    }
    return new Inserting(cleared, ids).insert(fragment);
  }

  private Draft insert(List<Part> fragment) {
    Leaf leaf = draft.leaf();
    if (!leaf.box().isRich()) {
      return Typing.type(draft, words(fragment), null, ids);
    }
    if (fragment.size() == 1 && fragment.getFirst() instanceof Line line && !line.form().item()) {
      return words(line.text());
    }
    if (leaf.box().kind() == Box.Kind.CELL
        && fragment.getFirst() instanceof Grid grid
        && fragment.size() == 1) {
      return filled(grid);
    }
    return spread(own(leaf.box().kind() == Box.Kind.CELL ? flat(fragment) : fragment));
  }

  private static String words(List<Part> fragment) {
    List<String> words = new ArrayList<>();
    for (Part part : fragment) {
      Passage.lines(part).forEach(line -> words.add(line.text().plain()));
    }
    return String.join(" ", words);
  }

  /** Words in the midst of tied words are tied as well, as typed ones are. */
  private Draft words(RichText fragment) {
    Leaf leaf = draft.leaf();
    int at = draft.selection().head().at();
    List<UUID> ties = Wording.tiesAround(leaf.line().text(), at);
    RichText words =
        Wording.looking(
            fragment,
            0,
            Wording.length(fragment),
            look -> ties.stream().reduce(look, (one, tie) -> one.tied(tie, true), (a, b) -> b));
    RichText text = Wording.replaced(leaf.line().text(), at, at, words);
    Manuscript now = draft.text().saying(leaf, text, ids);
    int number = draft.selection().head().leaf();
    return new Draft(now, Selection.at(new Place(number, at + Wording.length(words))));
  }

  /** The lines of a fragment without tables: a row becomes a line, its cells set apart. */
  private static List<Part> flat(List<Part> fragment) {
    List<Part> lines = new ArrayList<>();
    for (Part part : fragment) {
      switch (part) {
        case Line line ->
            lines.add(line.form() == Form.SUBHEADING ? line.as(Form.PARAGRAPH, 0) : line);
        case Part.Roles roles -> lines.addAll(roles.lines());
        case Grid grid -> {
          for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
            lines.add(flatRow(grid.row(row)));
          }
        }
      }
    }
    return lines;
  }

  private static Line flatRow(List<Grid.Cell> row) {
    RichText text = RichText.EMPTY;
    for (Grid.Cell cell : row) {
      for (Line line : cell.lines()) {
        boolean first = text.inlines().isEmpty();
        text = Wording.joined(text, RichText.of(first ? "" : "  "), line.text());
      }
    }
    return new Line(Form.PARAGRAPH, 0, text, null);
  }

  /** The same fragment with keys of its own; signatures become lines. */
  private List<Part> own(List<Part> fragment) {
    Map<UUID, UUID> lists = new HashMap<>();
    List<Part> own = new ArrayList<>();
    for (Part part : fragment) {
      switch (part) {
        case Line line -> own.add(own(line, lists));
        case Part.Roles roles -> roles.lines().forEach(line -> own.add(own(line, lists)));
        case Grid grid ->
            own.add(
                new Grid(
                    ids.get(),
                    ownCells(grid.header()),
                    grid.columnNames(),
                    grid.rows().stream().map(this::ownCells).toList(),
                    grid.note()));
      }
    }
    return own;
  }

  private List<Grid.Cell> ownCells(List<Grid.Cell> cells) {
    Map<UUID, UUID> lists = new HashMap<>();
    return cells.stream()
        .map(cell -> new Grid.Cell(cell.lines().stream().map(line -> own(line, lists)).toList()))
        .toList();
  }

  private Line own(Line line, Map<UUID, UUID> lists) {
    UUID old = line.id();
    boolean shared = line.form().item() && old != null;
    boolean room = old == null && line.text().inlines().isEmpty();
    if (room) {
      return line;
    }
    return line.of(shared ? lists.computeIfAbsent(old, key -> ids.get()) : ids.get());
  }

  private Draft spread(List<Part> fragment) {
    Leaf leaf = draft.leaf();
    int at = draft.selection().head().at();
    Line line = leaf.line();
    RichText before = Wording.part(line.text(), 0, at);
    RichText behind = Wording.part(line.text(), at, leaf.length());
    List<Part> lines = new ArrayList<>(draft.text().linesOf(leaf.box()));
    lines.remove(leaf.at());
    List<Part> put = new ArrayList<>(fragment);
    if (!before.inlines().isEmpty()) {
      // the first line melts with what stands before it, unless it is of another kind
      boolean melts = put.getFirst() instanceof Line first && first.form() == Form.PARAGRAPH;
      RichText rest = melts ? ((Line) put.removeFirst()).text() : RichText.EMPTY;
      put.addFirst(line.saying(Wording.joined(before, rest)));
    }
    int end = 0;
    if (put.getLast() instanceof Line last) {
      end = last.length();
      put.set(put.size() - 1, last.saying(Wording.joined(last.text(), behind)));
    } else {
      put.add(line.saying(behind).of(ids.get()));
    }
    lines.addAll(leaf.at(), put);
    Manuscript now = draft.text().with(leaf.box(), lines, ids);
    return Draft.at(now, leaf.box(), leaf.at() + put.size() - 1, end);
  }

  /** The table at the caret with the cells of another one from there on. */
  private Draft filled(Grid from) {
    Leaf leaf = draft.leaf();
    Box box = leaf.box();
    Grid grid = draft.text().gridAt(leaf);
    if (grid == null) {
      return draft;
    }
    Grid now = grid;
    int row = box.row();
    int column = box.column();
    for (int r = from.firstRow(); r < from.rows().size(); r++, row++) {
      for (int c = 0; c < from.columns(); c++) {
        now = row < now.rows().size() ? now : now.withRow(now.rows().size());
        column = box.column() + c;
        now = column < now.columns() ? now : now.withColumn(column, from.columnNames().get(c));
        now = now.withCell(row, column, ownCells(List.of(from.cell(r, c))).getFirst());
      }
    }
    Manuscript text = draft.text().with(box.passage(), box.part(), now);
    int last = row - 1;
    return Draft.at(text, Box.cell(box.passage(), box.part(), last, column), 0, 0);
  }
}
