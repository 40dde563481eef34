package nl.veiligheidskompas.app.spell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.app.text.Spelling;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.sheet.spell.Misspelling;
import nl.veiligheidskompas.core.sheet.spell.SpellCheck;
import nl.veiligheidskompas.core.sheet.spell.Speller;
import org.jspecify.annotations.Nullable;

/**
 * Checks the words of the sheets and chapters of a plan behind the window. The dictionary is loaded
 * when the first line is checked; a line that was checked once is not checked again until a word
 * becomes known.
 */
public final class SpellingDesk implements Spelling {

  /** So many lines are remembered: more than the longest plan has. */
  private static final int REMEMBERED = 20_000;

  private final Work work;
  private final Supplier<Speller> speller;
  private final WordList list;
  private final Supplier<? extends Collection<String>> names;
  private final BooleanSupplier on;
  private final Consumer<Boolean> turn;
  private final Map<String, List<Misspelling>> found = new HashMap<>();
  private final Map<String, List<String>> suggestions = new LinkedHashMap<>();
  private final Set<String> held = new HashSet<>();
  private Set<String> named = Set.of();
  private @Nullable Running running;

  /** Counts the looks behind the window: what an older one brings starts nothing new. */
  private long looks;

  /** What one look behind the window brought. */
  private record Found(
      Map<String, List<Misspelling>> words, Map<String, List<String>> suggestions) {}

  /**
   * @param speller loads the dictionary, or answers the one that is loaded; called behind the
   *     window
   * @param names what the plan itself names, which is right; asked on the thread of the window
   * @param on whether the user wants words to be checked
   * @param turn keeps what she wants
   */
  public SpellingDesk(
      Work work,
      Supplier<Speller> speller,
      WordList list,
      Supplier<? extends Collection<String>> names,
      BooleanSupplier on,
      Consumer<Boolean> turn) {
    this.work = work;
    this.speller = speller;
    this.list = list;
    this.names = names;
    this.on = on;
    this.turn = turn;
  }

  /** Names may have come or gone since the last look. */
  private void nameAnew() {
    Set<String> now = Set.copyOf(names.get());
    if (!now.equals(named)) {
      named = now;
      found.clear();
    }
  }

  @Override
  public boolean isOn() {
    return on.getAsBoolean();
  }

  @Override
  public void turn(boolean wanted) {
    turn.accept(wanted);
  }

  @Override
  public @Nullable List<Misspelling> known(String line) {
    return found.get(line);
  }

  @Override
  public void check(Collection<String> lines, Runnable done) {
    stop();
    nameAnew();
    Set<String> open = new LinkedHashSet<>(lines);
    found.keySet().forEach(open::remove);
    if (open.isEmpty()) {
      done.run();
      suggest(done);
      return;
    }
    Set<String> right = new HashSet<>(named);
    right.addAll(held);
    start(
        progress -> words(open, right, progress),
        outcome -> {
          if (found.size() > REMEMBERED) {
            found.clear();
          }
          found.putAll(outcome.words());
        },
        () -> {
          done.run();
          suggest(done);
        });
  }

  private Found words(Set<String> lines, Set<String> right, Progress progress) throws Exception {
    List<String> known = new ArrayList<>(right);
    known.addAll(list.read());
    SpellCheck check = new SpellCheck(speller.get(), known);
    Map<String, List<Misspelling>> words = new HashMap<>();
    for (String line : lines) {
      if (progress.cancelled()) {
        break;
      }
      words.put(line, check.in(line));
    }
    return new Found(words, Map.of());
  }

  /** Looks for what the unknown words may be meant to be, so that a menu need not wait for it. */
  private void suggest(Runnable done) {
    Set<String> open = new LinkedHashSet<>();
    found.values().forEach(words -> words.forEach(word -> open.add(word.word())));
    suggestions.keySet().forEach(open::remove);
    if (open.isEmpty()) {
      return;
    }
    start(
        progress -> {
          Speller dictionary = speller.get();
          Map<String, List<String>> meant = new HashMap<>();
          for (String word : open) {
            if (progress.cancelled()) {
              break;
            }
            meant.put(word, dictionary.suggest(word));
          }
          return new Found(Map.of(), meant);
        },
        outcome -> suggestions.putAll(outcome.suggestions()),
        done);
  }

  /** A look behind the window. */
  private interface LookBehind {
    Found look(Progress progress) throws Exception;
  }

  /**
   * @param taken keeps what was found, also when nobody waits for it any more
   * @param next runs when somebody does
   */
  private void start(LookBehind look, Consumer<Found> taken, Runnable next) {
    looks++;
    long mine = looks;
    running =
        work.start(
            look::look,
            outcome -> {
              taken.accept(outcome);
              if (mine == looks) {
                next.run();
              }
            },
            failure -> {
              throw new IllegalStateException("the spelling cannot be checked", failure);
            });
  }

  @Override
  public void stop() {
    looks++;
    Running now = running;
    if (now != null) {
      now.cancel();
      running = null;
    }
  }

  @Override
  public List<String> suggestions(String word) {
    return suggestions.getOrDefault(word, List.of());
  }

  @Override
  public void add(String word, Runnable unwritten) {
    ignore(word);
    Callable<Boolean> writing =
        () -> {
          list.add(word);
          return true;
        };
    work.onPlan(writing, written -> {}, failure -> unwritten.run());
  }

  @Override
  public void ignore(String word) {
    held.add(word);
    found.values().removeIf(words -> words.stream().anyMatch(one -> one.word().equals(word)));
  }
}
