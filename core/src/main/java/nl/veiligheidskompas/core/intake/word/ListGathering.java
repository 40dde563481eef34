package nl.veiligheidskompas.core.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.intake.word.Numbering.Position;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;

/** Gathers paragraphs that stand in a list one by one, and nests them by their levels. */
final class ListGathering {

  private final Supplier<UUID> ids;
  private final List<Entry> entries = new ArrayList<>();

  ListGathering(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** An item with the paragraphs that follow below its line. */
  private record Entry(Position position, RichText text, List<RichText> below) {}

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The level of the last item. */
  int level() {
    return entries.isEmpty() ? 0 : entries.getLast().position().level();
  }

  /** Adds an item; lines behind the first go below it. */
  void add(Position position, List<RichText> lines) {
    Entry entry = new Entry(position, lines.getFirst(), new ArrayList<>());
    entry.below().addAll(lines.subList(1, lines.size()));
    entries.add(entry);
  }

  /** Adds lines below the last item of that level or higher. */
  void continueAt(int level, List<RichText> lines) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).position().level() <= level || i == 0) {
        Position position = entries.getLast().position();
        if (i == entries.size() - 1) {
          entries.get(i).below().addAll(lines);
        } else {
          // behind deeper items: an entry without a line of its own keeps the order
          Position at = new Position(position.list(), entries.get(i).position().level(), false);
          entries.add(new Entry(at, RichText.EMPTY, new ArrayList<>(lines)));
        }
        return;
      }
    }
  }

  /** The lists so far, and begins anew. */
  List<Block> end() {
    List<Block> lists = lists(List.copyOf(entries));
    entries.clear();
    return lists;
  }

  /** Lists of entries of which the first stands highest or as high as any. */
  private List<Block> lists(List<Entry> part) {
    int level = part.stream().mapToInt(entry -> entry.position().level()).min().orElse(0);
    List<Block> lists = new ArrayList<>();
    List<Block.ListItem> items = new ArrayList<>();
    Position current = null;
    int at = 0;
    while (at < part.size()) {
      Entry entry = part.get(at);
      int end = at + 1;
      while (end < part.size() && part.get(end).position().level() > level) {
        end++;
      }
      boolean heads = entry.position().level() == level;
      List<Entry> deeper = part.subList(heads ? at + 1 : at, end);
      if (heads && entry.text().isBlank() && !items.isEmpty()) {
        continueItem(items, entry, deeper);
      } else {
        if (current != null && heads && !isSame(current, entry.position())) {
          lists.add(new Block.ListBlock(ids.get(), current.numbered(), items));
          items.clear();
        }
        current = entry.position();
        items.add(
            item(heads ? entry.text() : RichText.EMPTY, heads ? entry.below() : List.of(), deeper));
      }
      at = end;
    }
    if (current != null) {
      lists.add(new Block.ListBlock(ids.get(), current.numbered(), items));
    }
    return lists;
  }

  private static boolean isSame(Position one, Position other) {
    return one.numbered() == other.numbered()
        && (!one.numbered() || one.list().equals(other.list()));
  }

  private Block.ListItem item(RichText text, List<RichText> below, List<Entry> deeper) {
    List<Block> blocks = new ArrayList<>();
    below.forEach(line -> blocks.add(new Block.Paragraph(ids.get(), line)));
    blocks.addAll(lists(deeper));
    return new Block.ListItem(text, blocks);
  }

  private void continueItem(List<Block.ListItem> items, Entry entry, List<Entry> deeper) {
    Block.ListItem last = items.removeLast();
    List<Block> blocks = new ArrayList<>(last.blocks());
    blocks.addAll(item(RichText.EMPTY, entry.below(), deeper).blocks());
    items.add(new Block.ListItem(last.text(), blocks));
  }
}
