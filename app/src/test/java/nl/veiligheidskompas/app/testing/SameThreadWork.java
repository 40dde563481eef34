package nl.veiligheidskompas.app.testing;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.veiligheidskompas.app.task.LongJob;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Work;
import nl.veiligheidskompas.core.common.Progress;

/** Does all work at once, on the thread of the test. */
public final class SameThreadWork implements Work {

  @Override
  public <T> void onPlan(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    T outcome;
    try {
      outcome = job.call();
    } catch (Exception failure) {
      failed.accept(failure);
      return;
    }
    done.accept(outcome);
  }

  @Override
  public <T> Running start(LongJob<T> job, Consumer<T> done, Consumer<Exception> failed) {
    onPlan(() -> job.run(Progress.NONE), done, failed);
    Running running = new Running();
    running.end();
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
