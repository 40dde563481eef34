package nl.veiligheidskompas.app.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.veiligheidskompas.app.file.FixedStore;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.jspecify.annotations.Nullable;

/** Plan files in memory, some of which somebody else has open. */
public final class MemoryPlanFiles implements PlanFiles {

  private final Map<Path, MemoryStore> stores = new HashMap<>();
  private final Set<Path> taken = new HashSet<>();

  /** What is kept in that file. */
  public MemoryStore store(Path file) {
    MemoryStore store = stores.get(file);
    if (store == null) {
      throw new AssertionError("no file " + file);
    }
    return store;
  }

  public boolean has(Path file) {
    return stores.containsKey(file);
  }

  /** From now on somebody else edits the file, or no longer. */
  public void take(Path file, boolean now) {
    if (now) {
      taken.add(file);
    } else {
      taken.remove(file);
    }
  }

  @Override
  public void create(Path file, SafetyPlan plan) throws RefusedException {
    if (stores.containsKey(file)) {
      throw new RefusedException(Problem.of("file.exists", String.valueOf(file.getFileName())));
    }
    stores.put(file, new MemoryStore(plan));
  }

  @Override
  public Opening open(Path file) throws RefusedException {
    Problem problem = obstacle(file);
    if (problem != null) {
      throw new RefusedException(problem);
    }
    return taken.contains(file)
        ? new Opening.InUse("OOV-12", Instant.parse("2017-03-01T08:15:00Z"))
        : new Opening.Opened(store(file));
  }

  @Override
  public PlanStore readOnlyCopy(Path file) throws RefusedException {
    Problem problem = obstacle(file);
    if (problem != null) {
      throw new RefusedException(problem);
    }
    return new FixedStore(store(file).plan(), store(file).journal());
  }

  @Override
  public @Nullable Problem obstacle(Path file) {
    return stores.containsKey(file)
        ? null
        : Problem.of("file.missing", String.valueOf(file.getFileName()));
  }
}
