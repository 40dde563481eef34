package nl.veiligheidskompas.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import org.junit.jupiter.api.Test;

class CountedWorkTest {

  private final HeldWork held = new HeldWork();
  private final CountedWork work = new CountedWork(held);
  private final List<String> told = new ArrayList<>();

  @Test
  void knowsWhatIsRunningUntilItEndsWellOrNot() {
    work.start(progress -> "document", told::add, failure -> told.add("failed"));
    work.start(
        progress -> {
          throw new IOException("full");
        },
        outcome -> told.add("written"),
        failure -> told.add(failure.getMessage()));
    assertThat(work.isRunning()).isTrue();

    held.finish();

    assertThat(work.isRunning()).isFalse();
    assertThat(told).containsExactly("document", "full");
  }

  @Test
  void isNotBusyWithAJobThatEndedBeforeItCouldBeCounted() {
    CountedWork instant = new CountedWork(new SameThreadWork());

    instant.start(progress -> 1, outcome -> {}, failure -> {});

    assertThat(instant.isRunning()).isFalse();
  }

  @Test
  void asksAllJobsToStop() {
    Running first = work.start(progress -> 1, outcome -> {}, failure -> {});
    Running second = work.start(progress -> 2, outcome -> {}, failure -> {});

    work.cancelAll();

    assertThat(first.isCancelled()).isTrue();
    assertThat(second.isCancelled()).isTrue();
  }
}
