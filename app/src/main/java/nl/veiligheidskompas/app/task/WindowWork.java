package nl.veiligheidskompas.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Work on real threads: one for the plan, so that writes stay in order, and two for long jobs. */
public final class WindowWork implements Work {

  private static final int LONG_JOBS = 2;

  private final ExecutorService plan = Executors.newSingleThreadExecutor(named("plan"));
  private final ExecutorService beside = Executors.newFixedThreadPool(LONG_JOBS, named("beside"));

  @Override
  public <T> void onPlan(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    plan.execute(() -> run(job, done, failed));
  }

  @Override
  public <T> Running start(LongJob<T> job, Consumer<T> done, Consumer<Exception> failed) {
    Running running = new Running();
    beside.execute(() ->
        run(
            () -> job.run(running.progress(this)),
            outcome -> {
              running.end();
              done.accept(outcome);
            },
            failure -> {
              running.end();
              failed.accept(failure);
            }));
    return running;
  }

  @Override
  public void onWindow(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  @Override
  public void afterFrame(Runnable task) {
    new AfterFrame(task).start();
  }

  @Override
  public void close() {
    plan.shutdown();
    beside.shutdown();
  }

  private <T> void run(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T outcome = job.call();
      Platform.runLater(() -> done.accept(outcome));
    } catch (Exception failure) {
      Platform.runLater(() -> failed.accept(failure));
    }
  }

  /** A timer is called before each frame is laid out: at the second call the first was drawn. */
  private static final class AfterFrame extends AnimationTimer {

    private final Runnable task;
    private boolean drawn;

    AfterFrame(Runnable task) {
      this.task = task;
    }

    @Override
    public void handle(long now) {
      if (drawn) {
        stop();
        task.run();
      }
      drawn = true;
    }
  }

  private static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(task, "veiligheidskompas-" + name);
      thread.setDaemon(false);
      return thread;
    };
  }
}
