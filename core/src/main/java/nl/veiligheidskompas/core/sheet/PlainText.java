package nl.veiligheidskompas.core.sheet;

import java.util.ArrayList;
import java.util.List;

/** What stands in blocks, without looks: for counting, searching and checking. */
public final class PlainText {

  private PlainText() {}

  /**
   * Every line of text in reading order: paragraphs, subheadings, items, cells and signatures, each
   * followed by its footnotes. Blank lines are left out.
   */
  public static List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    addBlocks(blocks, lines);
    return lines;
  }

  /** How many words stand in these blocks: what white space keeps apart, when it has a letter. */
  public static int words(List<Block> blocks) {
    return of(blocks).stream().mapToInt(PlainText::words).sum();
  }

  /** How many words a line has. */
  public static int words(String line) {
    int words = 0;
    for (String word : line.split("[\\s\\u00a0]+", -1)) {
      words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  private static void addBlocks(List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> addText(paragraph.text(), lines);
        case Block.Subheading subheading -> addText(subheading.text(), lines);
        case Block.ListBlock list -> addItems(list.items(), lines);
        case Block.TableBlock table -> addTable(table, lines);
        case Block.Signature signature -> signature.roles().forEach(role -> addLine(role, lines));
      }
    }
  }

  private static void addItems(List<Block.ListItem> items, List<String> lines) {
    for (Block.ListItem item : items) {
      addText(item.text(), lines);
      addBlocks(item.blocks(), lines);
    }
  }

  private static void addTable(Block.TableBlock table, List<String> lines) {
    table.header().forEach(cell -> addBlocks(cell.blocks(), lines));
    for (Block.Row row : table.rows()) {
      row.cells().forEach(cell -> addBlocks(cell.blocks(), lines));
    }
  }

  private static void addText(RichText text, List<String> lines) {
    addLine(text.plain(), lines);
    text.footnotes().forEach(note -> addLine(note.text(), lines));
  }

  private static void addLine(String line, List<String> lines) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }
}
