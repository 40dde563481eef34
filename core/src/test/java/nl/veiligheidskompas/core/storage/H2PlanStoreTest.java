package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.dump;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2PlanStoreTest {

  @TempDir private Path folder;
  private PlanFilesFixture fixture;

  @BeforeEach
  void useTheFolder() {
    fixture = new PlanFilesFixture(folder);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20_261_102, -7})
  void keepsEveryKindOfChangeOverReopeningUndoAndRedo(long seed) throws Exception {
    RandomChanges changes = new RandomChanges(seed);
    SafetyPlan start = changes.start();
    fixture.files.create(fixture.file, start, false);
    Random random = new Random(seed);
    SafetyPlan expected = start;
    for (int round = 0; round < 12; round++) {
      try (H2PlanStore store = fixture.open()) {
        PlanSession session = new PlanSession(store, CLOCK);
        assertThat(session.plan()).isEqualTo(expected);
        expected = work(session, changes, random);
      }
      assertThat(dump(fixture.files.read(fixture.file).plan())).isEqualTo(dump(expected));
    }
    assertThat(changes.drawn()).isEqualTo(RandomChanges.kinds());
    assertThat(fixture.files.verify(fixture.file).problems()).isEmpty();
    assertThat(fixture.names()).containsExactly("plan.mv.db");
    undoesAllAndDoesAllAgain(start, expected);
  }

  private static SafetyPlan work(PlanSession session, RandomChanges changes, Random random)
      throws Exception {
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(5)) {
        case 0 -> session.undo();
        case 1 -> session.redo();
        default -> session.edit(changes.next(session.plan()));
      }
    }
    return session.plan();
  }

  private void undoesAllAndDoesAllAgain(SafetyPlan start, SafetyPlan end) throws Exception {
    try (H2PlanStore store = fixture.open()) {
      PlanSession session = new PlanSession(store, CLOCK);
      int steps = session.journal().undoable().size();
      while (session.undo() != null) {
        assertThat(session.plan()).isNotNull();
      }
      assertThat(dump(session.plan())).isEqualTo(dump(start));
      for (int i = 0; i < steps; i++) {
        session.redo();
      }
      assertThat(dump(session.plan())).isEqualTo(dump(end));
    }
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(end);
  }

  @Test
  void undoesAfterReopeningWhatWasDoneBefore() throws Exception {
    Deque<SafetyPlan> states = new ArrayDeque<>();
    RandomChanges changes = new RandomChanges(4);
    fixture.files.create(fixture.file, changes.start(), false);
    for (int i = 0; i < 5; i++) {
      try (H2PlanStore store = fixture.open()) {
        PlanSession session = new PlanSession(store, CLOCK);
        states.push(session.plan());
        session.edit(changes.next(session.plan()));
      }
    }
    while (!states.isEmpty()) {
      try (H2PlanStore store = fixture.open()) {
        PlanSession session = new PlanSession(store, CLOCK);
        assertThat(session.undo()).isNotNull();
        assertThat(session.plan()).isEqualTo(states.pop());
      }
    }
    assertThat(fixture.files.read(fixture.file).journal()).hasSize(10);
  }
}
