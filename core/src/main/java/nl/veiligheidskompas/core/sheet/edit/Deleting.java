package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.RichText;

/**
 * Deleting. There is one rule for borders: lines melt together only inside one box. A deletion over
 * a border empties what it touches, drops whole lines and tables between, and melts nothing;
 * headings stay as they are, and so do footnotes whose sign stays.
 */
public final class Deleting {

  private Deleting() {}

  /** The draft without what is selected. */
  public static Draft delete(Draft draft, Supplier<UUID> ids) {
    Selection selection = draft.selection();
    if (selection.isEmpty()) {
      return draft;
    }
    Leaf first = draft.text().leaf(selection.start().leaf());
    Leaf last = draft.text().leaf(selection.end().leaf());
    if (first.box().equals(last.box())) {
      return within(draft, first, last, ids);
    }
    return new AcrossBorders(draft, ids).delete();
  }

  private static Draft within(Draft draft, Leaf first, Leaf last, Supplier<UUID> ids) {
    Place start = draft.selection().start();
    RichText before = Wording.part(first.line().text(), 0, start.at());
    RichText behind = Wording.part(last.line().text(), draft.selection().end().at(), last.length());
    RichText left = Wording.joined(before, behind);
    if (first.at() == last.at()) {
      Manuscript now = draft.text().saying(first, left, ids);
      return new Draft(now, Selection.at(start));
    }
    List<Part> lines = new ArrayList<>(draft.text().linesOf(first.box()));
    lines.subList(first.at(), last.at() + 1).clear();
    lines.add(first.at(), first.line().saying(left));
    return new Draft(draft.text().with(first.box(), lines, ids), Selection.at(start));
  }

  /**
   * What Backspace does: deletes what is selected, or the character before the caret; at the start
   * of a line it takes the line out of its list, or melts it with the one before.
   */
  public static Draft backward(Draft draft, boolean word, Supplier<UUID> ids) {
    Place caret = draft.selection().head();
    if (!draft.selection().isEmpty()) {
      return delete(draft, ids);
    }
    Leaf leaf = draft.leaf();
    if (caret.at() > 0) {
      String shown = leaf.shown();
      int from = word ? Steps.wordBefore(shown, caret.at()) : Steps.before(shown, caret.at());
      return delete(draft.select(new Selection(new Place(caret.leaf(), from), caret)), ids);
    }
    if (leaf.box().isRich() && leaf.line().form() != Form.PARAGRAPH) {
      return Forming.lessen(draft, ids);
    }
    if (leaf.box().kind() == Box.Kind.NOTE) {
      return leaf.length() == 0 ? Noting.remove(draft, ids) : draft;
    }
    return caret.leaf() == 0 ? draft : joinedToBefore(draft, ids);
  }

  private static Draft joinedToBefore(Draft draft, Supplier<UUID> ids) {
    Place caret = draft.selection().head();
    Leaf leaf = draft.leaf();
    Place end = new Place(caret.leaf() - 1, draft.text().leaf(caret.leaf() - 1).length());
    if (follows(draft.text().leaf(caret.leaf() - 1), leaf)) {
      return delete(draft.select(new Selection(end, caret)), ids);
    }
    boolean alone = draft.text().linesOf(leaf.box()).size() == 1;
    if (leaf.length() == 0 && !alone && leaf.box().kind() == Box.Kind.BODY) {
      return new Draft(without(draft, leaf, ids), Selection.at(end));
    }
    return draft.select(Selection.at(end));
  }

  /**
   * What Delete does: deletes what is selected, or the character behind the caret; at the end of a
   * line it melts the next one with it.
   */
  public static Draft forward(Draft draft, boolean word, Supplier<UUID> ids) {
    Place caret = draft.selection().head();
    if (!draft.selection().isEmpty()) {
      return delete(draft, ids);
    }
    Leaf leaf = draft.leaf();
    if (caret.at() < leaf.length()) {
      String shown = leaf.shown();
      int to = word ? Steps.wordBehind(shown, caret.at()) : Steps.behind(shown, caret.at());
      return delete(draft.select(new Selection(caret, new Place(caret.leaf(), to))), ids);
    }
    if (caret.leaf() + 1 >= draft.text().leaves().size()) {
      return draft;
    }
    Leaf next = draft.text().leaf(caret.leaf() + 1);
    Place start = new Place(caret.leaf() + 1, 0);
    if (follows(leaf, next)) {
      return delete(draft.select(new Selection(caret, start)), ids);
    }
    boolean alone = draft.text().linesOf(leaf.box()).size() == 1;
    if (leaf.length() == 0 && !alone && leaf.box().kind() == Box.Kind.BODY) {
      return new Draft(without(draft, leaf, ids), Selection.at(caret));
    }
    return draft;
  }

  private static boolean follows(Leaf one, Leaf other) {
    return one.box().equals(other.box()) && other.at() == one.at() + 1;
  }

  private static Manuscript without(Draft draft, Leaf leaf, Supplier<UUID> ids) {
    List<Part> lines = new ArrayList<>(draft.text().linesOf(leaf.box()));
    lines.remove(leaf.at());
    return draft.text().with(leaf.box(), lines, ids);
  }
}
