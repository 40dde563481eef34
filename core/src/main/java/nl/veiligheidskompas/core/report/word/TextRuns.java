package nl.veiligheidskompas.core.report.word;

import org.jspecify.annotations.Nullable;

/**
 * Characters as the content of a run: what Word has an element for (tab, new line, soft hyphen,
 * hyphen that does not break) is written as that element.
 */
final class TextRuns {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char FIXED_HYPHEN = '\u2011';

  private TextRuns() {}

  static void write(Markup out, String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      String element = elementFor(text.charAt(i));
      if (element != null) {
        piece(out, text, start, i);
        out.empty(element);
        start = i + 1;
      }
    }
    piece(out, text, start, text.length());
  }

  private static void piece(Markup out, String text, int start, int end) {
    if (end > start) {
      out.open("w:t", "xml:space", "preserve").text(text.substring(start, end)).close();
    }
  }

  private static @Nullable String elementFor(char c) {
    return switch (c) {
      case '\n' -> "w:br";
      case '\t' -> "w:tab";
      case SOFT_HYPHEN -> "w:softHyphen";
      case FIXED_HYPHEN -> "w:noBreakHyphen";
      default -> null;
    };
  }
}
