package nl.veiligheidskompas.core.exchange.hengelo;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;

/** The footnotes of one block, each to be hung behind the first occurrence of its word. */
final class Footnotes {

  private record Note(String anchor, String text) {}

  private final List<Note> open = new ArrayList<>();

  Footnotes(List<Reading> notes) {
    notes.forEach(note -> open.add(new Note(note.text("anchor"), note.text("text"))));
  }

  /** The line with the footnotes whose words stand in it; those are then hung. */
  RichText hang(String line) {
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (Note note : List.copyOf(open)) {
      int found = line.indexOf(note.anchor(), from);
      if (found >= 0) {
        int behind = found + note.anchor().length();
        inlines.addAll(RichText.of(line.substring(from, behind)).inlines());
        inlines.add(new Inline.Footnote(note.text()));
        from = behind;
        open.remove(note);
      }
    }
    inlines.addAll(RichText.of(line.substring(from)).inlines());
    return new RichText(inlines);
  }

  /** Throws IllegalArgumentException when the word of a footnote did not occur. */
  void requireHung() {
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("no word for footnote: " + open.getFirst().text());
    }
  }
}
