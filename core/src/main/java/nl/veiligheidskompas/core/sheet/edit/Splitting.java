package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.RichText;

/** What Enter does. */
public final class Splitting {

  private Splitting() {}

  /**
   * A new line of the same form; behind a subheading a paragraph. An empty item goes one level out,
   * and from the outermost level out of the list. From a heading one goes on into the text below
   * it, from a footnote back to its sign.
   */
  public static Draft enter(Draft draft, Supplier<UUID> ids) {
    Draft cleared = Deleting.delete(draft, ids);
    Leaf leaf = cleared.leaf();
    return switch (leaf.box().kind()) {
      case HEADING -> cleared.at(cleared.selection().head().leaf() + 1, 0);
      case NOTE -> Noting.toSign(cleared);
      case BODY, CELL, ROLES -> {
        boolean emptyItem = leaf.line().form().item() && leaf.length() == 0;
        yield emptyItem ? Forming.lessen(cleared, ids) : split(cleared, ids);
      }
    };
  }

  private static Draft split(Draft draft, Supplier<UUID> ids) {
    Leaf leaf = draft.leaf();
    int at = draft.selection().head().at();
    Line line = leaf.line();
    RichText before = Wording.part(line.text(), 0, at);
    RichText behind = Wording.part(line.text(), at, leaf.length());
    List<Part> lines = new ArrayList<>(draft.text().linesOf(leaf.box()));
    boolean heading = line.form() == Form.SUBHEADING;
    UUID list = line.form().item() ? line.id() : null;
    if (heading && at == 0 && leaf.length() > 0) {
      lines.add(leaf.at(), new Line(Form.PARAGRAPH, 0, RichText.EMPTY, ids.get()));
    } else {
      Form form = heading && at == leaf.length() ? Form.PARAGRAPH : line.form();
      UUID key = leaf.box().isRich() ? ids.get() : null;
      lines.set(leaf.at(), line.id() == null ? line.saying(before).of(key) : line.saying(before));
      UUID next = list != null ? list : leaf.box().isRich() ? ids.get() : null;
      lines.add(leaf.at() + 1, new Line(form, line.level(), behind, next));
    }
    Manuscript now = draft.text().with(leaf.box(), lines, ids);
    return Draft.at(now, leaf.box(), leaf.at() + 1, 0);
  }
}
