package nl.veiligheidskompas.core.sheet.spell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * The Dutch dictionary with the words of municipal safety work. Loading it takes a second or two,
 * so it is loaded once and not on the thread of a window. Can be asked by several threads.
 */
public final class Speller {

  private static final int MOST_SUGGESTIONS = 6;
  private static final String DICTIONARY = "nl.dic";
  private static final String AFFIXES = "nl.aff";

  /** What can be put behind an abbreviation: AOV-ers. */
  private static final Set<String> ENDINGS = Set.of("en", "er", "ers", "s", "je", "tje");

  private static final String OWN = "municipal.txt";

  private final Hunspell hunspell;
  private final Set<String> own;

  private Speller(Hunspell hunspell, Set<String> own) {
    this.hunspell = hunspell;
    this.own = own;
  }

  /**
   * Loads the dictionary that is shipped with the program.
   *
   * @throws UncheckedIOException when it cannot be read, which only a damaged program does
   */
  public static Speller load() {
    try (InputStream affixes = resource(AFFIXES);
        InputStream words = resource(DICTIONARY);
        InputStream own = resource(OWN)) {
      Dictionary dictionary =
          new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
      Hunspell hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
      return new Speller(hunspell, lines(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("the dictionary is damaged", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream resource = Speller.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("the program lacks its dictionary: " + name);
    }
    return resource;
  }

  private static Set<String> lines(InputStream words) throws IOException {
    Set<String> lines = new HashSet<>();
    new String(words.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(lines::add);
    return Set.copyOf(lines);
  }

  /** Whether the word is Dutch, or a word of municipal safety work. */
  public boolean knows(String word) {
    String plain = word.replace('\u2019', '\'');
    return own.contains(plain)
        || own.contains(plain.toLowerCase(Locale.ROOT))
        || hunspell.spell(plain)
        || knowsParts(plain);
  }

  /** A word with hyphens is known when all its parts are. */
  private boolean knowsParts(String word) {
    if (word.indexOf('-') < 0) {
      return false;
    }
    boolean behindCode = false;
    for (String part : word.split("-", -1)) {
      boolean code = SpellWords.isSkipped(part);
      boolean ending = behindCode && ENDINGS.contains(part);
      if (!code
          && !ending
          && !own.contains(part.toLowerCase(Locale.ROOT))
          && !hunspell.spell(part)) {
        return false;
      }
      behindCode = code;
    }
    return true;
  }

  /** What the word may be meant to be, the likeliest first; may take some tenths of a second. */
  public List<String> suggest(String word) {
    return hunspell.suggest(word.replace('\u2019', '\'')).stream()
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }
}
