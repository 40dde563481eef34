package nl.veiligheidskompas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.app.file.OpenNotes;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StepName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredPlanFilesTest {

  @TempDir Path folder;
  private PlanFiles files;
  private Path file;

  @BeforeEach
  void begin() {
    OpenNotes notes = new OpenNotes(folder.resolve("open"), "oov (balie)", Desks.CLOCK);
    files =
        new StoredPlanFiles(
            new nl.veiligheidskompas.core.storage.PlanFiles(new PlanCodec()),
            notes,
            folder.resolve("backups"));
    file = folder.resolve("plan.mv.db");
  }

  @Test
  void keepsAStepInAFileThatIsOpenedAgain() throws Exception {
    files.create(file, Desks.example());
    CapacityShare share = new CapacityShare(Desks.nextId(), 99, "overleg", BigDecimal.TEN, false);
    ChangeSet step =
        ChangeSet.of(
            StepName.of("capacity.add", "overleg"), new Change.OfCapacityShare(null, share));

    SafetyPlan kept;
    try (PlanStore store = opened()) {
      kept = new PlanSession(store, Desks.CLOCK).edit(step);
    }

    try (PlanStore store = opened()) {
      assertThat(store.plan()).isEqualTo(kept);
      assertThat(store.journal()).hasSize(1);
    }
  }

  @Test
  void tellsWhoHasAFileOpenSinceWhenAndShowsWhatIsKeptOfIt() throws Exception {
    files.create(file, Desks.example());

    try (PlanStore store = opened()) {
      assertThat(files.open(file))
          .isEqualTo(new Opening.InUse("oov (balie)", Desks.CLOCK.instant()));
      try (PlanStore copy = files.readOnlyCopy(file)) {
        assertThat(copy.plan()).isEqualTo(store.plan());
      }
    }

    assertThat(files.open(file)).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void leavesNothingBesideThePlanWhenItIsClosed() throws Exception {
    files.create(file, Desks.empty());
    opened().close();

    try (Stream<Path> left = Files.walk(folder)) {
      List<Path> there = left.filter(Files::isRegularFile).toList();
      assertThat(there).containsExactly(file);
    }
  }

  @Test
  void refusesToTakeThePlaceOfAFileThatIsThere() throws Exception {
    files.create(file, Desks.example());

    assertThatThrownBy(() -> files.create(file, Desks.empty()))
        .isInstanceOf(RefusedException.class);
    try (PlanStore store = opened()) {
      assertThat(store.plan()).isEqualTo(Desks.example());
    }
  }

  @Test
  void seesFromOutsideWhatCannotBeOpened() throws Exception {
    files.create(file, Desks.empty());

    assertThat(files.obstacle(file)).isNull();
    assertThat(key(folder.resolve("weg.mv.db"))).isEqualTo("file.missing");
    assertThat(key(folder)).isEqualTo("file.folder");
  }

  private String key(Path place) {
    var problem = files.obstacle(place);
    return problem == null ? "" : problem.key();
  }

  private PlanStore opened() throws Exception {
    return ((Opening.Opened) files.open(file)).store();
  }
}
