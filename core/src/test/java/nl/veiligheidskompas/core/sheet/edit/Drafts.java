package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;

/**
 * Drafts written as words. A line starts with its form: {@code - } item, {@code 1. } numbered item,
 * {@code ## } subheading; two spaces before it are a level. {@code | a | b} is a row of a table of
 * which the first row is the head; {@code *} in a line is a footnote that says n.
 */
final class Drafts {

  private static final AtomicLong LAST = new AtomicLong();
  static final Supplier<UUID> IDS = () -> new UUID(3, LAST.incrementAndGet());

  private Drafts() {}

  /** One passage for each text; its first line is the heading. */
  static Draft of(String... passages) {
    List<Passage> all = new ArrayList<>();
    for (String passage : passages) {
      all.add(passage(passage.strip().lines().toList()));
    }
    return Draft.of(new Manuscript(all));
  }

  private static Passage passage(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    List<List<Grid.Cell>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("|")) {
        rows.add(row(line.substring(1)));
      } else {
        endTable(rows, parts);
        parts.add(line(line));
      }
    }
    endTable(rows, parts);
    return new Passage(IDS.get(), lines.getFirst(), Outline.fitting(parts, IDS));
  }

  private static void endTable(List<List<Grid.Cell>> rows, List<Part> parts) {
    if (!rows.isEmpty()) {
      List<String> names = rows.getFirst().stream().map(Grid.Cell::words).toList();
      List<List<Grid.Cell>> below = List.copyOf(rows.subList(1, rows.size()));
      parts.add(new Grid(IDS.get(), rows.getFirst(), names, below, ""));
      rows.clear();
    }
  }

  private static List<Grid.Cell> row(String line) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      String words = cell.strip();
      cells.add(new Grid.Cell(words.isEmpty() ? List.of() : List.of(line(words))));
    }
    return cells;
  }

  private static Line line(String written) {
    int level = (written.length() - written.stripLeading().length()) / 2;
    String rest = written.stripLeading();
    if (rest.startsWith("- ")) {
      return new Line(Form.BULLET, level, text(rest.substring(2)), null);
    } else if (rest.startsWith("1. ")) {
      return new Line(Form.NUMBER, level, text(rest.substring(3)), null);
    } else if (rest.startsWith("## ")) {
      return new Line(Form.SUBHEADING, 0, text(rest.substring(3)), null);
    }
    return new Line(Form.PARAGRAPH, level, text(rest), IDS.get());
  }

  private static RichText text(String words) {
    List<Inline> inlines = new ArrayList<>();
    for (String part : words.split("(?<=\\*)|(?=\\*)", -1)) {
      if (part.equals("*")) {
        inlines.add(new Inline.Footnote("n"));
      } else if (!part.isEmpty()) {
        inlines.add(new Inline.Run(part, List.of(), null));
      }
    }
    return new RichText(inlines);
  }

  /** The draft with the caret behind these words, which stand in it once. */
  static Draft behind(Draft draft, String words) {
    for (int i = 0; i < draft.text().leaves().size(); i++) {
      int at = shown(draft.text().leaf(i)).indexOf(words);
      if (at >= 0) {
        return draft.at(i, at + words.length());
      }
    }
    throw new IllegalArgumentException(words);
  }

  /** The draft with all selected from before one text to behind another. */
  static Draft selected(Draft draft, String from, String to) {
    Place end = behind(draft, from).selection().head();
    Place start = new Place(end.leaf(), end.at() - from.length());
    return draft.select(new Selection(start, behind(draft, to).selection().head()));
  }

  private static String shown(Leaf leaf) {
    return leaf.shown().replace(Wording.NOTE, '*');
  }

  /** All of a draft in the way in which drafts are written, with | where the caret stands. */
  static List<String> written(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < draft.text().leaves().size(); i++) {
      Leaf leaf = draft.text().leaf(i);
      StringBuilder line = new StringBuilder(shown(leaf));
      if (draft.selection().head().leaf() == i) {
        line.insert(draft.selection().head().at(), '^');
      }
      lines.add(place(leaf) + "  ".repeat(leaf.line().level()) + sign(leaf.line()) + line);
    }
    return lines;
  }

  private static String place(Leaf leaf) {
    return switch (leaf.box().kind()) {
      case HEADING -> "? ";
      case BODY -> "";
      case CELL -> "[" + leaf.box().row() + "," + leaf.box().column() + "] ";
      case ROLES -> "/ ";
      case NOTE -> "* ";
    };
  }

  private static String sign(Line line) {
    return switch (line.form()) {
      case PARAGRAPH -> "";
      case SUBHEADING -> "## ";
      case BULLET -> "- ";
      case NUMBER -> "1. ";
    };
  }
}
