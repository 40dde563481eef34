package nl.veiligheidskompas.core.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What the words of blocks are tied to: goals, indicators, partners and cost items. */
public final class Ties {

  private Ties() {}

  /** The ids of all that these blocks are tied to, in reading order. */
  public static Set<UUID> of(List<Block> blocks) {
    Set<UUID> found = new LinkedHashSet<>();
    changed(
        blocks,
        ties -> {
          found.addAll(ties);
          return ties;
        });
    return found;
  }

  /** The blocks tied to others; the very same blocks where nothing changes. */
  public static List<Block> changed(List<Block> blocks, UnaryOperator<List<UUID>> change) {
    List<Block> changed = blocks.stream().map(block -> changed(block, change)).toList();
    return changed.equals(blocks) ? blocks : changed;
  }

  private static Block changed(Block block, UnaryOperator<List<UUID>> change) {
    return switch (block) {
      case Block.Paragraph one -> new Block.Paragraph(one.id(), changed(one.text(), change));
      case Block.Subheading one -> new Block.Subheading(one.id(), changed(one.text(), change));
      case Block.ListBlock one ->
          new Block.ListBlock(
              one.id(),
              one.numbered(),
              one.items().stream()
                  .map(item ->
                      new Block.ListItem(
                          changed(item.text(), change), changed(item.blocks(), change)))
                  .toList());
      case Block.TableBlock one ->
          new Block.TableBlock(
              one.id(),
              cells(one.header(), change),
              one.columnNames(),
              one.rows().stream().map(row -> new Block.Row(cells(row.cells(), change))).toList(),
              one.note());
      case Block.Signature one -> one;
    };
  }

  private static List<Block.Cell> cells(List<Block.Cell> cells, UnaryOperator<List<UUID>> change) {
    return cells.stream().map(cell -> new Block.Cell(changed(cell.blocks(), change))).toList();
  }

  /** Neighbours that come to look alike stay runs of their own, until the line is edited. */
  private static RichText changed(RichText text, UnaryOperator<List<UUID>> change) {
    List<Inline> inlines = new ArrayList<>();
    for (Inline inline : text.inlines()) {
      inlines.add(
          inline instanceof Inline.Run run
              ? new Inline.Run(run.text(), run.marks(), run.link(), change.apply(run.ties()))
              : inline);
    }
    return new RichText(inlines);
  }
}
