package nl.veiligheidskompas.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.edit.Form;
import nl.veiligheidskompas.core.sheet.edit.Line;
import nl.veiligheidskompas.core.sheet.edit.Manuscript;
import nl.veiligheidskompas.core.sheet.edit.Part;
import nl.veiligheidskompas.core.sheet.edit.Passage;

/** Cuts a manuscript into the pieces of its page. Footnotes count through the page. */
final class Pieces {

  private final boolean beside;
  private final List<Piece> pieces = new ArrayList<>();
  private int leaf;
  private int note = 1;

  private Pieces(boolean beside) {
    this.beside = beside;
  }

  /**
   * The pieces in reading order.
   *
   * @param beside whether what stands beside a passage is a piece below it
   */
  static List<Piece> of(Manuscript text, boolean beside) {
    Pieces pieces = new Pieces(beside);
    for (int i = 0; i < text.passages().size(); i++) {
      pieces.add(i, text.passages().get(i));
    }
    return pieces.pieces;
  }

  private void add(int number, Passage passage) {
    UUID id = passage.id();
    String heading = passage.heading();
    if (heading != null) {
      add(number, 0, 1, new Piece.Heading(id, heading));
    }
    int firstNote = note;
    int ordinal = 0;
    boolean alone = passage.isBlank();
    for (int part = 0; part < passage.parts().size(); part++) {
      Part one = passage.parts().get(part);
      ordinal = one instanceof Line line ? ordinal(passage.parts(), part, line) : 0;
      List<Line> lines = Passage.lines(one);
      int notes = lines.stream().mapToInt(l -> l.text().footnotes().size()).sum();
      int first = notes > 0 ? note : 0;
      note += notes;
      add(number, part, lines.size(), new Piece.OfPart(new Piece.Same(one), ordinal, first, alone));
    }
    List<Inline.Footnote> notes = passage.notes();
    for (int i = 0; i < notes.size(); i++) {
      add(number, 0, 1, new Piece.Note(id, firstNote + i, i == 0, notes.get(i).text()));
    }
    if (beside) {
      add(number, 0, 0, new Piece.Beside(id));
    }
  }

  private void add(int passage, int part, int lines, Piece.Key key) {
    pieces.add(new Piece(passage, part, leaf, lines, key));
    leaf += lines;
  }

  /** The number of an item in its list; 0 for what is no item of a numbered list. */
  private static int ordinal(List<Part> parts, int at, Line line) {
    if (line.form() != Form.NUMBER) {
      return 0;
    }
    int ordinal = 1;
    for (int i = at - 1; i >= 0 && parts.get(i) instanceof Line before; i--) {
      boolean deeper = before.level() > line.level();
      boolean same = before.level() == line.level() && before.form() == Form.NUMBER;
      if (!deeper && !(same && java.util.Objects.equals(before.id(), line.id()))) {
        return ordinal;
      }
      ordinal += deeper ? 0 : 1;
    }
    return ordinal;
  }
}
