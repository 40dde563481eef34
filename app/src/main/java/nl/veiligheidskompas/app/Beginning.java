package nl.veiligheidskompas.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.file.PlanFiles;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * What can be done before there is a window to do it in: beside the start of the toolkit the plan
 * files are made ready, and the plan that the program was started with is opened. To the window
 * these are the plan files; the first opening just takes less time.
 */
final class Beginning implements PlanFiles {

  private final @Nullable Path first;
  private final FutureTask<PlanFiles> files;
  private final FutureTask<Opening> opening;
  private final AtomicBoolean taken = new AtomicBoolean();

  /**
   * Nothing is done yet.
   *
   * @param files makes the plan files of this machine
   * @param first the plan that the program was started with, or null
   */
  Beginning(Callable<PlanFiles> files, @Nullable Path first) {
    this.first = first;
    this.files = new FutureTask<>(files);
    opening = new FutureTask<>(() -> files().open(requireFirst()));
  }

  /** The plan that the program was started with, or null. */
  @Nullable Path first() {
    return first;
  }

  /** Begins, on a thread of its own. */
  void start() {
    Runnable all =
        () -> {
          files.run();
          if (first != null) {
            opening.run();
          }
        };
    Thread.ofPlatform().daemon().name("veiligheidskompas-begin").start(all);
  }

  @Override
  public Opening open(Path file) throws RefusedException, StoreException {
    return file.equals(first) && taken.compareAndSet(false, true) ? opened() : files().open(file);
  }

  @Override
  public void create(Path file, SafetyPlan plan) throws RefusedException, StoreException {
    files().create(file, plan);
  }

  @Override
  public PlanStore readOnlyCopy(Path file) throws RefusedException, StoreException {
    return files().readOnlyCopy(file);
  }

  @Override
  public @Nullable Problem obstacle(Path file) {
    return files().obstacle(file);
  }

  private Path requireFirst() {
    if (first == null) {
      throw new IllegalStateException("started without a plan");
    }
    return first;
  }

  private PlanFiles files() {
    try {
      return files.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the plan files cannot be made ready", failure.getCause());
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private Opening opened() throws RefusedException, StoreException {
    try {
      return opening.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case RefusedException refused -> throw refused;
        case StoreException broken -> throw broken;
        case null, default -> throw new IllegalStateException(failure.getCause());
      }
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while the plan files are made ready", cause);
  }
}
