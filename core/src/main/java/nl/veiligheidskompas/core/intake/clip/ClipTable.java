package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.intake.LeftOut;
import nl.veiligheidskompas.core.intake.Losses;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Part;
import org.jsoup.nodes.Element;

/**
 * Reads a table. What a merged cell covers becomes empty cells, so that every row is equally long.
 */
final class ClipTable {

  private final FragmentReader cells;
  private final Supplier<UUID> ids;
  private final Losses losses;

  /** For a column: how many rows from here on a cell from above still covers. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  ClipTable(FragmentReader cells, Supplier<UUID> ids, Losses losses) {
    this.cells = cells;
    this.ids = ids;
    this.losses = losses;
  }

  /** A row as it was read. */
  private record Row(List<List<Line>> cells, boolean header) {

    boolean isBold() {
      List<RichText> texts = cells.stream().flatMap(List::stream).map(Line::text).toList();
      return !texts.isEmpty()
          && texts.stream()
              .flatMap(text -> text.inlines().stream())
              .allMatch(one -> one instanceof Inline.Run run && run.bold());
    }
  }

  /** The table, or what stands in its only cell; nothing when it is empty. */
  List<Part> read(Element table) {
    List<Row> rows = new ArrayList<>();
    for (Element row : rowsOf(table)) {
      if (rows.size() == Limits.ROWS) {
        losses.add(LeftOut.REST);
        break;
      }
      rows.add(row(row));
    }
    rows.removeIf(row -> row.cells().isEmpty());
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (rows.stream().allMatch(row -> row.cells().stream().allMatch(List::isEmpty))) {
      return List.of();
    } else if (columns == 1 && rows.size() == 1) {
      return List.copyOf(rows.getFirst().cells().getFirst());
    }
    return List.of(grid(rows, columns));
  }

  private static List<Element> rowsOf(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(rowsOf(child));
        default -> {
          // a caption and the widths of columns have no place in our tables
        }
      }
    }
    return rows;
  }

  private Row row(Element row) {
    List<List<Line>> read = new ArrayList<>();
    boolean header = !row.children().isEmpty();
    for (Element cell : row.children()) {
      String name = cell.normalName();
      if (name.equals("td") || name.equals("th")) {
        header &= name.equals("th");
        skipCovered(read);
        add(cell, read);
      }
    }
    skipCovered(read);
    if (read.size() > Limits.COLUMNS) {
      losses.add(LeftOut.REST);
      read.subList(Limits.COLUMNS, read.size()).clear();
    }
    Element parent = row.parent();
    return new Row(read, header || (parent != null && parent.normalName().equals("thead")));
  }

  private void skipCovered(List<List<Line>> read) {
    while (covered.getOrDefault(read.size(), 0) > 0) {
      covered.merge(read.size(), -1, Integer::sum);
      read.add(List.of());
    }
  }

  private void add(Element cell, List<List<Line>> read) {
    int wide = span(cell, "colspan", Limits.COLUMNS);
    int high = span(cell, "rowspan", Limits.ROWS);
    for (int i = 0; i < wide && read.size() <= Limits.COLUMNS; i++) {
      covered.put(read.size(), high - 1);
      read.add(i == 0 ? cells.readCell(cell) : List.of());
    }
  }

  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    boolean number = !value.isEmpty() && value.length() < 6;
    return number && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Math.clamp(Integer.parseInt(value), 1, most)
        : 1;
  }

  private Grid grid(List<Row> rows, int columns) {
    boolean headed = rows.size() > 1 && (rows.getFirst().header() || rows.getFirst().isBold());
    List<Grid.Cell> head = headed ? cells(rows.getFirst(), columns, true) : List.of();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(headed ? words(head.get(i)) : "");
    }
    List<List<Grid.Cell>> body =
        rows.subList(headed ? 1 : 0, rows.size()).stream()
            .map(row -> cells(row, columns, false))
            .toList();
    return new Grid(ids.get(), head, names, body, "");
  }

  private static String words(Grid.Cell cell) {
    return String.join(" ", cell.lines().stream().map(line -> line.text().plain()).toList());
  }

  private static List<Grid.Cell> cells(Row row, int columns, boolean head) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      List<Line> lines = i < row.cells().size() ? row.cells().get(i) : List.of();
      cells.add(new Grid.Cell(head ? lines.stream().map(ClipTable::light).toList() : lines));
    }
    return cells;
  }

  /** A head row is bold by itself. */
  private static Line light(Line line) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : line.text().inlines()) {
      inlines.add(
          inline instanceof Inline.Run run
              ? new Inline.Run(
                  run.text(),
                  run.italic() ? List.of(Mark.ITALIC) : List.of(),
                  run.link(),
                  run.ties())
              : inline);
    }
    return line.saying(new RichText(inlines));
  }
}
