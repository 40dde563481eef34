package nl.veiligheidskompas.core.sheet.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;

/** Footnotes: what they say lives in their sign, so it goes wherever the sign goes. */
public final class Noting {

  private Noting() {}

  /** Hangs an empty footnote behind what is selected and goes there to write it. */
  public static Draft add(Draft draft, Supplier<UUID> ids) {
    Draft caret = draft.select(Selection.at(draft.selection().end()));
    Leaf leaf = caret.leaf();
    if (!leaf.box().isRich()) {
      return draft;
    }
    int at = caret.selection().head().at();
    RichText sign = new RichText(List.of(new Inline.Footnote("")));
    RichText text = Wording.replaced(leaf.line().text(), at, at, sign);
    Manuscript now = caret.text().saying(leaf, text, ids);
    int number = numberAt(now, leaf.box().passage(), caret.selection().head());
    return Draft.at(now, Box.note(leaf.box().passage(), number), 0, 0);
  }

  /** The number in the passage of the footnote whose sign stands behind a place. */
  private static int numberAt(Manuscript text, int passage, Place place) {
    int number = 0;
    for (int i = 0; i < place.leaf(); i++) {
      Leaf leaf = text.leaf(i);
      if (leaf.box().passage() == passage) {
        number += leaf.line().text().footnotes().size();
      }
    }
    RichText before = Wording.part(text.leaf(place.leaf()).line().text(), 0, place.at());
    return number + before.footnotes().size();
  }

  /** From a footnote to behind its sign; from the sign, when the caret is right behind it. */
  static Draft toSign(Draft draft) {
    Place sign = sign(draft.text(), draft.leaf().box());
    return sign == null ? draft : draft.at(sign.leaf(), sign.at() + 1);
  }

  /** From behind a sign into its footnote, from a footnote behind its sign; else nowhere. */
  public static Draft across(Draft draft) {
    Leaf leaf = draft.leaf();
    Place caret = draft.selection().head();
    if (leaf.box().kind() == Box.Kind.NOTE) {
      return toSign(draft);
    }
    if (caret.at() == 0 || leaf.shown().charAt(caret.at() - 1) != Wording.NOTE) {
      return draft;
    }
    Place sign = new Place(caret.leaf(), caret.at() - 1);
    int number = numberAt(draft.text(), leaf.box().passage(), sign);
    return Draft.at(draft.text(), Box.note(leaf.box().passage(), number), 0, 0);
  }

  /** Takes the footnote with the caret away and goes to where its sign was. */
  static Draft remove(Draft draft, Supplier<UUID> ids) {
    Place sign = sign(draft.text(), draft.leaf().box());
    if (sign == null) {
      return draft;
    }
    Place behind = new Place(sign.leaf(), sign.at() + 1);
    return Deleting.delete(draft.select(new Selection(sign, behind)), ids);
  }

  /** Where the sign of a footnote stands, or null when there is none. */
  private static @Nullable Place sign(Manuscript text, Box note) {
    int left = note.part();
    for (int i = 0; i < text.leaves().size(); i++) {
      Leaf leaf = text.leaf(i);
      if (leaf.box().passage() == note.passage() && leaf.box().isRich()) {
        int here = leaf.line().text().footnotes().size();
        if (left < here) {
          return new Place(i, Wording.placeOfNote(leaf.line().text(), left));
        }
        left -= here;
      }
    }
    return null;
  }

  /** The passage in which the footnote with that number says something else. */
  static Passage renoted(Passage passage, int number, Line words) {
    Inline.Footnote note = new Inline.Footnote(words.text().plain());
    int left = number;
    for (int part = 0; part < passage.parts().size(); part++) {
      int here = count(passage.parts().get(part));
      if (left < here) {
        return passage.with(part, renoted(passage.parts().get(part), left, note));
      }
      left -= here;
    }
    return passage;
  }

  private static int count(Part part) {
    return Passage.lines(part).stream().mapToInt(l -> l.text().footnotes().size()).sum();
  }

  private static Part renoted(Part part, int number, Inline.Footnote note) {
    return switch (part) {
      case Line line -> renoted(line, number, note);
      case Part.Roles roles -> roles;
      case Grid grid -> {
        int left = number;
        for (int row = grid.firstRow(); row < grid.rows().size(); row++) {
          for (int column = 0; column < grid.columns(); column++) {
            List<Line> lines = new ArrayList<>(grid.cell(row, column).lines());
            for (int i = 0; i < lines.size(); i++) {
              int here = count(lines.get(i));
              if (left >= 0 && left < here) {
                lines.set(i, renoted(lines.get(i), left, note));
                yield grid.withCell(row, column, new Grid.Cell(lines));
              }
              left -= here;
            }
          }
        }
        yield grid;
      }
    };
  }

  private static Line renoted(Line line, int number, Inline.Footnote note) {
    int at = Wording.placeOfNote(line.text(), number);
    return line.saying(Wording.replaced(line.text(), at, at + 1, new RichText(List.of(note))));
  }
}
