package nl.veiligheidskompas.app.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work behind the window. Outcomes come back on the thread of the window, in the order in which the
 * jobs of one kind were given. Nothing is ever interrupted: a job is asked to stop through its
 * progress, because an interrupt would close the database.
 */
public interface Work extends AutoCloseable {

  /**
   * Runs a job on the one thread that may touch the open plan, after all jobs before it.
   *
   * @param done takes the outcome on the thread of the window
   * @param failed takes what the job threw, on the thread of the window
   */
  <T> void onPlan(Callable<T> job, Consumer<T> done, Consumer<Exception> failed);

  /** Runs a long job beside the plan; answers at once with what is running. */
  <T> Running start(LongJob<T> job, Consumer<T> done, Consumer<Exception> failed);

  /** Runs something on the thread of the window, now or as soon as that thread is free. */
  void onWindow(Runnable task);

  /**
   * Runs something on the thread of the window after its next frame. What the user looks at first
   * is drawn first, and nothing that is asked for meanwhile has to wait for all of it.
   */
  void afterFrame(Runnable task);

  /** Lets the jobs that were given end, and takes no more. */
  @Override
  void close();
}
