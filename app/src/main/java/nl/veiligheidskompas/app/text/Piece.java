package nl.veiligheidskompas.app.text;

import java.util.UUID;

/**
 * A piece of the page: what is set, measured and kept as a whole.
 *
 * @param passage the number of the passage
 * @param part the number of the part in its passage; 0 for what is no part
 * @param firstLeaf the number of its first line; for the remarks that of the next line
 * @param lines how many lines it has
 * @param key by which its view is found again
 */
record Piece(int passage, int part, int firstLeaf, int lines, Key key) {

  /** What makes the view of a piece: two pieces with one key look the same. */
  sealed interface Key {}

  /** The heading of a passage. */
  record Heading(UUID passage, String words) implements Key {}

  /**
   * A part of a passage.
   *
   * @param ordinal for an item of a numbered list its number, else 0
   * @param firstNote the number of the first footnote in it, or 0 when it has none
   */
  record OfPart(Same part, int ordinal, int firstNote, boolean alone) implements Key {}

  /** A footnote at the foot of its passage. */
  record Note(UUID passage, int number, boolean first, String words) implements Key {}

  /** What stands beside a passage, when there is no room for a margin. */
  record Beside(UUID passage) implements Key {}

  /** A thing that is only equal to itself. */
  static final class Same {
    private final Object thing;

    Same(Object thing) {
      this.thing = thing;
    }

    Object thing() {
      return thing;
    }

    // being the same and no other is what this class is for
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
      return other instanceof Same same && same.thing == thing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thing);
    }
  }
}
