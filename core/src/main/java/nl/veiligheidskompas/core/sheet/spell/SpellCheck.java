package nl.veiligheidskompas.core.sheet.spell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks lines against the dictionary and against words that are known besides. */
public final class SpellCheck {

  private final Speller speller;
  private final Set<String> known = new HashSet<>();

  /**
   * @param known words that are right as well, whatever their capitals; also several in one text,
   *     such as the name of an organisation
   */
  public SpellCheck(Speller speller, Iterable<String> known) {
    this.speller = speller;
    for (String one : known) {
      this.known.add(folded(one.strip()));
      SpellWords.of(one).forEach(word -> this.known.add(folded(word.word())));
    }
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The words of a line that are not known, in their order. */
  public List<Misspelling> in(String line) {
    return SpellWords.of(line).stream().filter(word -> !isRight(line, word)).toList();
  }

  /** Whether the word is known, or an abbreviation with the full stop behind it. */
  private boolean isRight(String line, Misspelling word) {
    boolean stopped = word.to() < line.length() && line.charAt(word.to()) == '.';
    return knows(word.word()) || (stopped && speller.knows(word.word() + "."));
  }

  private boolean knows(String word) {
    return known.contains(folded(word)) || speller.knows(word);
  }
}
