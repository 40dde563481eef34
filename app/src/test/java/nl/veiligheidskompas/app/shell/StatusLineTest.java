package nl.veiligheidskompas.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.testing.MemoryStore;
import nl.veiligheidskompas.app.testing.Pictures;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.phasing.CapacityShare;
import nl.veiligheidskompas.core.plan.Change;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.PlanSession;
import nl.veiligheidskompas.core.plan.StepName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class StatusLineTest extends ApplicationTest {

  private final HeldWork work = new HeldWork();
  private final MemoryStore store = new MemoryStore(Desks.example());
  private PlanDesk desk;

  @Override
  public void start(Stage stage) throws Exception {
    desk =
        new PlanDesk(
            new PlanSession(store, Desks.CLOCK),
            PlanFindings::of,
            work,
            bug -> {
              throw new AssertionError(bug);
            });
    StatusLine line = new StatusLine(Desks.bench(desk), () -> {});
    desk.state().subscribe(line::show);
    stage.setScene(Pictures.scene(line, 1000, 40, ColorScheme.LIGHT, 100));
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void saysThatItIsSavingOnlyWhenThatTakesAWhile() throws Exception {
    edit();
    assertThat(saved()).isEqualTo("Alles opgeslagen");

    interact(() -> {
      work.hold();
      edit();
    });
    assertThat(saved()).isEqualTo("Alles opgeslagen");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saved().equals("Opslaan…"));

    interact(work::release);
    assertThat(saved()).isEqualTo("Alles opgeslagen");
    assertThat(text("#status-undo")).contains("overleg");
  }

  @Test
  void saysWhatIsSafeWhenTheDiskTakesNoMore() {
    store.fill(true);
    edit();

    assertThat(saved()).isEqualTo("Niet opgeslagen");
    assertThat(text("#status-undo")).contains("staat nog op het scherm");

    store.fill(false);
    interact(desk::retry);
    assertThat(saved()).isEqualTo("Alles opgeslagen");
  }

  private void edit() {
    CapacityShare share = new CapacityShare(Desks.nextId(), 99, "overleg", BigDecimal.ONE, false);
    ChangeSet step =
        ChangeSet.of(
            StepName.of("capacity.add", "overleg"), new Change.OfCapacityShare(null, share));
    interact(() -> desk.edit(plan -> step));
  }

  private String saved() {
    return text("#status-saved");
  }

  private String text(String id) {
    return lookup(id).queryAs(Label.class).getText();
  }
}
