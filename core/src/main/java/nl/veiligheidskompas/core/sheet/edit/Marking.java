package nl.veiligheidskompas.core.sheet.edit;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/** Looks and links of what is selected. */
public final class Marking {

  private Marking() {}

  /** Gives the selection a mark, or takes it off when all of it has it. */
  public static Draft toggle(Draft draft, Mark mark, Supplier<UUID> ids) {
    boolean on = !isMarked(draft, mark);
    return looking(draft, look -> look.with(mark, on), ids);
  }

  /** Lets the selection lead to an address; null takes its links away. */
  public static Draft link(Draft draft, @Nullable String address, Supplier<UUID> ids) {
    return looking(draft, look -> look.leadingTo(address), ids);
  }

  /** Whether all that is selected has a mark; of a caret whether what is typed there has it. */
  public static boolean isMarked(Draft draft, Mark mark) {
    Selection selection = draft.selection();
    if (selection.isEmpty()) {
      return Wording.lookAt(draft.leaf().line().text(), selection.head().at()).has(mark);
    }
    boolean all = true;
    for (int i = selection.start().leaf(); i <= selection.end().leaf(); i++) {
      Leaf leaf = draft.text().leaf(i);
      int to = selection.to(i, leaf.length());
      all &=
          !leaf.box().isRich() || Wording.isMarked(leaf.line().text(), selection.from(i), to, mark);
    }
    return all;
  }

  /** The address that the selection leads to, or null when it starts with what leads nowhere. */
  public static @Nullable String linkOf(Draft draft) {
    Place start = draft.selection().start();
    Look look = Wording.lookOf(draft.text().leaf(start.leaf()).line().text(), start.at());
    return look == null ? null : look.link();
  }

  /** What is selected, looking otherwise; headings, signatures and footnotes stay. */
  static Draft looking(Draft draft, UnaryOperator<Look> change, Supplier<UUID> ids) {
    Selection selection = draft.selection();
    return Forming.saying(
        draft,
        leaf -> {
          int number = draft.text().number(leaf.box(), leaf.at());
          int to = selection.to(number, leaf.length());
          RichText text = Wording.looking(leaf.line().text(), selection.from(number), to, change);
          return new Leaf(leaf.box(), leaf.at(), leaf.line().saying(text));
        },
        ids);
  }
}
