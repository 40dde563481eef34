package nl.veiligheidskompas.core.plan.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.common.Entity;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Chapter;
import nl.veiligheidskompas.core.sheet.Section;

/** Compares two states of one entity, field by field. */
final class FieldComparison {

  private final PlainValues before;
  private final PlainValues after;
  private final Texts texts;

  FieldComparison(PlainValues before, PlainValues after, Texts texts) {
    this.before = before;
    this.after = after;
    this.texts = texts;
  }

  /** What differs between two unequal states of one entity; at least one field. */
  List<FieldDifference> of(Entity old, Entity now) {
    List<FieldDifference> differences = new ArrayList<>();
    for (Fields.Field field : Fields.of(now.getClass())) {
      Object was = field.in((Record) old);
      Object is = field.in((Record) now);
      if (Objects.equals(was, is)) {
        continue;
      }
      if (field.isText()) {
        differences.addAll(new TextComparison(texts).of(blocks(old), blocks(now)));
      } else {
        String label = texts.say("difference.field." + field.name());
        differences.add(difference(label, before.of(was), after.of(is)));
      }
    }
    return differences;
  }

  /** The paragraphs of an entity that went or came; none when it has no text. */
  List<FieldDifference> text(Entity entity, boolean gone) {
    List<Block> blocks = blocks(entity);
    TextComparison comparison = new TextComparison(texts);
    return gone ? comparison.of(blocks, List.of()) : comparison.of(List.of(), blocks);
  }

  /** Values that differ in what is not shown, such as a link to another of the same name. */
  private FieldDifference difference(String label, String was, String is) {
    return new FieldDifference(
        label, was, was.equals(is) ? texts.say("difference.inside", is).strip() : is);
  }

  private static List<Block> blocks(Entity entity) {
    return switch (entity) {
      case Section section -> section.blocks();
      case Chapter chapter -> chapter.blocks();
      default -> List.of();
    };
  }
}
