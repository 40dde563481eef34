package nl.veiligheidskompas.core.sheet.edit;

/** A manuscript with what is selected in it: what every edit starts from and ends with. */
public record Draft(Manuscript text, Selection selection) {

  /** A manuscript with the caret at its start. */
  public static Draft of(Manuscript text) {
    return new Draft(text, Selection.at(new Place(0, 0)));
  }

  /** The line with the caret. */
  public Leaf leaf() {
    return text.leaf(selection.head().leaf());
  }

  /** The same text with another selection. */
  public Draft select(Selection other) {
    return new Draft(text, other);
  }

  /** The same text with the caret elsewhere and nothing selected. */
  public Draft at(int leaf, int at) {
    return select(Selection.at(new Place(leaf, at)));
  }

  /** Another text with the caret at a place in a box. */
  static Draft at(Manuscript text, Box box, int line, int at) {
    return new Draft(text, Selection.at(new Place(text.number(box, line), at)));
  }

  /** The whole text selected. */
  public Draft all() {
    int last = text.leaves().size() - 1;
    return select(new Selection(new Place(0, 0), new Place(last, text.leaf(last).length())));
  }

  /** This selection in another text, brought to places that are there. */
  public Draft in(Manuscript other) {
    return new Draft(
        other, new Selection(nearest(other, selection.anchor()), nearest(other, selection.head())));
  }

  private static Place nearest(Manuscript text, Place place) {
    int leaf = Math.clamp(place.leaf(), 0, text.leaves().size() - 1);
    int at = leaf == place.leaf() ? Math.min(place.at(), text.leaf(leaf).length()) : 0;
    return new Place(leaf, at);
  }
}
