package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.codec.EditionSeal;
import nl.veiligheidskompas.core.phasing.Phase;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.JournalEntry;
import nl.veiligheidskompas.core.plan.JournalEntry.Move;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalAgreementTest {

  private static final Phase ONE = new Phase(new UUID(1, 1), 0, "één", 1971, 1972);
  private static final Phase TWO = new Phase(new UUID(1, 1), 0, "twee", 1971, 1972);
  private static final Phase THREE = new Phase(new UUID(1, 1), 0, "drie", 1971, 1972);

  @TempDir private Path folder;
  private PlanFilesFixture fixture;

  @BeforeEach
  void makeAPlan() throws Exception {
    fixture = new PlanFilesFixture(folder);
    fixture.files.create(fixture.file, new RandomChanges(61).start(), false);
  }

  @Test
  void countsTheEditsOfTheStressTest() throws Exception {
    try (H2PlanStore store = fixture.open()) {
      PlanSession session = new PlanSession(store, CLOCK);
      session.edit(ChangeSet.of(StepName.of("stress"), new Change.OfPhase(null, ONE)));
      session.edit(ChangeSet.of(StepName.of("phase.rename"), new Change.OfPhase(ONE, TWO)));
      session.edit(ChangeSet.of(StepName.of("stress"), new Change.OfPhase(TWO, THREE)));
      session.undo();
    }

    assertThat(fixture.files.verify(fixture.file)).isEqualTo(new Verification(List.of(), 2));
  }

  @Test
  void findsAJournalThatTellsAnotherStory() throws Exception {
    try (H2PlanStore store = fixture.open()) {
      // a program that writes what it does not show: the second step does not follow the first
      store.keep(entry(1), ChangeSet.of(StepName.of("a"), new Change.OfPhase(null, ONE)));
      store.keep(entry(2), ChangeSet.of(StepName.of("b"), new Change.OfPhase(TWO, THREE)));
      SafetyPlan plan = new RandomChanges(61).start();
      Verification verification =
          new JournalAgreement(store, new EditionSeal(CODEC))
              .verify(new StoredPlan(plan, store.journal()));

      assertThat(verification.problems())
          .extracting("key")
          .containsExactly("verify.order", "verify.plan");
    }
  }

  private static JournalEntry entry(long number) {
    return new JournalEntry(number, Move.EDIT, number, StepName.of("a"), CLOCK.instant());
  }
}
