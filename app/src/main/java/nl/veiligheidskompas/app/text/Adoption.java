package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.edit.Box;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Leaf;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Part;
import nl.veiligheidskompas.core.sheet.edit.Passage;
import nl.veiligheidskompas.core.sheet.edit.Place;
import nl.veiligheidskompas.core.sheet.edit.Selection;

/** Takes over what the plan says into a draft; what is the same in both stays the very same. */
final class Adoption {

  private Adoption() {}

  /** The passage as the plan has it, its unchanged parts those of the one before. */
  static Passage reusing(Passage before, Passage now) {
    List<Part> old = before.parts();
    List<Part> parts = new ArrayList<>(now.parts());
    int shorter = Math.min(old.size(), parts.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(parts.get(start))) {
      parts.set(start, old.get(start));
      start++;
    }
    for (int back = 1; back <= shorter - start; back++) {
      Part last = old.get(old.size() - back);
      if (!last.equals(parts.get(parts.size() - back))) {
        break;
      }
      parts.set(parts.size() - back, last);
    }
    return new Passage(now.id(), now.heading(), parts);
  }

  /** The text with the caret where it was, or behind what became otherwise. */
  static Draft placed(Draft before, Manuscript now, boolean changedElsewhere) {
    if (changedElsewhere && before.text().passages().size() == now.passages().size()) {
      Place behind = behindChange(before.text(), now);
      if (behind != null) {
        return new Draft(now, Selection.at(behind));
      }
    }
    return new Draft(
        now,
        new Selection(
            moved(before, now, before.selection().anchor()),
            moved(before, now, before.selection().head())));
  }

  /** The same place in the same passage, wherever that stands now. */
  private static Place moved(Draft before, Manuscript now, Place place) {
    Leaf leaf = before.text().leaf(place.leaf());
    Box box = leaf.box();
    int passage = now.passage(before.text().passages().get(box.passage()).id());
    if (passage < 0) {
      return new Place(0, 0);
    }
    Box there = new Box(box.kind(), passage, box.part(), box.row(), box.column());
    int number = now.number(there, leaf.at());
    if (number < 0) {
      return new Place(now.firstOf(passage, 0), 0);
    }
    return new Place(number, Math.min(place.at(), now.leaf(number).length()));
  }

  private static @org.jspecify.annotations.Nullable Place behindChange(
      Manuscript before, Manuscript now) {
    int shorter = Math.min(before.leaves().size(), now.leaves().size());
    for (int i = 0; i < shorter; i++) {
      // what only looks otherwise, or is tied otherwise, is nowhere to go to
      if (!before.leaf(i).shown().equals(now.leaf(i).shown())) {
        return new Place(i, behindChange(before.leaf(i).shown(), now.leaf(i).shown()));
      }
    }
    return null;
  }

  private static int behindChange(String before, String now) {
    int same = 0;
    while (same < Math.min(before.length(), now.length())
        && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    return now.length() - same;
  }
}
