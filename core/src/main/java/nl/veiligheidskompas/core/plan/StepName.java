package nl.veiligheidskompas.core.plan;

import java.util.List;

/**
 * What a step is called in the undo menu.
 *
 * @param key key of the sentence in the text bundles, without the prefix {@code step.}
 * @param arguments what the sentence fills in, such as a code of a theme
 */
public record StepName(String key, List<String> arguments) {
  public StepName {
    arguments = List.copyOf(arguments);
  }

  public static StepName of(String key, String... arguments) {
    return new StepName(key, List.of(arguments));
  }
}
