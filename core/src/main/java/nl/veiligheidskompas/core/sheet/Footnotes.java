package nl.veiligheidskompas.core.sheet;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of a text, in the order in which they are numbered. */
public final class Footnotes {

  private Footnotes() {}

  /** All footnotes in these blocks, also those in items and cells. */
  public static List<Inline.Footnote> of(List<Block> blocks) {
    List<Inline.Footnote> notes = new ArrayList<>();
    blocks.forEach(block -> add(block, notes));
    return notes;
  }

  private static void add(Block block, List<Inline.Footnote> notes) {
    switch (block) {
      case Block.Paragraph paragraph -> notes.addAll(paragraph.text().footnotes());
      case Block.Subheading subheading -> notes.addAll(subheading.text().footnotes());
      case Block.ListBlock list ->
          list.items()
              .forEach(item -> {
                notes.addAll(item.text().footnotes());
                item.blocks().forEach(below -> add(below, notes));
              });
      case Block.TableBlock table -> {
        table.header().forEach(cell -> cell.blocks().forEach(b -> add(b, notes)));
        for (Block.Row row : table.rows()) {
          row.cells().forEach(cell -> cell.blocks().forEach(b -> add(b, notes)));
        }
      }
      case Block.Signature _ -> {
        // functions carry no notes
      }
    }
  }
}
