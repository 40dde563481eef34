package nl.veiligheidskompas.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work that knows which long jobs are on their way. Used on the thread of the window. */
public final class CountedWork implements Work {

  private final Work work;
  private final List<Ticket> underWay = new ArrayList<>();

  public CountedWork(Work work) {
    this.work = work;
  }

  /** Whether a long job has not ended yet. */
  public boolean isRunning() {
    return !underWay.isEmpty();
  }

  /** Asks all long jobs to stop. */
  public void cancelAll() {
    for (Ticket ticket : underWay) {
      if (ticket.running != null) {
        ticket.running.cancel();
      }
    }
  }

  @Override
  public <T> void onPlan(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
    work.onPlan(job, done, failed);
  }

  @Override
  public <T> Running start(LongJob<T> job, Consumer<T> done, Consumer<Exception> failed) {
    Ticket ticket = new Ticket();
    underWay.add(ticket);
    Running running =
        work.start(
            job,
            outcome -> {
              underWay.remove(ticket);
              done.accept(outcome);
            },
            failure -> {
              underWay.remove(ticket);
              failed.accept(failure);
            });
    ticket.running = running;
    return running;
  }

  @Override
  public void onWindow(Runnable task) {
    work.onWindow(task);
  }

  @Override
  public void afterFrame(Runnable task) {
    work.afterFrame(task);
  }

  @Override
  public void close() {
    work.close();
  }

  /** One long job; each is another one, whatever it holds. */
  private static final class Ticket {
    private @Nullable Running running;
  }
}
