package nl.veiligheidskompas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligheidskompas.app.file.FixedStore;
import nl.veiligheidskompas.app.file.NotedStore;
import nl.veiligheidskompas.app.file.OpenNotes;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.storage.StoredPlan;
import org.jspecify.annotations.Nullable;

/** Gives the window the plan files of this machine. */
final class StoredPlanFiles implements PlanFiles {

  private static final String LOCKED = "file.locked";

  private final nl.veiligheidskompas.core.storage.PlanFiles files;
  private final OpenNotes notes;
  private final Path backups;

  /**
   * The plan files.
   *
   * @param notes who has which file open
   * @param backups where a copy of a file goes before a newer program changes its form
   */
  StoredPlanFiles(
      nl.veiligheidskompas.core.storage.PlanFiles files, OpenNotes notes, Path backups) {
    this.files = files;
    this.notes = notes;
    this.backups = backups;
  }

  @Override
  public void create(Path file, SafetyPlan plan) throws RefusedException, StoreException {
    files.create(file, plan, false);
  }

  @Override
  public Opening open(Path file) throws RefusedException, StoreException {
    try {
      PlanStore store = files.open(file, backups);
      return new Opening.Opened(NotedStore.of(store, file, notes));
    } catch (RefusedException refused) {
      if (refused.problem().key().equals(LOCKED)) {
        return notes.read(file);
      }
      throw refused;
    }
  }

  @Override
  public PlanStore readOnlyCopy(Path file) throws RefusedException, StoreException {
    try {
      return fixed(files.read(file));
    } catch (RefusedException refused) {
      if (refused.problem().key().equals(LOCKED)) {
        return fixedCopy(file);
      }
      throw refused;
    }
  }

  @Override
  public @Nullable Problem obstacle(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.exists(file)) {
      return Problem.of("file.missing", name);
    }
    if (Files.isDirectory(file)) {
      return Problem.of("file.folder", name);
    }
    return Files.isReadable(file) ? null : Problem.of("file.unreadable", name);
  }

  /** The bytes as they are on the disk now: nobody else's lock is asked for. */
  private PlanStore fixedCopy(Path file) throws RefusedException, StoreException {
    try {
      Path folder = Files.createTempDirectory("veiligheidskompas");
      Path copy = folder.resolve(String.valueOf(file.getFileName()));
      try {
        Files.copy(file, copy);
        return fixed(files.read(copy));
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException failure) {
      throw new StoreException("no copy can be made", failure);
    }
  }

  private static PlanStore fixed(StoredPlan content) {
    return new FixedStore(content.plan(), content.journal());
  }
}
