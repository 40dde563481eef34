package nl.veiligheidskompas.core.intake.statline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Which sign parts the cells of a text: the one that stands most often outside of quotes. */
final class Separator {

  private static final String SIGNS = ";,\t";
  private static final int LOOKED_AT = 1 << 16;

  private Separator() {}

  /** The sign; reads the start of the text and goes back to where it was. */
  static char of(BufferedReader text) throws IOException {
    String start = start(text);
    int[] counts = new int[SIGNS.length()];
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      quoted = c == '"' != quoted;
      int sign = quoted ? -1 : SIGNS.indexOf(c);
      if (sign >= 0) {
        counts[sign]++;
      }
    }
    // a semicolon is never part of a figure; a comma may be one
    if (counts[0] > 0 && counts[0] * 2 >= counts[1]) {
      return ';';
    }
    return counts[2] > counts[1] ? '\t' : ',';
  }

  /** The start of the text, after which the reader stands where it was. */
  static String start(Reader text) throws IOException {
    text.mark(LOOKED_AT);
    char[] start = new char[LOOKED_AT];
    int length = 0;
    int got = text.read(start, 0, LOOKED_AT);
    while (got > 0) {
      length += got;
      got = text.read(start, length, LOOKED_AT - length);
    }
    text.reset();
    return new String(start, 0, length);
  }
}
