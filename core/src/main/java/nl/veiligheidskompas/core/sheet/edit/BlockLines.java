package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.ListItem;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/** Text blocks as lines, and back. Tables and signatures are no text blocks. */
public final class BlockLines {

  private BlockLines() {}

  /**
   * The lines of paragraphs, subheadings and lists, in reading order.
   *
   * @throws IllegalArgumentException for another kind of block
   */
  public static List<TextLine> of(List<Block> blocks) {
    List<TextLine> lines = new ArrayList<>();
    blocks.forEach(block -> add(block, 0, lines));
    return lines;
  }

  private static void add(Block block, int level, List<TextLine> lines) {
    switch (block) {
      case Block.Paragraph p ->
          lines.add(new TextLine(Form.PARAGRAPH, level, EditableText.of(p.text()), p.id()));
      case Block.Subheading s ->
          lines.add(new TextLine(Form.SUBHEADING, 0, EditableText.of(s.text()), s.id()));
      case Block.ListBlock list -> {
        Form form = list.numbered() ? Form.NUMBER : Form.BULLET;
        for (ListItem item : list.items()) {
          lines.add(new TextLine(form, level, EditableText.of(item.text()), list.id()));
          item.blocks().forEach(below -> add(below, level + 1, lines));
        }
      }
      case Block.TableBlock _, Block.Signature _ ->
          throw new IllegalArgumentException("not a block of text");
    }
  }

  /**
   * The blocks that these lines make. Items of one form and level that follow each other are one
   * list; a block keeps its id, and what came into being gets a new one.
   *
   * @param ids gives a key that was not given before
   */
  public static List<Block> blocks(List<TextLine> lines, Supplier<UUID> ids) {
    return new Building(LineEdits.fitting(lines), ids).blocks(0);
  }

  /** Reads lines from first to last. */
  private static final class Building {
    private final List<TextLine> lines;
    private final Supplier<UUID> ids;
    private final Set<UUID> given = new HashSet<>();
    private int next;

    Building(List<TextLine> lines, Supplier<UUID> ids) {
      this.lines = lines;
      this.ids = ids;
    }

    List<Block> blocks(int level) {
      List<Block> blocks = new ArrayList<>();
      while (next < lines.size() && lines.get(next).level() >= level) {
        blocks.add(block(lines.get(next)));
      }
      return blocks;
    }

    private Block block(TextLine line) {
      if (line.item()) {
        return list(line);
      }
      next++;
      UUID id = id(line.id());
      return line.form() == Form.SUBHEADING
          ? new Block.Subheading(id, line.text().richText())
          : new Block.Paragraph(id, line.text().richText());
    }

    private Block list(TextLine first) {
      UUID id = id(first.id());
      List<ListItem> items = new ArrayList<>();
      while (next < lines.size()
          && lines.get(next).form() == first.form()
          && lines.get(next).level() == first.level()) {
        TextLine line = lines.get(next);
        next++;
        items.add(new ListItem(line.text().richText(), blocks(first.level() + 1)));
      }
      return new Block.ListBlock(id, first.form() == Form.NUMBER, items);
    }

    private UUID id(@Nullable UUID old) {
      UUID id = old == null || given.contains(old) ? ids.get() : old;
      given.add(id);
      return id;
    }
  }
}
