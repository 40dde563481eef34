package nl.veiligheidskompas.core.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.intake.Piece;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import org.w3c.dom.Element;

/**
 * Reads a table. Merged cells become empty ones, so that every row is equally long; a table within
 * a cell becomes lines of that cell. A table of one cell is a frame around text, no table.
 */
final class TableReader {

  /** Word makes no wider tables. */
  private static final int MOST_COLUMNS = 63;

  private final Supplier<UUID> ids;
  private final CellReader cells;

  /** Reads what stands in a cell. */
  @FunctionalInterface
  interface CellReader {
    List<Piece> read(Element cell) throws RefusedException;
  }

  TableReader(Supplier<UUID> ids, CellReader cells) {
    this.ids = ids;
    this.cells = cells;
  }

  /** A row with its cells, each with the pieces in it. */
  private record ReadRow(List<List<Piece>> cells, boolean header) {}

  /** The table, or what stands in its only cell; nothing when it is empty. */
  List<Piece> read(Element table) throws RefusedException {
    List<ReadRow> rows = rows(table);
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean blank = rows.stream().allMatch(row -> row.cells().stream().allMatch(List::isEmpty));
    if (columns == 0 || blank) {
      return List.of();
    }
    if (columns == 1 && rows.size() == 1) {
      return rows.getFirst().cells().getFirst();
    }
    return List.of(new Piece.Content(block(rows, columns), false));
  }

  private List<ReadRow> rows(Element table) throws RefusedException {
    List<ReadRow> rows = new ArrayList<>();
    for (Element row : rowElements(table)) {
      List<List<Piece>> read = new ArrayList<>();
      for (Element cell : cellElements(row)) {
        int span = Markup.number(Markup.value(cell, "tcPr", "gridSpan"), 1);
        read.add(isContinued(cell) ? List.of() : cells.read(cell));
        for (int i = 1; i < span; i++) {
          read.add(List.of());
        }
        if (read.size() > MOST_COLUMNS) {
          read.subList(MOST_COLUMNS, read.size()).clear();
          break;
        }
      }
      Boolean header = Markup.flag(Markup.find(row, "trPr"), "tblHeader");
      rows.add(new ReadRow(read, header != null && header));
    }
    rows.removeIf(row -> row.cells().isEmpty());
    return rows;
  }

  /** Rows may stand in content controls. */
  private static List<Element> rowElements(Element parent) {
    return elements(parent, "tr");
  }

  private static List<Element> cellElements(Element parent) {
    return elements(parent, "tc");
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : Markup.children(parent)) {
      if (Markup.is(element, name)) {
        found.add(element);
      } else if (Markup.is(element, "sdt")
          || Markup.is(element, "sdtContent")
          || Markup.is(element, "ins")) {
        found.addAll(elements(element, name));
      }
    }
    return found;
  }

  /** Whether a cell is the lower part of one that began in a row above. */
  private static boolean isContinued(Element cell) {
    Element merge = Markup.find(cell, "tcPr", "vMerge");
    return merge != null && !Markup.attribute(merge, "val").equals("restart");
  }

  private Block.TableBlock block(List<ReadRow> rows, int columns) {
    boolean header = rows.size() > 1 && isHeader(rows.getFirst());
    List<Block.Cell> head = header ? row(rows.getFirst(), columns) : List.of();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(header ? String.join(" ", PlainText.of(head.get(i).blocks())) : "");
    }
    List<Block.Row> body = new ArrayList<>();
    for (ReadRow row : rows.subList(header ? 1 : 0, rows.size())) {
      body.add(new Block.Row(row(row, columns)));
    }
    return new Block.TableBlock(ids.get(), head, names, body, "");
  }

  /** The author says so, or has written every word of the first row in bold. */
  private static boolean isHeader(ReadRow row) {
    List<Piece> all = row.cells().stream().flatMap(List::stream).toList();
    return row.header()
        || all.stream().allMatch(piece -> piece instanceof Piece.Content c && c.strong());
  }

  private List<Block.Cell> row(ReadRow row, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      List<Piece> pieces = i < row.cells().size() ? row.cells().get(i) : List.of();
      List<Block> blocks = new ArrayList<>();
      pieces.forEach(piece -> blocks.addAll(inCell(piece)));
      cells.add(new Block.Cell(blocks));
    }
    return cells;
  }

  /** A cell holds paragraphs and lists only. */
  private List<Block> inCell(Piece piece) {
    Block block =
        switch (piece) {
          case Piece.Heading heading -> heading.block();
          case Piece.Content content -> content.block();
        };
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(paragraph);
      case Block.ListBlock list -> List.of(list);
      case Block.Subheading heading -> List.of(new Block.Paragraph(ids.get(), heading.text()));
      case Block.Signature _ -> List.of();
      case Block.TableBlock inner -> {
        List<Block> lines = new ArrayList<>();
        inner.header().forEach(cell -> lines.addAll(cell.blocks()));
        inner.rows().forEach(r -> r.cells().forEach(cell -> lines.addAll(cell.blocks())));
        yield lines;
      }
    };
  }
}
