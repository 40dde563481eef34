package nl.veiligheidskompas.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.testing.BlankScreen;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.testing.Windows;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Long work in the line below. */
class WorkLineTest extends ApplicationTest {

  private Workbench bench = Desks.bench(Desks.with(Desks.empty()));
  private final BlankScreen screen = new BlankScreen();

  @Override
  public void start(Stage stage) {
    bench = Windows.show(stage, bench.desk(), ScreenName.FINDINGS, on -> screen);
  }

  @Test
  void tellsWhatIsDoneAndHowFarUntilItEnds() throws TimeoutException {
    Running running = begin("Plakken…");
    interact(() -> running.progress(new SameThreadWork()).report(45, 100));
    waitUntilSeen();

    assertThat(lookup(".progress-bar").queryAs(ProgressBar.class).getProgress()).isEqualTo(0.45);
    assertThat(cancel().getAccessibleText()).isEqualTo("Annuleren: Plakken…");
    interact(running::end);
    assertThat(lookup("#status-cancel").tryQuery()).isEmpty();
  }

  @Test
  void canBeCancelledOneByOne() throws TimeoutException {
    Running first = begin("Plakken…");
    Running second = begin("Nog iets…");
    interact(first::end);
    waitUntilSeen();

    interact(() -> cancel().fire());

    assertThat(second.isCancelled()).isTrue();
    assertThat(first.isCancelled()).isFalse();
    assertThat(cancel().isDisabled()).isTrue();
  }

  @Test
  void workThatEndedIsNotTold() {
    Running over = new Running();
    interact(over::end);
    interact(() -> Event.fireEvent(screen.work(), new Underway("Plakken…", over)));

    assertThat(lookup("#status-cancel").tryQuery()).isEmpty();
  }

  private Running begin(String sentence) {
    Running running = new Running();
    interact(() -> Event.fireEvent(screen.work(), new Underway(sentence, running)));
    return running;
  }

  private void waitUntilSeen() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> cancel().getParent().getParent().isVisible());
  }

  private Button cancel() {
    return lookup("#status-cancel").queryButton();
  }
}
