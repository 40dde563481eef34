package nl.veiligheidskompas.core.sheet.spell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line whose spelling can be checked. Addresses of pages and of mail, codes and
 * other words with figures, abbreviations with full stops, words in capitals and halves of words
 * are left out.
 */
final class SpellWords {

  private static final Pattern CHUNK = Pattern.compile("[^\\s\\u00a0\\ufffc]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i).*(?:://|www\\.|@|\\p{L}\\.(?:nl|com|eu|org|be)\\b).*");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['\\u2019.-][\\p{L}\\p{M}\\p{Nd}]+)*");
  private static final Pattern ENDING = Pattern.compile("[\\d+]['\\u2019]$");
  private static final Pattern CAPITALS = Pattern.compile(".+\\p{Lu}.*");

  private SpellWords() {}

  /** Every word to be checked, as if it were unknown. */
  static List<Misspelling> of(String line) {
    List<Misspelling> words = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(line);
    while (chunk.find()) {
      if (ADDRESS.matcher(chunk.group()).matches()) {
        continue;
      }
      Matcher word = WORD.matcher(chunk.group());
      while (word.find()) {
        if (!isSkipped(word.group()) && !isHalf(chunk.group(), word)) {
          words.add(
              new Misspelling(
                  chunk.start() + word.start(), chunk.start() + word.end(), word.group()));
        }
      }
    }
    return words;
  }

  /** Whether a word is half of one, as in {@code beleids- en beheersplan} or {@code 65+'ers}. */
  private static boolean isHalf(String chunk, Matcher word) {
    String start = chunk.substring(0, word.start());
    boolean before = start.endsWith("-") || ENDING.matcher(start).find();
    boolean behind = word.end() < chunk.length() && chunk.charAt(word.end()) == '-';
    return before || behind;
  }

  /** Whether a word is of a kind that no dictionary knows. */
  static boolean isSkipped(String word) {
    return word.length() < 2
        || word.indexOf('.') >= 0
        || word.chars().anyMatch(Character::isDigit)
        || (word.indexOf('-') < 0 && CAPITALS.matcher(word).matches());
  }
}
