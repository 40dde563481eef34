package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.RichText;

/** One deletion whose ends stand in different boxes. */
final class AcrossBorders {

  private final Draft draft;
  private final Supplier<UUID> ids;
  private final Place start;
  private final Place end;

  /** The number of the next leaf while the leaves are walked along. */
  private int next;

  AcrossBorders(Draft draft, Supplier<UUID> ids) {
    this.draft = draft;
    this.ids = ids;
    start = draft.selection().start();
    end = draft.selection().end();
  }

  Draft delete() {
    Manuscript text = withoutWordsOfNote(withoutWordsOfNote(draft.text(), start), end);
    int first = text.leaf(start.leaf()).box().passage();
    int last = text.leaf(end.leaf()).box().passage();
    Manuscript left = text;
    for (int passage = first; passage <= last; passage++) {
      next = Math.max(0, text.firstOf(passage, 0));
      List<Part> parts = new ArrayList<>();
      for (Part part : text.passages().get(passage).parts()) {
        addWhatIsLeft(part, parts);
      }
      left = left.with(Box.body(passage), parts, ids);
    }
    return new Draft(left, Selection.at(start));
  }

  /** A note in which an end of the selection stands loses what is selected of it. */
  private Manuscript withoutWordsOfNote(Manuscript text, Place place) {
    Leaf leaf = text.leaf(place.leaf());
    return leaf.box().kind() == Box.Kind.NOTE
        ? text.saying(leaf, left(place.leaf(), leaf), ids)
        : text;
  }

  private RichText left(int number, Leaf leaf) {
    return left(number, leaf.line());
  }

  private RichText left(int number, Line line) {
    int length = line.length();
    RichText before = Wording.part(line.text(), 0, draft.selection().from(number));
    return Wording.joined(
        before, Wording.part(line.text(), draft.selection().to(number, length), length));
  }

  private void addWhatIsLeft(Part part, List<Part> parts) {
    int from = next;
    int count = Passage.lines(part).size();
    boolean untouched = from + count - 1 < start.leaf() || from > end.leaf();
    boolean between = from > start.leaf() && from + count - 1 < end.leaf();
    if (untouched || between) {
      next += count;
      if (untouched) {
        parts.add(part);
      }
      return;
    }
    switch (part) {
      case Line line -> parts.addAll(whatIsLeft(List.of(line)));
      case Part.Roles roles -> parts.add(new Part.Roles(roles.id(), orRoom(roles.lines())));
      case Grid grid -> parts.add(emptied(grid));
    }
  }

  private List<Line> whatIsLeft(List<Line> lines) {
    List<Line> left = new ArrayList<>();
    for (Line line : lines) {
      int number = next++;
      if (number < start.leaf() || number > end.leaf()) {
        left.add(line);
      } else if (number == start.leaf() || number == end.leaf()) {
        left.add(line.saying(left(number, line)));
      }
    }
    return left;
  }

  private List<Line> orRoom(List<Line> lines) {
    List<Line> left = whatIsLeft(lines);
    return left.isEmpty() ? List.of(Line.room()) : left;
  }

  /** The table with as many rows as before; cells that were touched lose what is selected. */
  private Grid emptied(Grid grid) {
    Grid left = grid;
    for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        List<Line> lines = grid.cell(row, column).lines();
        List<Line> now = whatIsLeft(lines);
        if (!now.equals(lines)) {
          List<Line> fit =
              Outline.fitting(List.copyOf(now), ids).stream().map(Line.class::cast).toList();
          left = left.withCell(row, column, new Grid.Cell(fit));
        }
      }
    }
    return left;
  }
}
