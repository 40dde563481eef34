package nl.veiligheidskompas.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import nl.veiligheidskompas.app.cli.Plans;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import nl.veiligheidskompas.core.storage.PlanFiles;
import nl.veiligheidskompas.core.storage.Verification;
import org.jspecify.annotations.Nullable;

/** Gives the commands the plan files of this machine. */
final class StoredPlans implements Plans {

  private final Supplier<PlanFiles> maker;
  private final Path backups;

  private @Nullable PlanFiles files;

  /**
   * The plan files.
   *
   * @param maker asked once, when a file is first needed: help and refusals do without a database
   * @param backups where a copy of a file goes before a newer program changes its form
   */
  StoredPlans(Supplier<PlanFiles> maker, Path backups) {
    this.maker = maker;
    this.backups = backups;
  }

  @Override
  public SafetyPlan read(Path file) throws RefusedException, StoreException {
    return files().read(file).plan();
  }

  @Override
  public long verifiedStressEdits(Path file) throws RefusedException, StoreException {
    Verification found = files().verify(file);
    if (!found.ok()) {
      throw new RefusedException(found.problems().getFirst());
    }
    return found.stressEdits();
  }

  @Override
  public PlanStore open(Path file) throws RefusedException, StoreException {
    return files().open(file, backups);
  }

  @Override
  public void create(Path file, SafetyPlan plan, boolean replace)
      throws RefusedException, StoreException {
    files().create(file, plan, replace);
  }

  private PlanFiles files() {
    if (files == null) {
      files = maker.get();
    }
    return files;
  }
}
