package nl.veiligheidskompas.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import org.junit.jupiter.api.Test;

class JournalTest {

  @Test
  void undoesInReverseOrderAndForgetsWhatCannotComeBackAfterANewStep() {
    Journal journal =
        Journal.of(
            List.of(
                line(1, Move.EDIT, 1),
                line(2, Move.EDIT, 2),
                line(3, Move.UNDO, 2),
                line(4, Move.UNDO, 1),
                line(5, Move.REDO, 1),
                line(6, Move.EDIT, 6)));

    assertThat(journal.undoable()).extracting(JournalStep::number).containsExactly(1L, 6L);
    assertThat(journal.redoable()).isEmpty();
    assertThat(journal.length()).isEqualTo(6);
  }

  @Test
  void aStepThatGoesOnIsOneStep() {
    Journal journal =
        Journal.of(
            List.of(
                line(1, Move.EDIT, 1),
                line(2, Move.EDIT, 2),
                line(3, Move.EDIT, 2),
                line(4, Move.EDIT, 2),
                line(5, Move.UNDO, 2)));

    assertThat(journal.undoable()).extracting(JournalStep::number).containsExactly(1L);
    assertThat(journal.redoable())
        .singleElement()
        .satisfies(step -> assertThat(step.last()).isEqualTo(4));
    assertThatThrownBy(() -> journal.with(line(6, Move.EDIT, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void offersNothingWhenNothingWasDone() {
    assertThat(Journal.EMPTY.nextUndo()).isNull();
    assertThat(Journal.EMPTY.nextRedo()).isNull();
  }

  @Test
  void refusesLinesThatDoNotFollowEachOther() {
    assertThatThrownBy(() -> Journal.of(List.of(line(2, Move.EDIT, 2))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Journal.of(List.of(line(1, Move.UNDO, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    Journal one = Journal.of(List.of(line(1, Move.EDIT, 1)));
    assertThatThrownBy(() -> one.with(line(2, Move.REDO, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static JournalEntry line(long number, Move move, long step) {
    return new JournalEntry(number, move, step, StepName.of("test"), Instant.EPOCH);
  }
}
