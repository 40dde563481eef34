package nl.veiligheidskompas.core.sheet.edit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/** Typing characters. */
public final class Typing {

  private static final Map<String, Form> SIGNS =
      Map.of(
          "- ", Form.BULLET,
          "* ", Form.BULLET,
          "1. ", Form.NUMBER,
          "1) ", Form.NUMBER,
          "# ", Form.SUBHEADING,
          "## ", Form.SUBHEADING);

  private Typing() {}

  /**
   * Characters in the place of what is selected.
   *
   * @param look how they look, or null for the look of what stands around them
   * @param ids gives keys that were not given before
   */
  public static Draft type(Draft draft, String words, @Nullable Look look, Supplier<UUID> ids) {
    String typed = Wording.cleaned(words);
    Draft cleared = Deleting.delete(draft, ids);
    if (typed.isEmpty()) {
      return cleared;
    }
    Leaf leaf = cleared.leaf();
    int at = cleared.selection().head().at();
    RichText text = leaf.line().text();
    Look around = look == null ? Wording.lookAt(text, at) : look;
    Look shown = leaf.box().isRich() ? around : Look.PLAIN;
    RichText more = new RichText(List.of(shown.run(typed)));
    Manuscript now = cleared.text().saying(leaf, Wording.replaced(text, at, at, more), ids);
    int number = cleared.selection().head().leaf();
    return new Draft(now, Selection.at(new Place(number, at + typed.length())));
  }

  /**
   * Makes a list or a subheading of a paragraph when the signs for it were typed at its start:
   * {@code - }, {@code 1. } or {@code ## }. Answers the draft itself when there are none.
   */
  public static Draft recognise(Draft draft, Supplier<UUID> ids) {
    Leaf leaf = draft.leaf();
    int at = draft.selection().head().at();
    if (!leaf.box().isRich() || leaf.line().form() != Form.PARAGRAPH || at > 3) {
      return draft;
    }
    Form form = SIGNS.get(leaf.shown().substring(0, at));
    if (form == null || (form == Form.SUBHEADING && leaf.box().kind() != Box.Kind.BODY)) {
      return draft;
    }
    int number = draft.selection().head().leaf();
    RichText rest = Wording.part(leaf.line().text(), at, leaf.length());
    Manuscript without = draft.text().saying(leaf, rest, ids);
    return Forming.form(new Draft(without, draft.selection()).at(number, 0), form, ids);
  }
}
