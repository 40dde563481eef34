package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void neitherClosesTheFileNorLosesAStep() throws Exception {
    PlanFilesFixture fixture = new PlanFilesFixture(folder);
    RandomChanges changes = new RandomChanges(41);
    fixture.files.create(fixture.file, changes.start(), false);
    SafetyPlan plan;
    try (H2PlanStore store = fixture.open()) {
      PlanSession session = new PlanSession(store, CLOCK);
      Thread.currentThread().interrupt();
      session.edit(changes.next(session.plan()));
      assertThat(Thread.interrupted()).as("the interrupt is passed on").isTrue();
      plan = editedUnderFire(session, changes);
    }
    assertThat(fixture.files.read(fixture.file).journal()).hasSize(41);
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(plan);
  }

  /** Forty steps while another thread interrupts without end. */
  private static SafetyPlan editedUnderFire(PlanSession session, RandomChanges changes)
      throws Exception {
    Thread worker = Thread.currentThread();
    AtomicBoolean done = new AtomicBoolean();
    Thread shooter =
        Thread.ofPlatform()
            .start(() -> {
              while (!done.get()) {
                worker.interrupt();
                Thread.onSpinWait();
              }
            });
    try {
      return PlanFilesFixture.edited(session, changes, 40);
    } finally {
      done.set(true);
      while (shooter.isAlive()) {
        Thread.onSpinWait();
      }
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
