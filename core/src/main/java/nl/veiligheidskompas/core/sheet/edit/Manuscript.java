package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A whole page of text while it is edited: passages in order. All lines in which a caret can stand,
 * the leaves, are numbered from 0 in reading order: of each passage the heading, the text with the
 * cells of its tables row by row, and the footnotes.
 */
public final class Manuscript {

  private final List<Passage> passages;
  private final List<Leaf> leaves;

  public Manuscript(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    leaves = List.copyOf(leavesOf(this.passages));
  }

  /** What it consists of, in order. */
  public List<Passage> passages() {
    return passages;
  }

  /** All lines in reading order. */
  public List<Leaf> leaves() {
    return leaves;
  }

  /** The line with that number. */
  public Leaf leaf(int number) {
    return leaves.get(number);
  }

  /** The number of a line, or -1 when there is no such line. */
  public int number(Box box, int at) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.at() == at && leaf.box().equals(box)) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the first line of the text of a passage, or of one of its parts. */
  public int firstOf(int passage, int part) {
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      boolean body = leaf.box().kind() != Box.Kind.HEADING && leaf.box().kind() != Box.Kind.NOTE;
      if (body && leaf.box().passage() == passage && leaf.part() == part) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the passage with that key, or -1. */
  public int passage(UUID id) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Leaf> leavesOf(List<Passage> passages) {
    List<Leaf> leaves = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      String heading = passage.heading();
      if (heading != null) {
        leaves.add(new Leaf(Box.heading(p), 0, plain(heading)));
      }
      for (int part = 0; part < passage.parts().size(); part++) {
        add(leaves, p, part, passage.parts().get(part));
      }
      List<Inline.Footnote> notes = passage.notes();
      for (int note = 0; note < notes.size(); note++) {
        leaves.add(new Leaf(Box.note(p, note), 0, plain(notes.get(note).text())));
      }
    }
    return leaves;
  }

  private static Line plain(String words) {
    return new Line(Form.PARAGRAPH, 0, RichText.of(words), null);
  }

  private static void add(List<Leaf> leaves, int passage, int number, Part part) {
    switch (part) {
      case Line line -> leaves.add(new Leaf(Box.body(passage), number, line));
      case Part.Roles roles -> add(leaves, Box.roles(passage, number), roles.lines());
      case Grid grid -> {
        for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
          for (int column = 0; column < grid.columns(); column++) {
            Box box = Box.cell(passage, number, row, column);
            add(leaves, box, grid.cell(row, column).lines());
          }
        }
      }
    }
  }

  private static void add(List<Leaf> leaves, Box box, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      leaves.add(new Leaf(box, i, lines.get(i)));
    }
  }

  /** This manuscript with another passage in the place of one. */
  public Manuscript with(int number, Passage passage) {
    List<Passage> changed = new ArrayList<>(passages);
    changed.set(number, passage);
    return new Manuscript(changed);
  }

  /** This manuscript with another part in the place of one. */
  Manuscript with(int passage, int part, Part other) {
    return with(passage, passages.get(passage).with(part, other));
  }

  /** The table that a line stands in, or null when it stands in none. */
  public @Nullable Grid gridAt(Leaf leaf) {
    return leaf.box().kind() == Box.Kind.CELL
        ? (Grid) passages.get(leaf.box().passage()).parts().get(leaf.box().part())
        : null;
  }

  /** The lines of a box; of the text of a passage all its parts. */
  List<Part> linesOf(Box box) {
    Passage passage = passages.get(box.passage());
    return switch (box.kind()) {
      case HEADING -> List.of(plain(Objects.requireNonNullElse(passage.heading(), "")));
      case BODY -> passage.parts();
      case CELL ->
          List.copyOf(
              ((Grid) passage.parts().get(box.part())).cell(box.row(), box.column()).lines());
      case ROLES -> List.copyOf(((Part.Roles) passage.parts().get(box.part())).lines());
      case NOTE -> List.of(plain(passage.notes().get(box.part()).text()));
    };
  }

  /**
   * This manuscript with other lines in a box. Their levels and keys are brought in order.
   *
   * @param lines parts for the text of a passage, else lines; of a heading and a note the first one
   */
  Manuscript with(Box box, List<Part> lines, Supplier<UUID> ids) {
    return put(box, box.isRich() ? Outline.fitting(lines, ids) : lines);
  }

  private Manuscript put(Box box, List<Part> lines) {
    Passage passage = passages.get(box.passage());
    return switch (box.kind()) {
      case HEADING -> with(box.passage(), passage.headed(first(lines).text().plain()));
      case NOTE -> with(box.passage(), Noting.renoted(passage, box.part(), first(lines)));
      case BODY -> with(box.passage(), passage.with(lines));
      case ROLES -> {
        Part.Roles roles = (Part.Roles) passage.parts().get(box.part());
        yield with(box.passage(), box.part(), new Part.Roles(roles.id(), onlyLines(lines)));
      }
      case CELL -> {
        Grid grid = (Grid) passage.parts().get(box.part());
        Grid.Cell cell = new Grid.Cell(onlyLines(lines));
        yield with(box.passage(), box.part(), grid.withCell(box.row(), box.column(), cell));
      }
    };
  }

  private static Line first(List<Part> lines) {
    return (Line) lines.getFirst();
  }

  private static List<Line> onlyLines(List<Part> parts) {
    return parts.stream().map(Line.class::cast).toList();
  }

  /** This manuscript in which one line says something else. */
  Manuscript saying(Leaf leaf, RichText text, Supplier<UUID> ids) {
    List<Part> lines = new ArrayList<>(linesOf(leaf.box()));
    lines.set(leaf.at(), leaf.line().saying(text));
    // a key is needed only where nothing stood: typing leaves the lines around it as they are
    boolean first = leaf.box().isRich() && leaf.line().id() == null;
    return first ? with(leaf.box(), lines, ids) : put(leaf.box(), lines);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Manuscript that && passages.equals(that.passages);
  }

  @Override
  public int hashCode() {
    return passages.hashCode();
  }

  @Override
  public String toString() {
    return "Manuscript of " + passages.size() + " passages";
  }
}
