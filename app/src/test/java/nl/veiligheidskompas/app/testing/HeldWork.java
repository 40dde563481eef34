package nl.veiligheidskompas.app.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.veiligheidskompas.app.task.LongJob;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Work;

/** Work that is done when the test says so: long jobs always wait, steps of the plan when held. */
public final class HeldWork implements Work {

  private final SameThreadWork done = new SameThreadWork();
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private boolean held;

  /** From now on the disk is slow. */
  public void hold() {
    held = true;
  }

  /** The disk does all that waits for it, in order, and is fast again. */
  public void release() {
    held = false;
    while (!steps.isEmpty()) {
      steps.remove().run();
    }
  }

  /** All long jobs end. */
  public void finish() {
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
  }

  @Override
  public <T> void onPlan(Callable<T> job, Consumer<T> taken, Consumer<Exception> failed) {
    if (held) {
      steps.add(() -> done.onPlan(job, taken, failed));
    } else {
      done.onPlan(job, taken, failed);
    }
  }

  @Override
  public <T> Running start(LongJob<T> job, Consumer<T> taken, Consumer<Exception> failed) {
    Running running = new Running();
    jobs.add(() ->
        done.onPlan(
            () -> job.run(running.progress(this)),
            outcome -> {
              running.end();
              taken.accept(outcome);
            },
            failure -> {
              running.end();
              failed.accept(failure);
            }));
    return running;
  }

  @Override
  public void onWindow(Runnable task) {
    task.run();
  }

  @Override
  public void afterFrame(Runnable task) {
    task.run();
  }

  @Override
  public void close() {
    // nothing runs behind the test
  }
}
