package nl.veiligheidskompas.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to the plan and what can be taken back. The journal only grows: undoing is a line
 * of its own, and which steps can be undone follows from reading the lines in order.
 *
 * @param length number of lines
 * @param undoable the steps that can be undone, the last one first to go
 * @param redoable the steps that can be done again, the last one first to come back
 */
public record Journal(long length, List<JournalStep> undoable, List<JournalStep> redoable) {

  public static final Journal EMPTY = new Journal(0, List.of(), List.of());

  public Journal {
    undoable = List.copyOf(undoable);
    redoable = List.copyOf(redoable);
  }

  /**
   * The journal after reading the lines in order of their numbers.
   *
   * @throws IllegalArgumentException when the lines do not follow each other
   */
  public static Journal of(List<JournalEntry> entries) {
    Journal journal = EMPTY;
    JournalReading reading = new JournalReading(journal);
    entries.forEach(reading::read);
    return reading.journal();
  }

  /** The journal with one more line; throws as {@link #of}. */
  public Journal with(JournalEntry entry) {
    JournalReading reading = new JournalReading(this);
    reading.read(entry);
    return reading.journal();
  }

  /** The step that undo would take back, or null when there is none. */
  public @Nullable JournalStep nextUndo() {
    return undoable.isEmpty() ? null : undoable.getLast();
  }

  /** The step that redo would do again, or null when there is none. */
  public @Nullable JournalStep nextRedo() {
    return redoable.isEmpty() ? null : redoable.getLast();
  }

  /** Reads lines into two stacks. */
  private static final class JournalReading {
    private long length;
    private final List<JournalStep> undoable;
    private final List<JournalStep> redoable;

    JournalReading(Journal journal) {
      length = journal.length();
      undoable = new ArrayList<>(journal.undoable());
      redoable = new ArrayList<>(journal.redoable());
    }

    void read(JournalEntry entry) {
      length++;
      if (entry.number() != length) {
        throw new IllegalArgumentException("a line of the journal is missing");
      }
      switch (entry.move()) {
        case EDIT -> {
          undoable.add(edited(entry));
          redoable.clear();
        }
        case UNDO -> redoable.add(taken(undoable, entry));
        case REDO -> undoable.add(taken(redoable, entry));
      }
    }

    /** A step of its own, or the last one when it goes on and nothing came in between. */
    private JournalStep edited(JournalEntry entry) {
      if (entry.step() == entry.number()) {
        return new JournalStep(entry, entry.number());
      }
      JournalStep begun = taken(undoable, entry);
      if (begun.last() != entry.number() - 1) {
        throw new IllegalArgumentException("a step goes on after another one");
      }
      return new JournalStep(begun.entry(), entry.number());
    }

    private static JournalStep taken(List<JournalStep> stack, JournalEntry entry) {
      if (stack.isEmpty() || stack.getLast().number() != entry.step()) {
        throw new IllegalArgumentException("a line of the journal does not fit the ones before");
      }
      return stack.removeLast();
    }

    Journal journal() {
      return new Journal(length, undoable, redoable);
    }
  }
}
