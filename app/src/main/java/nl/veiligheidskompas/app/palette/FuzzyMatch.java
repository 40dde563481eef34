package nl.veiligheidskompas.app.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well a few typed letters fit a text. The words of the query must all occur, in any order;
 * letters within a word must follow each other, or, when that fails for the whole query, occur in
 * order with gaps. Accents and capitals make no difference.
 *
 * @param score higher is better: letters that stand together and at the start of a word count more
 * @param positions places in the text of the letters that fitted, ascending
 * @param fit how much of the text was typed
 */
public record FuzzyMatch(int score, List<Integer> positions, Fit fit) {

  /** How much of a text was typed, the least first. */
  public enum Fit {
    SOMEWHERE,
    BEGINNING,
    WHOLE
  }

  private static final int TOGETHER = 5;
  private static final int WORD_START = 10;
  private static final int TEXT_START = 20;
  private static final int WHOLE_WORDS = 1_000;

  public FuzzyMatch {
    positions = List.copyOf(positions);
  }

  /** The match of the query in the text, or null when it does not fit. */
  public static @Nullable FuzzyMatch of(String query, String text) {
    String plainQuery = plain(query).strip();
    String plainText = plain(text);
    if (plainQuery.isEmpty()) {
      return new FuzzyMatch(0, List.of(), Fit.SOMEWHERE);
    }
    FuzzyMatch words = words(plainQuery, plainText);
    return words != null ? words : letters(plainQuery.replace(" ", ""), plainText);
  }

  private static @Nullable FuzzyMatch words(String query, String text) {
    List<Integer> positions = new ArrayList<>();
    int score = WHOLE_WORDS;
    for (String word : query.split(" +", -1)) {
      int at = best(word, text);
      if (at < 0) {
        return null;
      }
      score += word.length() * TOGETHER + startBonus(text, at);
      for (int i = 0; i < word.length(); i++) {
        positions.add(at + i);
      }
    }
    List<Integer> places = positions.stream().sorted().distinct().toList();
    return new FuzzyMatch(score, places, fit(query, text));
  }

  private static Fit fit(String query, String text) {
    String bare = text.replace("…", "").strip();
    if (bare.equals(query.replace("…", "").strip())) {
      return Fit.WHOLE;
    }
    return bare.startsWith(query) ? Fit.BEGINNING : Fit.SOMEWHERE;
  }

  /** Where the word stands best: at the start of a word if it does so anywhere. */
  private static int best(String word, String text) {
    int first = text.indexOf(word);
    for (int at = first; at >= 0; at = text.indexOf(word, at + 1)) {
      if (startBonus(text, at) > 0) {
        return at;
      }
    }
    return first;
  }

  private static @Nullable FuzzyMatch letters(String query, String text) {
    List<Integer> positions = new ArrayList<>();
    int score = 0;
    int from = 0;
    for (int i = 0; i < query.length(); i++) {
      int at = text.indexOf(query.charAt(i), from);
      if (at < 0) {
        return null;
      }
      score += startBonus(text, at) + (at == from && i > 0 ? TOGETHER : 0) - (at - from);
      positions.add(at);
      from = at + 1;
    }
    return new FuzzyMatch(score, positions, Fit.SOMEWHERE);
  }

  private static int startBonus(String text, int at) {
    if (at == 0) {
      return TEXT_START;
    }
    return Character.isLetterOrDigit(text.charAt(at - 1)) ? 0 : WORD_START;
  }

  /** Lower case and without accents, of the same length as the text. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      plain.append(letter.isEmpty() ? ' ' : letter.charAt(0));
    }
    return plain.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
