package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Wording;

/**
 * Cuts a line that is longer than any paragraph: a page lays a paragraph out as a whole, at every
 * key that is typed in it.
 */
final class LongLines {

  private LongLines() {}

  /** The line in pieces of at most {@link Limits#LINE} signs, cut at a space where there is one. */
  static List<RichText> cut(RichText line) {
    int length = Wording.length(line);
    if (length <= Limits.LINE) {
      return List.of(line);
    }
    String shown = Wording.shown(line);
    List<RichText> pieces = new ArrayList<>();
    int from = 0;
    while (from < length) {
      int to = end(shown, from);
      pieces.add(Wording.part(line, from, to));
      from = to < length && shown.charAt(to) == ' ' ? to + 1 : to;
    }
    return pieces;
  }

  private static int end(String shown, int from) {
    int most = from + Limits.LINE;
    if (most >= shown.length()) {
      return shown.length();
    }
    int space = shown.lastIndexOf(' ', most);
    if (space > from) {
      return space;
    }
    return Character.isLowSurrogate(shown.charAt(most)) ? most - 1 : most;
  }
}
