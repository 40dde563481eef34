package nl.veiligheidskompas.core.plan.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;

/**
 * Compares two texts paragraph by paragraph. Paragraphs are found again by their ids, so a text in
 * front of which something was put has one difference and not one in every paragraph.
 */
final class TextComparison {

  private final Texts texts;

  TextComparison(Texts texts) {
    this.texts = texts;
  }

  /** The paragraphs that came, went or changed; empty only when the texts are equal. */
  List<FieldDifference> of(List<Block> before, List<Block> after) {
    Map<UUID, Block> old = byId(before);
    Map<UUID, Block> now = byId(after);
    List<FieldDifference> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Block block = before.get(i);
      if (!now.containsKey(block.id())) {
        differences.add(difference(i, lines(block), List.of()));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Block block = after.get(i);
      Block was = old.get(block.id());
      if (was == null) {
        differences.add(difference(i, List.of(), lines(block)));
      } else if (!was.equals(block)) {
        differences.add(difference(i, lines(was), lines(block)));
      }
    }
    if (differences.isEmpty() && !before.equals(after)) {
      String label = texts.say("difference.field.blocks");
      differences.add(new FieldDifference(label, "", texts.say("difference.order")));
    }
    return differences;
  }

  /** Of lists and tables only the lines from the first to the last that differ. */
  private FieldDifference difference(int at, List<String> before, List<String> after) {
    String label = texts.say("difference.paragraph", String.valueOf(at + 1));
    if (before.equals(after)) {
      String text = String.join("\n", before);
      return new FieldDifference(label, text, texts.say("difference.layout", text).strip());
    }
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && before.reversed().get(end).equals(after.reversed().get(end))) {
      end++;
    }
    return new FieldDifference(
        label,
        String.join("\n", before.subList(start, before.size() - end)),
        String.join("\n", after.subList(start, after.size() - end)));
  }

  private static List<String> lines(Block block) {
    return PlainText.of(List.of(block));
  }

  private static Map<UUID, Block> byId(List<Block> blocks) {
    Map<UUID, Block> byId = new HashMap<>();
    blocks.forEach(block -> byId.put(block.id(), block));
    return byId;
  }
}
