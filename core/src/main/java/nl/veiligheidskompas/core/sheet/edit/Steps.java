package nl.veiligheidskompas.core.sheet.edit;

import java.text.BreakIterator;
import java.util.Locale;

/** Steps of a caret through a line: by what the reader sees as one character, and by word. */
public final class Steps {

  private Steps() {}

  /** The place before the character before this place; 0 at the start. */
  public static int before(String line, int at) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    return at <= 0 ? 0 : Math.max(0, characters.preceding(at));
  }

  /** The place behind the character behind this place; the end at the end. */
  public static int behind(String line, int at) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    return at >= line.length() ? line.length() : characters.following(at);
  }

  /** The start of the word before this place. */
  public static int wordBefore(String line, int at) {
    int place = at;
    while (place > 0 && !Character.isLetterOrDigit(line.charAt(place - 1))) {
      place--;
    }
    while (place > 0 && Character.isLetterOrDigit(line.charAt(place - 1))) {
      place--;
    }
    return place;
  }

  /** The start of the word behind this place. */
  public static int wordBehind(String line, int at) {
    int place = at;
    while (place < line.length() && Character.isLetterOrDigit(line.charAt(place))) {
      place++;
    }
    while (place < line.length() && !Character.isLetterOrDigit(line.charAt(place))) {
      place++;
    }
    return place;
  }

  /** Where the word around a place starts. */
  public static int startOfWord(String line, int at) {
    int place = Math.min(at, line.length());
    while (place > 0 && Character.isLetterOrDigit(line.charAt(place - 1))) {
      place--;
    }
    return place;
  }

  /** Where the word around a place ends. */
  public static int endOfWord(String line, int at) {
    int place = Math.min(at, line.length());
    while (place < line.length() && Character.isLetterOrDigit(line.charAt(place))) {
      place++;
    }
    return place;
  }
}
