package nl.veiligheidskompas.core.sheet.edit;

import java.util.List;

/**
 * Finds a place of a text again after an edit, for what is going to be put there later. What is
 * typed at the place itself comes behind it; when the words around it are gone it is where they
 * were.
 */
public final class Following {

  private final Draft before;
  private final Draft after;
  private final List<Leaf> old;
  private final List<Leaf> now;

  /** So many lines at the start, and at the end, are the same in both. */
  private final int start;

  private final int end;

  private Following(Draft before, Draft after) {
    this.before = before;
    this.after = after;
    old = before.text().leaves();
    now = after.text().leaves();
    int shorter = Math.min(old.size(), now.size());
    int same = 0;
    while (same < shorter && alike(old.get(same), now.get(same))) {
      same++;
    }
    int back = 0;
    while (back < shorter - same
        && alike(old.get(old.size() - 1 - back), now.get(now.size() - 1 - back))) {
      back++;
    }
    start = same;
    end = back;
  }

  private static boolean alike(Leaf one, Leaf other) {
    return one.line().equals(other.line()) && one.box().kind() == other.box().kind();
  }

  /** Where a selection of the text before stands in the text after one edit. */
  public static Selection selection(Draft before, Draft after, Selection selection) {
    if (before.text().equals(after.text())) {
      return selection;
    }
    Following following = new Following(before, after);
    return new Selection(following.place(selection.anchor()), following.place(selection.head()));
  }

  private Place place(Place place) {
    if (place.leaf() < start) {
      return place;
    }
    if (place.leaf() >= old.size() - end) {
      return new Place(place.leaf() + now.size() - old.size(), place.at());
    }
    String said = said(old);
    String says = said(now);
    int at = offset(old, place);
    int same = samePart(said, says);
    int behind = said.length() - at;
    boolean before = at <= same;
    boolean fits = behind <= Math.min(said.length(), says.length()) - same;
    int found = before ? at : fits ? says.length() - behind : same;
    return place(Math.min(found, says.length()));
  }

  /** What stands in the lines that are not the same, a line behind another. */
  private String said(List<Leaf> leaves) {
    StringBuilder said = new StringBuilder();
    for (int i = start; i < leaves.size() - end; i++) {
      said.append(i > start ? "\n" : "").append(leaves.get(i).shown());
    }
    return said.toString();
  }

  private int offset(List<Leaf> leaves, Place place) {
    int offset = place.at();
    for (int i = start; i < place.leaf(); i++) {
      offset += leaves.get(i).length() + 1;
    }
    return offset;
  }

  /**
   * So much at the start is the same in both. Where an edit in a row of the same signs could have
   * been at several places, it was where the caret stood.
   */
  private int samePart(String said, String says) {
    int shorter = Math.min(said.length(), says.length());
    int most = 0;
    while (most < shorter && said.charAt(most) == says.charAt(most)) {
      most++;
    }
    int back = 0;
    while (back < shorter
        && said.charAt(said.length() - 1 - back) == says.charAt(says.length() - 1 - back)) {
      back++;
    }
    int least = shorter - back;
    return least >= most ? most : Math.clamp(caret(), least, most);
  }

  private int caret() {
    return Math.min(caret(old, before.selection().start()), caret(now, after.selection().start()));
  }

  private int caret(List<Leaf> leaves, Place caret) {
    return caret.leaf() < start || caret.leaf() >= leaves.size() - end
        ? Integer.MAX_VALUE
        : offset(leaves, caret);
  }

  private Place place(int offset) {
    int left = offset;
    for (int i = start; i < now.size() - end; i++) {
      int length = now.get(i).length();
      if (left <= length) {
        return new Place(i, left);
      }
      left -= length + 1;
    }
    // all of the lines are gone: behind what stood before them
    int last = Math.max(0, start - 1);
    return new Place(last, start == 0 ? 0 : now.get(last).length());
  }
}
