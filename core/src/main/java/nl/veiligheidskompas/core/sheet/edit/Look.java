package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import org.jspecify.annotations.Nullable;

/**
 * How characters look and where they lead.
 *
 * @param marks in the order of {@link Mark}
 * @param link an address, or null
 */
public record Look(List<Mark> marks, @Nullable String link) {

  public static final Look PLAIN = new Look(List.of(), null);

  public Look {
    marks = marks.stream().distinct().sorted().toList();
  }

  static Look of(Inline.Run run) {
    return new Look(run.marks(), run.link());
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
    return new Look(changed, link);
  }

  /** This look leading elsewhere; null for nowhere. */
  public Look leadingTo(@Nullable String address) {
    return new Look(marks, address);
  }

  Inline.Run run(String text) {
    return new Inline.Run(text, marks, link);
  }
}
