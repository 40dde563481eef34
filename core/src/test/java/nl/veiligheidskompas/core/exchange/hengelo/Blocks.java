package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;

/** The text blocks of one section or chapter. */
final class Blocks {

  private final String owner;
  private int count;

  private Blocks(String owner) {
    this.owner = owner;
  }

  /**
   * The blocks in their order.
   *
   * @param owner code of the section or chapter, from which the keys of the blocks follow
   */
  static List<Block> of(String owner, List<Reading> blocks) {
    Blocks reader = new Blocks(owner);
    List<Block> all = new ArrayList<>();
    blocks.forEach(block -> all.add(reader.block(block)));
    return all;
  }

  private Block block(Reading block) {
    Footnotes notes = new Footnotes(block.items("footnotes"));
    String type = block.text("type");
    Block read =
        switch (type) {
          case "paragraph" -> new Block.Paragraph(id(), notes.hang(block.text("text")));
          case "subheading" -> new Block.Subheading(id(), notes.hang(block.text("text")));
          case "list" -> list(block, notes);
          case "table" -> table(block);
          case "signature" -> new Block.Signature(id(), block.texts("roles"));
          case "link" -> link(block.text("url"));
          default -> throw new IllegalArgumentException("unknown block " + type);
        };
    notes.requireHung();
    return read;
  }

  private Block link(String url) {
    Inline run = new Inline.Run(url, List.of(), url);
    return new Block.Paragraph(id(), new RichText(List.of(run)));
  }

  private Block list(Reading list, Footnotes notes) {
    boolean numbered = "numbered".equals(list.textOrEmpty("style"));
    return new Block.ListBlock(id(), numbered, items(list, notes));
  }

  private List<Block.ListItem> items(Reading list, Footnotes notes) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Reading item : list.items("items")) {
      RichText text = notes.hang(item.text("text"));
      List<Block> below = new ArrayList<>();
      item.texts("paragraphs").forEach(p -> below.add(paragraph(p)));
      if (item.find("items") != null) {
        below.add(new Block.ListBlock(id(), false, items(item, notes)));
      }
      items.add(new Block.ListItem(text, below));
    }
    return items;
  }

  private Block table(Reading table) {
    List<String> columns = table.texts("columns");
    boolean printed = !"false".equals(table.textOrEmpty("header_in_source"));
    List<Block.Cell> header =
        printed
            ? columns.stream().map(c -> new Block.Cell(List.of(paragraph(c)))).toList()
            : List.of();
    List<Block.Row> rows = new ArrayList<>();
    for (Reading row : table.items("rows")) {
      rows.add(new Block.Row(columns.stream().map(column -> cell(row, column)).toList()));
    }
    return new Block.TableBlock(id(), header, columns, rows, table.textOrEmpty("note"));
  }

  private Block.Cell cell(Reading row, String column) {
    Reading content = row.find(column);
    if (content == null) {
      return new Block.Cell(List.of());
    }
    if (!content.isList()) {
      return new Block.Cell(List.of(paragraph(content.text())));
    }
    List<Block.ListItem> points =
        content.items().stream()
            .map(point -> new Block.ListItem(RichText.of(point.text()), List.of()))
            .toList();
    return new Block.Cell(List.of(new Block.ListBlock(id(), false, points)));
  }

  private Block paragraph(String text) {
    return new Block.Paragraph(id(), RichText.of(text));
  }

  private UUID id() {
    count++;
    return Keys.of(owner + "/block " + count);
  }
}
