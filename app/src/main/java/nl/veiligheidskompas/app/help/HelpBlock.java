package nl.veiligheidskompas.app.help;

import java.util.List;

/** A piece of a page of the handbook. */
sealed interface HelpBlock {

  /** The name of the page. */
  record Title(String text) implements HelpBlock {}

  /** The name of a part of the page. */
  record Heading(String text) implements HelpBlock {}

  /** Running text. */
  record Paragraph(List<Piece> pieces) implements HelpBlock {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /** One point of a list. */
  record Point(List<Piece> pieces) implements HelpBlock {
    public Point {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Words in one look.
   *
   * @param look plain, the name of something on the screen, or keys of the keyboard
   */
  record Piece(Look look, String text) {}

  /** How words look. */
  enum Look {
    PLAIN,
    STRONG,
    KEYS
  }
}
