package nl.veiligheidskompas.core.finding;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;

/**
 * Words with their figures, not yet in a language.
 *
 * @param key key in the text bundles, without the prefix {@code finding.}
 * @param arguments what is filled in: amounts, figures, words of the plan, other phrases, and lists
 *     of these, which are written as an enumeration
 */
public record Phrase(String key, List<Object> arguments) {

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** The words in the language of these texts. */
  public String in(Texts texts) {
    return texts.say(
        "finding." + key, arguments.stream().map(argument -> said(argument, texts)).toArray());
  }

  private static Object said(Object argument, Texts texts) {
    return switch (argument) {
      case Phrase phrase -> phrase.in(texts);
      case List<?> items -> enumeration(items, texts);
      default -> argument;
    };
  }

  private static String enumeration(List<?> items, Texts texts) {
    List<String> words =
        items.stream().map(item -> Phrase.of("part.item", item).in(texts)).toList();
    if (words.size() < 2) {
      return String.join("", words);
    }
    String allButLast = String.join(", ", words.subList(0, words.size() - 1));
    return texts.say("finding.part.and", allButLast, words.getLast());
  }
}
