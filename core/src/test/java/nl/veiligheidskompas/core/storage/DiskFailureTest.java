package nl.veiligheidskompas.core.storage;

import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CLOCK;
import static nl.veiligheidskompas.core.storage.PlanFilesFixture.CODEC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DiskFailureTest {

  @TempDir private Path folder;
  private final RandomChanges changes = new RandomChanges(31);
  private PlanFilesFixture fixture;

  @BeforeEach
  void putAFailingDiskUnderThePlan() {
    PlanFiles files = new PlanFiles(CODEC, FailingDisk.access(), Schema.CURRENT);
    fixture = new PlanFilesFixture(folder, files);
  }

  @AfterEach
  void mendTheDisk() {
    FailingDisk.mend();
  }

  @Test
  void fullDiskLosesNothingAndTheStepCanBeTriedAgain() throws Exception {
    SafetyPlan kept = fixture.made(31, 3);
    PlanSession session;
    try (H2PlanStore store = fixture.open()) {
      session = new PlanSession(store, CLOCK);
      ChangeSet step = changes.next(kept);

      FailingDisk.fill(Files.size(fixture.file) + 100);
      assertThatThrownBy(() -> session.edit(step)).isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> session.edit(step)).isInstanceOf(StoreException.class);
      assertThat(session.plan()).isEqualTo(kept);

      FailingDisk.mend();
      assertThat(session.edit(step)).isEqualTo(step.applyTo(kept));
      session.undo();
      session.redo();
    }
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(session.plan());
    assertThat(fixture.files.verify(fixture.file).ok()).isTrue();
    assertThat(fixture.names()).containsExactly("plan.mv.db");
  }

  @Test
  void fullDiskThatStaysFullKeepsWhatWasAcknowledged() throws Exception {
    SafetyPlan kept = fixture.made(32, 3);
    H2PlanStore store = fixture.open();
    PlanSession session = new PlanSession(store, CLOCK);
    FailingDisk.fill(Files.size(fixture.file));
    assertThatThrownBy(() -> session.edit(changes.next(kept))).isInstanceOf(StoreException.class);
    Throwable atClosing = catchThrowable(store::close);
    FailingDisk.mend();

    assertThat(atClosing == null || atClosing instanceof StoreException).isTrue();
    assertThat(fixture.files.read(fixture.file).plan()).isEqualTo(kept);
    assertThat(fixture.files.verify(fixture.file).ok()).isTrue();
  }

  @Test
  void afterAFailedCallForTheDiskNothingIsAcknowledgedAnyMore() throws Exception {
    SafetyPlan kept = fixture.made(33, 3);
    H2PlanStore store = fixture.open();
    PlanSession session = new PlanSession(store, CLOCK);
    ChangeSet step = changes.next(kept);
    FailingDisk.lose();
    assertThatThrownBy(() -> session.edit(step)).isInstanceOf(StoreException.class);
    FailingDisk.mend();

    assertThatThrownBy(() -> session.edit(step)).isInstanceOf(StoreException.class);
    assertThat(session.plan()).isEqualTo(kept);
    assertThat(catchThrowable(store::close)).isNull();
    SafetyPlan found = fixture.files.read(fixture.file).plan();
    assertThat(found).as("with or without the doubtful step").isIn(kept, step.applyTo(kept));
    assertThat(fixture.files.verify(fixture.file).ok()).isTrue();
  }

  @Test
  void newFileOnAFullDiskLeavesNothingBehind() throws Exception {
    FailingDisk.fill(20_000);
    assertThatThrownBy(() -> fixture.files.create(fixture.file, changes.start(), false))
        .isInstanceOf(StoreException.class);
    assertThat(fixture.names()).isEmpty();

    FailingDisk.mend();
    fixture.files.create(fixture.file, changes.start(), false);
    FailingDisk.fill(20_000);
    byte[] before = Files.readAllBytes(fixture.file);
    assertThatThrownBy(() -> fixture.files.create(fixture.file, changes.start(), true))
        .isInstanceOf(StoreException.class);
    assertThat(Files.readAllBytes(fixture.file)).isEqualTo(before);
    assertThat(fixture.names()).containsExactly("plan.mv.db");
  }
}
