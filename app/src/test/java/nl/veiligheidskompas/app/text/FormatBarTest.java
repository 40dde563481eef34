package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The bar says what holds at the caret. */
class FormatBarTest extends ApplicationTest {

  private final AtomicLong last = new AtomicLong();
  private final Writing writing =
      new Writing(() -> new UUID(9, last.incrementAndGet()), (step, p, on) -> {}, () -> 0);
  private SheetArea area;

  @Override
  public void start(Stage stage) {
    area =
        new SheetArea(
            writing,
            WindowTexts.in(Texts.DUTCH),
            Surroundings.NONE,
            Spelling.NONE,
            new SameThreadWork());
    stage.setScene(new Scene(new VBox(new FormatBar(area), area), 900, 500));
    RichText bold =
        new RichText(
            List.of(
                new Inline.Run("Gewoon en ", List.of(), null),
                new Inline.Run("vet", List.of(Mark.BOLD), null)));
    Block.ListItem item = new Block.ListItem(RichText.of("punt"), List.of());
    writing.show(
        List.of(
            new PlanText(
                new UUID(1, 1),
                "Vraag",
                List.of(
                    new Block.Paragraph(new UUID(2, 1), bold),
                    new Block.ListBlock(new UUID(2, 2), true, List.of(item))))),
        true,
        true);
    area.renew();
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void looksAndListsAtTheCaretAreShownAndSaid() {
    interact(() -> Carets.behind(area, "Gewoon"));
    assertThat(on("bold")).isFalse();
    interact(() -> Carets.behind(area, "vet"));
    assertThat(on("bold")).isTrue();
    assertThat(on("numbers")).isFalse();
    interact(() -> Carets.behind(area, "punt"));
    assertThat(on("bold")).isFalse();
    assertThat(on("numbers")).isTrue();
    interact(() -> Carets.behind(area, "Vraag"));
    assertThat(on("numbers")).isFalse();
  }

  @Test
  void whatIsAskedForAtTheCaretIsShownBeforeItIsTyped() {
    interact(() -> Carets.behind(area, "Gewoon"));
    press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
    assertThat(on("italic")).isTrue();
    write("x", 0);
    assertThat(on("italic")).isTrue();
    press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
    assertThat(on("italic")).isFalse();
  }

  private boolean on(String key) {
    String said = lookup("#format-" + key).query().getAccessibleText();
    boolean shown =
        lookup("#format-" + key).query().getPseudoClassStates().stream()
            .anyMatch(one -> one.getPseudoClassName().equals("selected"));
    assertThat(said.endsWith(", aan")).isEqualTo(shown);
    return shown;
  }
}
