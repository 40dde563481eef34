package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.CellLine;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.Shade;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;

/**
 * A table of the author's own, printed literally: without a caption, for the plan gives it none,
 * and with its empty cells left empty.
 */
final class PlanTable {

  /** No column is narrower than this share of a table, in percent of the others together. */
  private static final int NARROWEST = 20;

  private final String place;
  private final Wording words;

  PlanTable(String place, Wording words) {
    this.place = place;
    this.words = words;
  }

  /** The table; nothing when it has neither a head nor rows. */
  Optional<ReportBlock> of(Block.TableBlock table) {
    List<Row> rows = new ArrayList<>(table.rows().stream().map(row -> row(row.cells())).toList());
    List<Line> head = head(table);
    if (rows.isEmpty() && !head.isEmpty()) {
      rows.add(row(table.header()));
      head = List.of();
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(table, head, rows));
  }

  private Table table(Block.TableBlock table, List<Line> head, List<Row> rows) {
    return new Table(
        TableStyle.STANDARD,
        null,
        words.say("planTable.title", place),
        words.say("planTable.description", words.all(names(table))),
        0,
        columns(table, rows),
        head,
        rows,
        namesItsRows(table),
        null);
  }

  private List<Line> head(Block.TableBlock table) {
    List<Line> head = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      Line written = oneLine(lines(table.header().get(i).blocks()));
      head.add(written.plain().isBlank() ? Line.of(names(table).get(i)) : written);
    }
    return head;
  }

  /** What the columns are called; a column without a name is called by its number. */
  private List<String> names(Block.TableBlock table) {
    List<String> names = new ArrayList<>();
    for (String name : table.columnNames()) {
      names.add(name.isBlank() ? words.say("planTable.column", names.size() + 1) : name);
    }
    return names;
  }

  private static Line oneLine(List<CellLine> lines) {
    Line whole = Line.EMPTY;
    for (CellLine line : lines) {
      whole = (whole.isEmpty() ? whole : whole.withBreak()).with(line.text());
    }
    return whole;
  }

  private static Row row(List<Block.Cell> cells) {
    return new Row(
        cells.stream().map(cell -> new Cell(lines(cell.blocks()), Shade.NONE)).toList(), false);
  }

  private static List<CellLine> lines(List<Block> blocks) {
    List<CellLine> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.text().isBlank()) {
        lines.add(new CellLine(Line.of(paragraph.text()), false));
      } else if (block instanceof Block.ListBlock list) {
        addItems(list, lines);
      }
    }
    return lines;
  }

  private static void addItems(Block.ListBlock list, List<CellLine> lines) {
    int number = 0;
    for (Block.ListItem item : list.items()) {
      number++;
      Line marker = list.numbered() ? Line.of(number + ". ") : Line.EMPTY;
      if (!item.text().isBlank()) {
        lines.add(new CellLine(marker.with(item.text()), !list.numbered()));
      }
      lines.addAll(lines(item.blocks()));
    }
  }

  /** Widths that follow the amount of text: twice as wide for four times the words. */
  private static List<Column> columns(Block.TableBlock table, List<Row> rows) {
    int count = table.columnNames().size();
    int[] widths = new int[count];
    int total = 0;
    for (int i = 0; i < count; i++) {
      int column = i;
      int letters = rows.stream().mapToInt(row -> letters(row.cells().get(column))).sum();
      widths[i] = (int) Math.round(100 * Math.sqrt(letters + 1.0));
      total += widths[i];
    }
    List<Column> columns = new ArrayList<>();
    for (int width : widths) {
      columns.add(Column.text(Math.max(width, total * NARROWEST / 100 / Math.max(1, count - 1))));
    }
    return columns;
  }

  private static int letters(Cell cell) {
    return cell.content().stream().mapToInt(line -> line.text().plain().length()).sum();
  }

  /** Where other cells hold lists, the first column is what the lists are about. */
  private static boolean namesItsRows(Block.TableBlock table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream().skip(1))
        .flatMap(cell -> cell.blocks().stream())
        .anyMatch(Block.ListBlock.class::isInstance);
  }
}
