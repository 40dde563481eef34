package nl.veiligheidskompas.app.cli;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;

/** The commands that the program has. */
@FunctionalInterface
public interface CommandSet {

  /**
   * New commands, in the order of the help: each is run once at most.
   *
   * @param console where they answer
   * @param texts the language in which they answer
   * @return objects annotated as command of picocli
   */
  List<Object> in(Console console, Texts texts);
}
