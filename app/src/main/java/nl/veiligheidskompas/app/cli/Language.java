package nl.veiligheidskompas.app.cli;

import java.util.List;
import java.util.Locale;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.common.Texts;

/**
 * In which language the command line answers: Dutch, or what {@code --lang} says before or after
 * the command. It is read ahead of all other words, because their refusals are said in it too.
 */
final class Language {

  /** The option, as it stands among the words. */
  static final String OPTION = "--lang";

  private static final List<String> KNOWN = List.of("nl", "en");

  private Language() {}

  /**
   * The language that the words ask for.
   *
   * @throws RefusedException when they ask for one that the program does not speak
   */
  static Locale of(List<String> words) throws RefusedException {
    String asked = asked(words);
    if (!KNOWN.contains(asked)) {
      throw new RefusedException(Problem.of("cli.language", asked));
    }
    return asked.equals("en") ? Locale.UK : Texts.DUTCH;
  }

  private static String asked(List<String> words) {
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      String word = words.get(i);
      if (word.startsWith(OPTION + "=")) {
        return word.substring(OPTION.length() + 1);
      }
      if (word.equals(OPTION) && i + 1 < words.size()) {
        return words.get(i + 1);
      }
    }
    return Texts.DUTCH.getLanguage();
  }
}
