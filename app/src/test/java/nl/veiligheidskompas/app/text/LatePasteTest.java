package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.task.Running;
import nl.veiligheidskompas.app.task.Underway;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.HeldWork;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A paste that takes a while to be read, while the user writes on. */
class LatePasteTest extends ApplicationTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);
  private static final String STOPPED = "Het plakken is gestopt. Er is niets geplakt.";

  /** More than is read at once: the looks around the words make it long. */
  private static final String LONG =
      "<p><span style='" + "color:red;".repeat(Copied.AT_ONCE / 10) + "'>geplakt</span></p>";

  private final AtomicLong last = new AtomicLong();
  private final List<TextStep> kept = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<Running> underway = new ArrayList<>();
  private final HeldWork work = new HeldWork();
  private final Writing writing =
      new Writing(
          () -> new UUID(9, last.incrementAndGet()), (step, p, on) -> kept.add(step), () -> 0);
  private SheetArea area;

  @Override
  public void start(Stage stage) {
    Texts texts = WindowTexts.in(Texts.DUTCH);
    area = new SheetArea(writing, texts, Surroundings.NONE, Spelling.NONE, work);
    area.addEventHandler(Said.SAID, one -> said.add(one.sentence()));
    area.addEventHandler(Underway.UNDERWAY, one -> underway.add(one.running()));
    stage.setScene(new Scene(area, 900, 600));
    show("Eerste zin.", "Tweede zin.");
    area.renew();
    stage.show();
    Frames.unpainted(stage);
  }

  private void show(String one, String two) {
    writing.show(
        List.of(
            new PlanText(ONE, "Wat is er?", List.of(paragraph(1, one))),
            new PlanText(TWO, "Wat doen we?", List.of(paragraph(2, two)))),
        true,
        true);
  }

  @BeforeEach
  void copy() {
    interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putHtml(LONG);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  @Test
  void whatIsTypedMeanwhileStandsBehindWhatIsPasted() {
    at("Eerste");
    paste();
    write(" en meer", 0);
    assertThat(words(0)).containsExactly("Eerste en meer zin.");
    assertThat(underway).hasSize(1);

    finish();

    assertThat(words(0)).containsExactly("Eerstegeplakt en meer zin.");
    assertThat(underway.getFirst().ended().get()).isTrue();
    write("!", 0);
    assertThat(words(0)).containsExactly("Eerstegeplakt en meer! zin.");
    assertThat(kept.getLast()).isEqualTo(TextStep.PASTE);
    assertThat(said).isEmpty();
  }

  @Test
  void theCaretStaysWhereTheUserWritesOn() {
    at("Eerste");
    paste();
    at("Tweede");
    write("x", 0);
    finish();
    write("y", 0);

    assertThat(words(0)).containsExactly("Eerstegeplakt zin.");
    assertThat(words(1)).containsExactly("Tweedexy zin.");
  }

  @Test
  void aCaretThatWaitedStandsBehindWhatIsPasted() {
    at("Eerste");
    paste();
    finish();
    write("!", 0);

    assertThat(words(0)).containsExactly("Eerstegeplakt! zin.");
  }

  @Test
  void whatIsSelectedIsReplacedUnlessItWasWrittenOverMeanwhile() {
    at("Eerste ");
    interact(() -> Carets.selectTo(area, "zin"));
    paste();
    at("Tweede");
    write("x", 0);
    finish();
    assertThat(words(0)).containsExactly("Eerste geplakt.");

    interact(() -> Carets.behind(area, "Eerste "));
    interact(() -> Carets.selectTo(area, "geplakt"));
    paste();
    write("nieuw", 0);
    finish();
    assertThat(words(0)).containsExactly("Eerste geplaktnieuw.");
  }

  @Test
  void thePlaceGoesAlongWhenThePlanChangesItsText() {
    at("Eerste");
    paste();
    interact(() -> show("Een heel andere Eerste zin.", "Tweede zin."));
    finish();

    assertThat(words(0)).containsExactly("Een heel andere Eerstegeplakt zin.");
  }

  @Test
  void nothingIsPastedWhenItIsCancelledOrItsPlaceIsGone() {
    at("Eerste");
    paste();
    interact(() -> underway.getFirst().cancel());
    finish();
    assertThat(words(0)).containsExactly("Eerste zin.");
    assertThat(said).containsExactly(STOPPED);

    paste();
    interact(() -> area.handIn());
    assertThat(said).containsExactly(STOPPED, STOPPED);
    finish();
    assertThat(words(0)).containsExactly("Eerste zin.");
    assertThat(underway).allMatch(one -> one.ended().get());

    paste();
    PlanText other = new PlanText(TWO, "Wat doen we?", List.of(paragraph(2, "Tweede zin.")));
    interact(() -> writing.show(List.of(other), true, true));
    finish();
    assertThat(said).hasSize(3);
    assertThat(words(0)).containsExactly("Tweede zin.");
    assertThat(kept).isEmpty();
  }

  @Test
  void twoPastesEachComeInTheirOwnPlace() {
    at("Tweede");
    paste();
    at("Eerste");
    paste();
    finish();

    assertThat(words(0)).containsExactly("Eerstegeplakt zin.");
    assertThat(words(1)).containsExactly("Tweedegeplakt zin.");
  }

  private void paste() {
    press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
  }

  private void finish() {
    interact(work::finish);
  }

  private void at(String words) {
    interact(() -> Carets.behind(area, words));
  }

  private List<String> words(int passage) {
    return PlainText.of(writing.now().text().passages().get(passage).blocks());
  }

  private static Block paragraph(int id, String words) {
    return new Block.Paragraph(new UUID(2, id), RichText.of(words));
  }
}
