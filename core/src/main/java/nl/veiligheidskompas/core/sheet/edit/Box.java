package nl.veiligheidskompas.core.sheet.edit;

/**
 * What lines of text stand in together. Only lines of one box melt into each other.
 *
 * @param passage the number of the passage, from 0
 * @param part for a cell and for a signature the number of the part of the passage; for a note its
 *     number in the passage; else 0
 * @param row for a cell its row, {@link Grid#HEAD} for the head row; else 0
 * @param column for a cell its column; else 0
 */
public record Box(Kind kind, int passage, int part, int row, int column) {

  /** What a box is. */
  public enum Kind {
    /** The question or title above a passage: one line without looks. */
    HEADING,
    /** The text of a passage. */
    BODY,
    CELL,
    ROLES,
    /** A footnote: one line without looks. */
    NOTE
  }

  static Box heading(int passage) {
    return new Box(Kind.HEADING, passage, 0, 0, 0);
  }

  static Box body(int passage) {
    return new Box(Kind.BODY, passage, 0, 0, 0);
  }

  static Box cell(int passage, int part, int row, int column) {
    return new Box(Kind.CELL, passage, part, row, column);
  }

  static Box roles(int passage, int part) {
    return new Box(Kind.ROLES, passage, part, 0, 0);
  }

  static Box note(int passage, int number) {
    return new Box(Kind.NOTE, passage, number, 0, 0);
  }

  /** Whether text in it can have looks, links, footnotes and forms. */
  public boolean isRich() {
    return kind == Kind.BODY || kind == Kind.CELL;
  }
}
