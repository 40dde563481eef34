package nl.veiligheidskompas.core.common;

import java.util.List;

/**
 * An expected refusal, as a value: what cannot be done and why, to be said in the user's language.
 *
 * @param key key of the sentence in the text bundles, without the prefix {@code problem.}
 * @param arguments what the sentence fills in, in the order of its placeholders; never plan text
 */
public record Problem(String key, List<Object> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }
}
