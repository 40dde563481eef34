package nl.veiligheidskompas.app.text;

import java.util.Collection;
import java.util.List;
import nl.veiligheidskompas.core.sheet.spell.Misspelling;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words of a page are not known. Used on the thread of the window, which never waits.
 */
public interface Spelling {

  /** Every word is right. */
  Spelling NONE =
      new Spelling() {
        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public void turn(boolean on) {
          // there is nothing to turn on
        }

        @Override
        public @Nullable List<Misspelling> known(String line) {
          return List.of();
        }

        @Override
        public void check(Collection<String> lines, Runnable done) {
          done.run();
        }

        @Override
        public void stop() {
          // nothing runs
        }

        @Override
        public List<String> suggestions(String word) {
          return List.of();
        }

        @Override
        public void add(String word, Runnable unwritten) {
          // there is no list
        }

        @Override
        public void ignore(String word) {
          // nothing is told
        }
      };

  /** Whether words are checked. */
  boolean isOn();

  /** Checks words from now on, or no longer. */
  void turn(boolean on);

  /** The unknown words of a line; null while it was not checked. */
  @Nullable List<Misspelling> known(String line);

  /**
   * Checks lines behind the window.
   *
   * @param done runs on the thread of the window whenever more is known
   */
  void check(Collection<String> lines, Runnable done);

  /** Lets a check that is on its way end early. */
  void stop();

  /** What an unknown word may be meant to be, as far as that is known by now. */
  List<String> suggestions(String word);

  /**
   * Puts a word in the list of the user, for all plans.
   *
   * @param unwritten runs on the thread of the window when the list cannot be written; the word is
   *     then held for right until the program ends
   */
  void add(String word, Runnable unwritten);

  /** Holds a word for right until the program ends. */
  void ignore(String word);
}
