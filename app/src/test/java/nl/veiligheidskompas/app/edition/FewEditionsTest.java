package nl.veiligheidskompas.app.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.desk.PlanDesk;
import nl.veiligheidskompas.app.shell.ScreenName;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.Editions;
import nl.veiligheidskompas.app.testing.Windows;
import nl.veiligheidskompas.app.ui.WideChoice;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The screen without editions, and on a plan that is only read. */
class FewEditionsTest extends ApplicationTest {

  private Stage stage;

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @Test
  void saysThatThereAreNoneWithOneButtonToMakeTheFirst() {
    PlanDesk desk = shown(() -> Desks.with(Desks.example()));

    assertThat(lookup("#edition-new").query().isVisible()).isFalse();
    interact(lookup("#edition-first").queryButton()::fire);
    write("Concept").type(KeyCode.ENTER);

    assertThat(desk.plan().editions()).hasSize(1);
    assertThat(lookup("#edition-0").query().isVisible()).isTrue();
  }

  @Test
  void offersNoEditsOnAPlanThatIsRead() {
    shown(() -> Desks.reading(Editions.example()));

    assertThat(lookup("#edition-new").query().isVisible()).isFalse();
    assertThat(lookup("#edition-restore").query().isVisible()).isFalse();
    assertThat(lookup("#edition-withdraw").query().isVisible()).isFalse();
    assertThat(lookup("#edition-open").queryAs(Button.class).isVisible()).isTrue();
  }

  @Test
  void hasRoomForThirtyEditionsWithLongNames() {
    PlanDesk desk = shown(() -> Desks.with(Desks.example()));
    String name = "Versie na de behandeling in de commissie bestuur en veiligheid, ronde ";
    for (int i = 0; i < 30; i++) {
      String numbered = name + i;
      interact(() ->
          desk.edit(plan ->
              Editions.EDITS.freeze(plan, Desks.nextId(), numbered, "", Desks.CLOCK.instant())));
    }

    assertThat(lookup(".vk-list-row").queryAll()).hasSize(30);
    assertThat(lookup(".vk-list-row").queryAllAs(WideChoice.class))
        .allMatch(row -> row.getWidth() <= 300);
  }

  private PlanDesk shown(Supplier<PlanDesk> maker) {
    PlanDesk desk = maker.get();
    interact(() ->
        Windows.show(
            stage,
            desk,
            ScreenName.EDITIONS,
            on ->
                new EditionsScreen(on, Editions.EDITS, Desks::nextId, Desks.CLOCK, edition -> {})));
    return desk;
  }
}
