package nl.veiligheidskompas.core.sheet;

import java.util.List;
import java.util.UUID;

/** A typed piece of a section or chapter, in reading order. Its id survives every edit. */
public sealed interface Block {

  UUID id();

  /** Running text. */
  record Paragraph(UUID id, RichText text) implements Block {}

  /** A heading inside a section, below the section's own heading. */
  record Subheading(UUID id, RichText text) implements Block {}

  /**
   * Bullets or numbers.
   *
   * @param numbered true for 1. 2. 3., false for bullets
   */
  record ListBlock(UUID id, boolean numbered, List<ListItem> items) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }
  }

  /**
   * A table of equally long rows.
   *
   * @param header the printed head row; empty when the table is printed without one
   * @param columnNames names for people who cannot see the table; not printed; as many as columns
   * @param rows each as long as columnNames
   * @param note a remark for the editor, not printed; empty when there is none
   */
  record TableBlock(
      UUID id, List<Cell> header, List<String> columnNames, List<Row> rows, String note)
      implements Block {
    /** Throws IllegalArgumentException when a row or the head has another number of cells. */
    public TableBlock {
      header = List.copyOf(header);
      columnNames = List.copyOf(columnNames);
      rows = List.copyOf(rows);
      int columns = columnNames.size();
      boolean headFits = header.isEmpty() || header.size() == columns;
      if (columns == 0 || !headFits || rows.stream().anyMatch(r -> r.cells().size() != columns)) {
        throw new IllegalArgumentException("the rows of a table must be equally long");
      }
    }
  }

  /** The signature under a letter: functions, never names. */
  record Signature(UUID id, List<String> roles) implements Block {
    public Signature {
      roles = List.copyOf(roles);
    }
  }

  /**
   * One item of a list.
   *
   * @param text the line behind the bullet or number
   * @param blocks what belongs to the item below that line: paragraphs and nested lists, in order
   */
  record ListItem(RichText text, List<Block> blocks) {
    /** Throws IllegalArgumentException for anything but paragraphs and lists. */
    public ListItem {
      blocks = List.copyOf(blocks);
      for (Block block : blocks) {
        if (!(block instanceof Paragraph || block instanceof ListBlock)) {
          throw new IllegalArgumentException("an item holds paragraphs and lists only");
        }
      }
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell of a table; empty when nothing stands in it.
   *
   * @param blocks paragraphs and lists, in order
   */
  record Cell(List<Block> blocks) {
    /** Throws IllegalArgumentException for anything but paragraphs and lists. */
    public Cell {
      blocks = List.copyOf(blocks);
      for (Block block : blocks) {
        if (!(block instanceof Paragraph || block instanceof ListBlock)) {
          throw new IllegalArgumentException("a cell holds paragraphs and lists only");
        }
      }
    }
  }
}
