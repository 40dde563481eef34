package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.jspecify.annotations.Nullable;

/** Edits of the blocks of a section or chapter. A block that is gone changes nothing. */
public final class BlockList {

  private BlockList() {}

  /** That block of the outermost level, or null when it is gone. */
  public static @Nullable Block find(List<Block> blocks, UUID id) {
    return blocks.stream().filter(block -> block.id().equals(id)).findFirst().orElse(null);
  }

  /** The blocks with others in the place of one. */
  public static List<Block> replaced(List<Block> blocks, UUID id, List<Block> others) {
    int at = indexOf(blocks, id);
    if (at < 0) {
      return blocks;
    }
    List<Block> changed = new ArrayList<>(blocks);
    changed.remove(at);
    changed.addAll(at, others);
    return changed;
  }

  /** The blocks with one more behind that one, or at the end when there is none such. */
  public static List<Block> inserted(List<Block> blocks, @Nullable UUID behind, Block block) {
    int at = behind == null ? -1 : indexOf(blocks, behind);
    List<Block> changed = new ArrayList<>(blocks);
    changed.add(at < 0 ? changed.size() : at + 1, block);
    return changed;
  }

  /** The blocks without that one. */
  public static List<Block> removed(List<Block> blocks, UUID id) {
    return blocks.stream().filter(block -> !block.id().equals(id)).toList();
  }

  /** The blocks with one so many places further, or back when negative; stops at the ends. */
  public static List<Block> moved(List<Block> blocks, UUID id, int places) {
    int at = indexOf(blocks, id);
    if (at < 0) {
      return blocks;
    }
    List<Block> changed = new ArrayList<>(blocks);
    Block block = changed.remove(at);
    changed.add(Math.clamp((long) at + places, 0, changed.size()), block);
    return changed;
  }

  /**
   * The blocks that a block becomes when all its lines take one form; the block itself when it is
   * no block of text.
   *
   * @param ids gives a key that was not given before
   */
  public static List<Block> formed(Block block, Form form, Supplier<UUID> ids) {
    if (!isText(block)) {
      return List.of(block);
    }
    List<TextLine> lines = new ArrayList<>(BlockLines.of(List.of(block)));
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i).as(form);
      lines.set(i, line.item() ? line : line.at(0));
    }
    return BlockLines.blocks(lines, ids);
  }

  /** Whether the block is made of lines that can be typed in. */
  public static boolean isText(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.Subheading _, Block.ListBlock _ -> true;
      case Block.TableBlock _, Block.Signature _ -> false;
    };
  }

  /** The form of a block of text, or null for another block. */
  public static @Nullable Form formOf(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> Form.PARAGRAPH;
      case Block.Subheading _ -> Form.SUBHEADING;
      case Block.ListBlock list -> list.numbered() ? Form.NUMBER : Form.BULLET;
      case Block.TableBlock _, Block.Signature _ -> null;
    };
  }

  /** A block of that form in which nothing stands. */
  public static Block empty(Form form, UUID id) {
    return switch (form) {
      case PARAGRAPH -> new Block.Paragraph(id, RichText.EMPTY);
      case SUBHEADING -> new Block.Subheading(id, RichText.EMPTY);
      case BULLET, NUMBER ->
          new Block.ListBlock(
              id, form == Form.NUMBER, List.of(new Block.ListItem(RichText.EMPTY, List.of())));
    };
  }

  private static int indexOf(List<Block> blocks, UUID id) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
