package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.veiligheidskompas.core.sheet.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Tying words of a text to the goals, indicators, partners and cost items that they tell of. A tie
 * is a property of characters, like bold: it goes along wherever they go, is parted and joined with
 * them, and is gone when the last of them is.
 */
public final class Tying {

  private Tying() {}

  /**
   * What would be tied: the selection without the white space around it, or of a caret the whole
   * line. Null when that has no words, or words of a heading, signature or footnote only.
   */
  public static @Nullable Selection words(Draft draft) {
    Selection selection = draft.selection();
    int from = selection.start().leaf();
    int to = selection.end().leaf();
    Place first = null;
    Place last = null;
    for (int number = from; number <= to; number++) {
      Leaf leaf = draft.text().leaf(number);
      String shown = leaf.shown();
      int start = selection.isEmpty() ? 0 : selection.from(number);
      int end = selection.isEmpty() ? shown.length() : selection.to(number, shown.length());
      for (int at = start; at < end && leaf.box().isRich(); at++) {
        if (!isSpace(shown.charAt(at))) {
          first = first == null ? new Place(number, at) : first;
          last = new Place(number, at + 1);
        }
      }
    }
    return first == null || last == null ? null : new Selection(first, last);
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == Wording.NOTE;
  }

  /** The characters between two places in one line of words. */
  public static String plain(Draft draft, Selection words) {
    StringBuilder plain = new StringBuilder();
    for (int number = words.start().leaf(); number <= words.end().leaf(); number++) {
      Leaf leaf = draft.text().leaf(number);
      if (leaf.box().isRich()) {
        String shown = leaf.shown();
        String here = shown.substring(words.from(number), words.to(number, shown.length()));
        String clean = here.replace(String.valueOf(Wording.NOTE), "").strip();
        plain.append(plain.isEmpty() || clean.isEmpty() ? "" : " ").append(clean);
      }
    }
    return plain.toString();
  }

  /** Ties {@link #words} to an item. */
  public static Draft tie(Draft draft, UUID item, Supplier<UUID> ids) {
    Selection words = words(draft);
    return words == null
        ? draft
        : looking(draft, words, look -> look.tied(item, true), ids).select(draft.selection());
  }

  /** The draft in which nothing is tied to an item. */
  public static Draft loosen(Draft draft, UUID item, Supplier<UUID> ids) {
    Draft loose = looking(draft, draft.all().selection(), look -> look.tied(item, false), ids);
    return loose.text().equals(draft.text()) ? draft : loose.select(draft.selection());
  }

  private static Draft looking(
      Draft draft, Selection selection, UnaryOperator<Look> change, Supplier<UUID> ids) {
    return Marking.looking(draft.select(selection), change, ids);
  }

  /**
   * What is to be put in a text, tied only to what no words of the text are tied to: words that
   * were cut come back with their ties, and a copy has none as long as the words that it was made
   * of stand there.
   *
   * @param draft the text without what is replaced
   * @param known whether there is such an item for this text
   */
  public static List<Part> arriving(Draft draft, List<Part> fragment, Predicate<UUID> known) {
    Map<UUID, Boolean> free = new HashMap<>();
    return Excerpt.looking(
        fragment,
        look ->
            look.tiedTo(
                look.ties().stream()
                    .filter(item ->
                        free.computeIfAbsent(
                            item, key -> known.test(key) && find(draft.text(), key) == null))
                    .toList()));
  }

  /** The items that the words around the caret are tied to. */
  public static List<UUID> at(Draft draft) {
    Place caret = draft.selection().head();
    Leaf leaf = draft.text().leaf(caret.leaf());
    List<UUID> ties = new ArrayList<>();
    for (int at : new int[] {caret.at() - 1, caret.at()}) {
      Look look = Wording.lookOf(leaf.line().text(), at);
      if (look != null) {
        look.ties().stream().filter(tie -> !ties.contains(tie)).forEach(ties::add);
      }
    }
    return ties;
  }

  /** The first words that are tied to an item, to the end of their line; null when none are. */
  public static @Nullable Selection find(Manuscript text, UUID item) {
    for (int number = 0; number < text.leaves().size(); number++) {
      int at = 0;
      int from = -1;
      int to = -1;
      for (Inline inline : text.leaf(number).line().text().inlines()) {
        int length = inline instanceof Inline.Run run ? run.text().length() : 1;
        if (inline instanceof Inline.Run run && run.ties().contains(item)) {
          from = from < 0 ? at : from;
          to = at + length;
        }
        at += length;
      }
      if (from >= 0) {
        return new Selection(new Place(number, from), new Place(number, to));
      }
    }
    return null;
  }
}
