package nl.veiligheidskompas.core.sheet.edit;

/**
 * What is selected.
 *
 * @param anchor where selecting began
 * @param head where the caret stands
 */
public record Selection(Place anchor, Place head) {

  /** A caret, with nothing selected. */
  public static Selection at(Place place) {
    return new Selection(place, place);
  }

  /** The end that comes first. */
  public Place start() {
    return anchor.compareTo(head) <= 0 ? anchor : head;
  }

  /** The end that comes last. */
  public Place end() {
    return anchor.compareTo(head) <= 0 ? head : anchor;
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return anchor.equals(head);
  }

  /** Where the selection starts in a line, or the start of the line when it began before. */
  public int from(int leaf) {
    return leaf == start().leaf() ? start().at() : 0;
  }

  /** Where the selection ends in a line of that length. */
  public int to(int leaf, int length) {
    return leaf == end().leaf() ? end().at() : length;
  }
}
