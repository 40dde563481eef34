package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.spell.LoadedSpeller;
import nl.veiligheidskompas.app.spell.SpellingDesk;
import nl.veiligheidskompas.app.spell.WordList;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.spell.Misspelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Unknown words on a page, with the dictionary of the program. */
class SpellingOnPageTest extends ApplicationTest {

  private static final UUID PASSAGE = new UUID(1, 1);
  private static final LoadedSpeller SPELLER = new LoadedSpeller();

  @TempDir private Path folder;

  private final AtomicLong last = new AtomicLong();
  private final AtomicBoolean on = new AtomicBoolean(true);
  private final List<TextStep> kept = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Texts texts = WindowTexts.in(Texts.DUTCH);
  private final Writing writing =
      new Writing(
          () -> new UUID(9, last.incrementAndGet()), (step, p, more) -> kept.add(step), () -> 0);
  private SheetArea area;
  private FormatBar bar;

  @Override
  public void start(Stage stage) {
    SpellingDesk desk =
        new SpellingDesk(
            new SameThreadWork(), SPELLER, new WordList(folder), List::of, on::get, on::set);
    area = new SheetArea(writing, texts, Surroundings.NONE, desk, new SameThreadWork());
    area.setPrefHeight(400);
    area.addEventHandler(Said.SAID, one -> said.add(one.sentence()));
    bar = new FormatBar(area);
    stage.setScene(new Scene(new VBox(bar, area), 900, 500));
    Block one = new Block.Paragraph(new UUID(2, 1), RichText.of("De veilgheid in Borne."));
    Block two = new Block.Paragraph(new UUID(2, 2), RichText.of("Meer politei op straat."));
    writing.show(List.of(new PlanText(PASSAGE, "Vraag", List.of(one, two))), true, true);
    area.renew();
    stage.show();
    Frames.unpainted(stage);
    area.requestFocus();
    area.checkSpelling();
  }

  @Test
  void f7GoesFromWordToWordAndTheWordIsMendedInOneStep() {
    type(KeyCode.F7);
    Misspelling first = area.spell().here();
    assertThat(first).isEqualTo(new Misspelling(3, 12, "veilgheid"));
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("Alinea, onbekend woord");
    assertThat(area.spell().spelling().suggestions("veilgheid")).contains("veiligheid");

    interact(() -> area.spell().mend(new Misspelling(3, 12, "veilgheid"), "veiligheid"));
    assertThat(now().leaf().shown()).isEqualTo("De veiligheid in Borne.");
    assertThat(kept).containsExactly(TextStep.SPELLING);
    assertThat(area.spell().marks(now().selection().head().leaf())).isEmpty();

    type(KeyCode.F7);
    assertThat(area.spell().here()).isEqualTo(new Misspelling(5, 12, "politei"));
    assertThat(said).isEmpty();
  }

  @Test
  void aWordThatIsAddedIsKnownFromThenOnAndStandsInTheList() throws Exception {
    interact(() -> {
      area.spell().spelling().add("politei", () -> said.add("niet geschreven"));
      area.spell().spelling().ignore("veilgheid");
      area.checkSpelling();
    });
    type(KeyCode.F7);

    assertThat(Files.readAllLines(folder.resolve("woordenlijst.txt"))).containsExactly("politei");
    assertThat(said).containsExactly("Geen onbekende woorden in dit themablad.");
    assertThat(new WordList(folder).read()).containsExactly("politei");
  }

  @Test
  void turnedOffNothingIsMarkedAndFoundAgainWhenTurnedOn() {
    assertThat(area.spell().marks(1)).hasSize(1);
    interact(() -> toggle().fire());
    assertThat(on.get()).isFalse();
    assertThat(area.spell().marks(1)).isEmpty();
    interact(() -> toggle().fire());
    assertThat(area.spell().marks(1)).hasSize(1);
  }

  @Test
  void theWordThatIsBeingTypedIsLeftAlone() {
    interact(() -> Carets.behind(area, "Borne."));
    write(" Politei", 0);
    interact(() -> area.checkSpelling());
    assertThat(area.spell().marks(1)).hasSize(1);

    write(" ", 0);
    interact(() -> area.checkSpelling());
    assertThat(area.spell().marks(1)).hasSize(2);
  }

  private javafx.scene.control.ToggleButton toggle() {
    return (javafx.scene.control.ToggleButton) bar.lookup("#format-spelling");
  }

  private Draft now() {
    return writing.now();
  }
}
