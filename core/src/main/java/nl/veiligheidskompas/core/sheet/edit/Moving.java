package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Moving whole lines and tables. */
public final class Moving {

  /**
   * Parts of a passage that belong together.
   *
   * @param from the first of them
   * @param to behind the last of them
   */
  public record Run(int passage, int from, int to) {}

  private Moving() {}

  /** The parts that are selected, each item with what belongs to it; null when none can move. */
  public static @Nullable Run selected(Draft draft) {
    Leaf first = draft.text().leaf(draft.selection().start().leaf());
    Leaf last = draft.text().leaf(draft.selection().end().leaf());
    int passage = first.box().passage();
    if (!isBlock(first) || !isBlock(last) || passage != last.box().passage()) {
      return null;
    }
    List<Part> parts = draft.text().passages().get(passage).parts();
    return new Run(passage, first.part(), endOf(parts, last.part()));
  }

  private static boolean isBlock(Leaf leaf) {
    return leaf.box().kind() != Box.Kind.HEADING && leaf.box().kind() != Box.Kind.NOTE;
  }

  /** Behind the last part that belongs to this one: what is less deep does not. */
  static int endOf(List<Part> parts, int at) {
    int end = at + 1;
    int level = levelOf(parts.get(at));
    while (end < parts.size() && levelOf(parts.get(end)) > level) {
      end++;
    }
    return end;
  }

  private static int levelOf(Part part) {
    return part instanceof Line line ? line.level() : 0;
  }

  /**
   * The selected parts one place down, or up; past the end of a passage into the next one, past its
   * start to the end of the one before.
   */
  public static Draft step(Draft draft, boolean down, Supplier<UUID> ids) {
    Run run = selected(draft);
    if (run == null) {
      return draft;
    }
    List<Part> parts = draft.text().passages().get(run.passage()).parts();
    if (down && run.to() < parts.size()) {
      return to(draft, run, run.passage(), endOf(parts, run.to()), ids);
    }
    if (!down && run.from() > 0) {
      return to(draft, run, run.passage(), startBefore(parts, run.from()), ids);
    }
    int other = run.passage() + (down ? 1 : -1);
    if (other < 0 || other >= draft.text().passages().size()) {
      return draft;
    }
    int end = draft.text().passages().get(other).parts().size();
    return to(draft, run, other, down ? 0 : end, ids);
  }

  /** The start of the part before, as deep as this one or less. */
  private static int startBefore(List<Part> parts, int at) {
    int start = at - 1;
    int level = levelOf(parts.get(at));
    while (start > 0 && levelOf(parts.get(start)) > level) {
      start--;
    }
    return start;
  }

  /** Parts to before the part with that number, or to the end, of a passage. */
  public static Draft to(Draft draft, Run run, int passage, int at, Supplier<UUID> ids) {
    boolean same = passage == run.passage();
    if (same && at >= run.from() && at <= run.to()) {
      return draft;
    }
    Manuscript text = draft.text();
    List<Part> from = new ArrayList<>(text.passages().get(run.passage()).parts());
    List<Part> moved = new ArrayList<>(from.subList(run.from(), run.to()));
    from.subList(run.from(), run.to()).clear();
    List<Part> into = same ? from : new ArrayList<>(text.passages().get(passage).parts());
    int place = same && at > run.from() ? at - moved.size() : at;
    if (!same && text.passages().get(passage).isBlank()) {
      into.clear();
      place = 0;
    }
    into.addAll(place, same ? moved : strangers(moved));
    Manuscript now = text.with(Box.body(run.passage()), from, ids);
    now = same ? now : now.with(Box.body(passage), into, ids);
    return new Draft(now, moved(draft, now, run, passage, place));
  }

  /** In another passage a list is another list. */
  private static List<Part> strangers(List<Part> moved) {
    List<Part> strangers = new ArrayList<>();
    for (Part part : moved) {
      strangers.add(part instanceof Line line && line.form().item() ? line.of(null) : part);
    }
    return strangers;
  }

  private static Selection moved(Draft draft, Manuscript now, Run run, int passage, int place) {
    int before = draft.text().firstOf(run.passage(), run.from());
    int shift = now.firstOf(passage, place) - before;
    Selection selection = draft.selection();
    Draft selected =
        draft.select(
            new Selection(shift(selection.anchor(), shift), shift(selection.head(), shift)));
    return selected.in(now).selection();
  }

  private static Place shift(Place place, int leaves) {
    return new Place(Math.max(0, place.leaf() + leaves), place.at());
  }
}
