package nl.veiligheidskompas.core.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.codec.PlanCodec;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.RandomChanges;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/** A folder with plan files in which tests work. */
final class PlanFilesFixture {

  static final PlanCodec CODEC = new PlanCodec();
  static final Clock CLOCK =
      Clock.tick(
          Clock.fixed(Instant.parse("2026-11-02T08:30:00.123456789Z"), ZoneOffset.UTC),
          Duration.ofNanos(1));

  final PlanFiles files = new PlanFiles(CODEC);
  final Path folder;
  final Path file;

  PlanFilesFixture(Path folder) {
    this.folder = folder;
    file = folder.resolve("plan.mv.db");
  }

  /** Makes a plan file and edits it so many times; answers the plan in it. */
  SafetyPlan made(long seed, int edits) throws RefusedException, StoreException {
    RandomChanges changes = new RandomChanges(seed);
    files.create(file, changes.start(), false);
    try (H2PlanStore store = open()) {
      PlanSession session = new PlanSession(store, CLOCK);
      for (int i = 0; i < edits; i++) {
        session.edit(changes.next(session.plan()));
      }
      return session.plan();
    }
  }

  H2PlanStore open() throws RefusedException, StoreException {
    return files.open(file, folder.resolve("backups"));
  }

  /** The dump of a plan: equal plans have equal bytes. */
  static byte[] dump(SafetyPlan plan) {
    return CODEC.writeDocument(plan);
  }

  /** The names of all that stands in the folder. */
  List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
