package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How characters look, where they lead and what they are tied to.
 *
 * @param marks in the order of {@link Mark}
 * @param link an address, or null
 * @param ties the items of the plan that they tell of, in the order of their ids
 */
public record Look(List<Mark> marks, @Nullable String link, List<UUID> ties) {

  public static final Look PLAIN = new Look(List.of(), null);

  public Look {
    marks = marks.stream().distinct().sorted().toList();
    ties = ties.stream().distinct().sorted().toList();
  }

  /** The look of characters that are tied to nothing. */
  public Look(List<Mark> marks, @Nullable String link) {
    this(marks, link, List.of());
  }

  static Look of(Inline.Run run) {
    return new Look(run.marks(), run.link(), run.ties());
  }

  /** Whether characters of this look have the mark. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** This look with a mark more, or without it. */
  public Look with(Mark mark, boolean on) {
    List<Mark> changed = new ArrayList<>(marks);
    changed.remove(mark);
    if (on) {
      changed.add(mark);
    }
    return new Look(changed, link, ties);
  }

  /** This look leading elsewhere; null for nowhere. */
  public Look leadingTo(@Nullable String address) {
    return new Look(marks, address, ties);
  }

  /** This look tied to an item as well, or no longer. */
  public Look tied(UUID item, boolean on) {
    List<UUID> changed = new ArrayList<>(ties);
    changed.remove(item);
    if (on) {
      changed.add(item);
    }
    return new Look(marks, link, changed);
  }

  /** This look tied to those items and no others. */
  Look tiedTo(List<UUID> items) {
    return new Look(marks, link, items);
  }

  /** This look tied to nothing. */
  public Look untied() {
    return new Look(marks, link);
  }

  Inline.Run run(String text) {
    return new Inline.Run(text, marks, link, ties);
  }
}
