package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The forms and levels of lines. */
public final class Forming {

  private Forming() {}

  /**
   * Gives every selected line a form. Subheadings stand in the text of a passage alone, and
   * headings, signatures and footnotes have no forms.
   */
  public static Draft form(Draft draft, Form form, Supplier<UUID> ids) {
    return changed(
        draft,
        leaf ->
            form == Form.SUBHEADING && leaf.box().kind() != Box.Kind.BODY
                ? leaf.line()
                : leaf.line().as(form, form.item() ? leaf.line().level() : 0),
        ids);
  }

  /** Gives the selected lines that form, or makes them paragraphs when all have it. */
  public static Draft toggle(Draft draft, Form form, Supplier<UUID> ids) {
    return form(draft, isAll(draft, form) ? Form.PARAGRAPH : form, ids);
  }

  private static boolean isAll(Draft draft, Form form) {
    for (int i = draft.selection().start().leaf(); i <= draft.selection().end().leaf(); i++) {
      if (draft.text().leaf(i).line().form() != form) {
        return false;
      }
    }
    return true;
  }

  /** Puts every selected item so many levels deeper, or less deep when negative. */
  public static Draft level(Draft draft, int levels, Supplier<UUID> ids) {
    return changed(
        draft,
        leaf ->
            leaf.line().form().item()
                ? leaf.line().as(leaf.line().form(), Math.max(0, leaf.line().level() + levels))
                : leaf.line(),
        ids);
  }

  /** Puts the line with the caret one level out, and from the outermost out of its list. */
  static Draft lessen(Draft draft, Supplier<UUID> ids) {
    Line line = draft.leaf().line();
    Draft here = draft.select(Selection.at(draft.selection().head()));
    return line.form().item() && line.level() > 0
        ? level(here, -1, ids)
        : form(here, Form.PARAGRAPH, ids);
  }

  private static Draft changed(Draft draft, LineChange change, Supplier<UUID> ids) {
    Manuscript text = draft.text();
    int last = draft.selection().end().leaf();
    for (int i = draft.selection().start().leaf(); i <= last; ) {
      Leaf first = text.leaf(i);
      List<Part> lines = new ArrayList<>(text.linesOf(first.box()));
      int number = i;
      boolean changed = false;
      // a box at a time: what comes between its lines stands in other boxes
      for (; number <= last && text.leaf(number).box().equals(first.box()); number++) {
        Leaf leaf = text.leaf(number);
        Line line = first.box().isRich() ? change.of(leaf) : leaf.line();
        changed |= !line.equals(leaf.line());
        lines.set(leaf.at(), line);
      }
      if (changed) {
        text = text.with(first.box(), lines, ids);
      }
      i = number;
    }
    return text.equals(draft.text()) ? draft : new Draft(text, draft.selection());
  }

  /** What becomes of a line. */
  private interface LineChange {
    Line of(Leaf leaf);
  }

  /** Changes the text of every selected line that can have looks. */
  static Draft saying(Draft draft, UnaryOperator<Leaf> change, Supplier<UUID> ids) {
    Manuscript text = draft.text();
    for (int i = draft.selection().start().leaf(); i <= draft.selection().end().leaf(); i++) {
      Leaf leaf = text.leaf(i);
      Leaf now = leaf.box().isRich() ? change.apply(leaf) : leaf;
      if (!now.equals(leaf)) {
        text = text.saying(leaf, now.line().text(), ids);
      }
    }
    return text.equals(draft.text()) ? draft : new Draft(text, draft.selection());
  }
}
