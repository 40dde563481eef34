package nl.veiligheidskompas.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.file.FixedStore;
import nl.veiligheidskompas.app.file.Opening;
import nl.veiligheidskompas.app.shell.Navigator;
import nl.veiligheidskompas.app.shell.Place;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.task.CountedWork;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.Edition;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.PlanStore;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.plan.StoreException;

/** Opens and makes plan files, all behind the window. */
final class PlanDoor {

  private final ProgramParts parts;
  private final Consumer<Exception> bugs;

  /**
   * The door of one window.
   *
   * @param bugs takes what should never have happened while a plan is open
   */
  PlanDoor(ProgramParts parts, Consumer<Exception> bugs) {
    this.parts = parts;
    this.bugs = bugs;
  }

  /** What came of opening a file. */
  sealed interface Outcome {

    /** The plan is open. */
    record Ready(OpenPlan plan) implements Outcome {}

    /** Somebody else has it. */
    record Taken(Opening.InUse holder) implements Outcome {}
  }

  /** Opens a file for editing. */
  void open(Path file, Consumer<Outcome> done, Consumer<Exception> failed) {
    onPlan(
        () ->
            switch (parts.files().open(file)) {
              case Opening.Opened opened -> new Outcome.Ready(ready(file, opened.store(), false));
              case Opening.InUse holder -> new Outcome.Taken(holder);
            },
        done,
        failed);
  }

  /** Opens a copy of the last kept state, for reading only. */
  void openCopy(Path file, Consumer<OpenPlan> done, Consumer<Exception> failed) {
    onPlan(() -> ready(file, parts.files().readOnlyCopy(file), true), done, failed);
  }

  /**
   * Lays out what an edition froze, for reading only.
   *
   * @param of the plan that it is an edition of, which stays open
   */
  void openEdition(
      OpenPlan of, Edition edition, Consumer<OpenPlan> done, Consumer<Exception> failed) {
    PlanStore frozen = new FixedStore(edition.plan(), List.of());
    onPlan(() -> ready(of.file(), frozen, of.work(), true), done, failed);
  }

  /** Reads the plan in a file, of which nothing changes. */
  void read(Path file, Consumer<SafetyPlan> done, Consumer<Exception> failed) {
    onPlan(
        () -> {
          try (PlanStore store = parts.files().readOnlyCopy(file)) {
            return store.plan();
          }
        },
        done,
        failed);
  }

  /**
   * Makes a new file with a plan.
   *
   * @param plan makes the plan, behind the window too
   */
  void create(
      Path file, Callable<SafetyPlan> plan, Consumer<Path> done, Consumer<Exception> failed) {
    onPlan(
        () -> {
          parts.files().create(file, plan.call());
          return file;
        },
        done,
        failed);
  }

  /** Closes the store of a plan after everything that is still to be kept. */
  void close(OpenPlan plan, Runnable closed, Consumer<Exception> failed) {
    onPlan(
        () -> {
          plan.store().close();
          return true;
        },
        done -> closed.run(),
        failed);
  }

  private OpenPlan ready(Path file, PlanStore store, boolean readOnly) throws StoreException {
    return ready(file, store, new CountedWork(parts.work()), readOnly);
  }

  private OpenPlan ready(Path file, PlanStore store, CountedWork work, boolean readOnly)
      throws StoreException {
    try {
      PlanSession session = new PlanSession(store, parts.clock());
      PlanDesk desk =
          readOnly
              ? PlanDesk.readOnly(session, PlanFindings::of, work, bugs)
              : new PlanDesk(session, PlanFindings::of, work, bugs);
      Navigator navigator = new Navigator(Place.of(ScreenName.OVERVIEW));
      return new OpenPlan(file, store, desk, navigator, work, readOnly);
    } catch (StoreException | RuntimeException failure) {
      closeAfter(failure, store);
      throw failure;
    }
  }

  private static void closeAfter(Exception failure, PlanStore store) {
    try {
      store.close();
    } catch (StoreException second) {
      failure.addSuppressed(second);
    }
  }

  private <T> void onPlan(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    parts.work().onPlan(job, done, failed);
  }
}
