package nl.veiligheidskompas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Desks;
import nl.veiligheidskompas.app.testing.SceneWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** The dialogs on the whole plan are reached from the palette. */
class PlanToolsTest extends ApplicationTest {

  @TempDir static Path home;
  private TestWindow window;

  @Override
  public void start(Stage stage) {
    window = new TestWindow(stage, home);
  }

  @Test
  void thePaletteOpensTheIntakeOfSheetsAndEscapeClosesIt() {
    interact(() -> window.open(Desks.example()));
    command("themablad uit word");

    assertThat(lookup("#intake-choose").query().isFocused()).isTrue();
    interact(() -> {
      window.layOut();
      assertThat(SceneWalk.flaws(window.scene())).isEmpty();
    });
    type(KeyCode.ESCAPE);
    assertThat(lookup("#intake-choose").tryQuery()).isEmpty();
  }

  @Test
  void controlHOpensFindAndReplaceOnEveryScreen() {
    interact(() -> window.open(Desks.example()));
    press(KeyCode.CONTROL, KeyCode.H).release(KeyCode.H, KeyCode.CONTROL);

    assertThat(lookup("#replace-find").query().isFocused()).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(lookup("#replace-find").tryQuery()).isEmpty();
  }

  @Test
  void aPlanThatIsOnlyReadTakesNothingIn() {
    interact(() -> window.openForReading(Desks.example()));
    interact(
        lookup((Node node) ->
                node instanceof javafx.scene.control.Button one
                    && "Alleen lezen".equals(one.getText()))
                .queryAs(javafx.scene.control.Button.class)
            ::fire);
    command("themablad uit word");

    assertThat(lookup("#intake-choose").tryQuery()).isEmpty();
  }

  private void command(String words) {
    press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    write(words).type(KeyCode.ENTER);
  }
}
