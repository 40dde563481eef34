package nl.veiligheidskompas.core.sheet.edit;

/**
 * A line of a manuscript, with where it stands.
 *
 * @param at the number of the line in its box; in the text of a passage the number of the part
 * @param line what it says
 */
public record Leaf(Box box, int at, Line line) {

  /** The number of signs. */
  public int length() {
    return line.length();
  }

  /** The characters, with {@link Wording#NOTE} where a footnote hangs. */
  public String shown() {
    return Wording.shown(line.text());
  }

  /** The number of the part of the passage that it stands in. */
  int part() {
    return box.kind() == Box.Kind.BODY ? at : box.part();
  }
}
