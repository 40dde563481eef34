package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.Said;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.Draft;
import nl.veiligheidskompas.core.sheet.edit.Grid;
import nl.veiligheidskompas.core.sheet.edit.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A page of text by itself, with two questions on it. */
class SheetAreaTest extends ApplicationTest {

  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);

  private final AtomicLong last = new AtomicLong();
  private final List<TextStep> kept = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Texts texts = WindowTexts.in(Texts.DUTCH);
  private final Writing writing =
      new Writing(
          () -> new UUID(9, last.incrementAndGet()), (step, p, on) -> kept.add(step), () -> 0);
  private Button before;
  private SheetArea area;

  @Override
  public void start(Stage stage) {
    before = new Button("voor");
    area = new SheetArea(writing, texts, Surroundings.NONE, Spelling.NONE, new SameThreadWork());
    area.setPrefHeight(500);
    area.addEventHandler(Said.SAID, one -> said.add(one.sentence()));
    stage.setScene(new Scene(new VBox(before, area, new Button("na")), 900, 600));
    writing.show(
        List.of(
            new PlanText(ONE, "Wat is er?", List.of(paragraph(1, "Eerste zin."), list(2, "punt"))),
            new PlanText(TWO, "Wat doen we?", List.of(paragraph(3, "Tweede zin."), table(4)))),
        true,
        true);
    area.renew();
    stage.show();
    Frames.unpainted(stage);
  }

  @Test
  void typesWhereTheCaretIs() {
    at("Eerste");
    write(" mooie", 0);

    assertThat(words(0)).containsExactly("Eerste mooie zin.", "punt");
    assertThat(kept).allMatch(step -> step == TextStep.TEXT);
  }

  @Test
  void enterSplitsAndBackspaceMergesAgain() {
    at("Eerste");
    type(KeyCode.ENTER);
    assertThat(words(0)).containsExactly("Eerste", " zin.", "punt");
    type(KeyCode.BACK_SPACE);

    assertThat(words(0)).containsExactly("Eerste zin.", "punt");
  }

  @Test
  void aSelectionAcrossParagraphsIsReplacedByWhatIsTyped() {
    at("Eer");
    interact(() -> Carets.selectTo(area, "pun"));
    write("s", 0);

    assertThat(words(0)).containsExactly("Eerst");
  }

  @Test
  void deletingFromOneQuestionIntoTheNextLeavesBothQuestions() {
    at("Eerste");
    interact(() -> Carets.selectTo(area, "Tweede"));
    type(KeyCode.DELETE);

    assertThat(writing.now().text().passages())
        .extracting(passage -> passage.heading())
        .hasSize(2)
        .first()
        .isEqualTo("Wat is er?");
    assertThat(words(0)).containsExactly("Eerste");
    assertThat(words(1).getFirst()).isEqualTo(" zin.");
  }

  @Test
  void aMarkerAndASpaceBeginAList() {
    at("Eerste zin.");
    type(KeyCode.ENTER);
    write("1. nummer", 0);

    List<Block> blocks = writing.now().text().passages().getFirst().blocks();
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(Block.ListBlock.class, it -> assertThat(it.numbered()).isTrue());
    assertThat(words(0)).contains("nummer");
  }

  @Test
  void tabPutsAnItemDeeperAndShiftTabBack() {
    at("punt");
    type(KeyCode.ENTER);
    write("lager", 0);
    type(KeyCode.TAB);
    assertThat(writing.now().leaf().line().level()).isEqualTo(1);
    press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

    assertThat(writing.now().leaf().line().level()).isZero();
    assertThat(area.isFocused()).isTrue();
  }

  @Test
  void tabGoesFromCellToCellAndAddsARowBehindTheLast() {
    interact(() -> Carets.inCell(area, TWO, 0, 0));
    type(KeyCode.TAB);
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("tabel, rij 1, kolom 2");
    type(KeyCode.TAB);

    Grid grid = (Grid) writing.now().text().passages().get(1).parts().get(1);
    assertThat(grid.rows()).hasSize(2);
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("tabel, rij 2, kolom 1");
  }

  @Test
  void aFootnoteHangsOnItsWordAndIsWrittenBelow() {
    at("Eerste");
    press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.F);
    release(KeyCode.ALT, KeyCode.CONTROL);
    write("Bron", 0);

    assertThat(writing.now().text().passages().getFirst().notes())
        .containsExactly(new Inline.Footnote("Bron"));
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("voetnoot 1");
  }

  @Test
  void arrowsRunThroughTheWholePageAndCtrlTabLeadsOut() {
    interact(() -> {
      area.requestFocus();
      writing.select(writing.now().at(0, 0));
    });
    for (int i = 0; i < 12; i++) {
      type(KeyCode.DOWN);
    }
    assertThat(writing.passage()).isEqualTo(TWO);
    assertThat(writing.now().leaf().box().row()).isZero();
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.TAB);
    release(KeyCode.SHIFT, KeyCode.CONTROL);

    assertThat(before.isFocused()).isTrue();
  }

  @Test
  void everyPlaceIsFoundAgainWhereItIsDrawn() {
    List<Place> lost = new ArrayList<>();
    interact(() -> {
      Draft draft = writing.now();
      for (int leaf = 0; leaf < draft.text().leaves().size(); leaf++) {
        for (int at = 0; at <= draft.text().leaf(leaf).length(); at++) {
          Place place = new Place(leaf, at);
          Rectangle2D caret = area.paper().caret(place);
          double middle = caret.getMinY() + caret.getHeight() / 2;
          if (!area.paper().hit(caret.getMinX(), middle).equals(place)) {
            lost.add(place);
          }
        }
      }
    });

    assertThat(lost).isEmpty();
  }

  @Test
  void aScreenReaderIsToldTheTextTheCaretAndTheSelection() {
    at("Eerste");
    press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);

    String text = String.valueOf(asked(AccessibleAttribute.TEXT));
    assertThat(text).contains("Wat is er?\nEerste zin.\npunt\n").contains("Tweede zin.");
    assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(text.indexOf("e zin."));
    assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(text.indexOf(" zin."));
    assertThat(asked(AccessibleAttribute.EDITABLE)).isEqualTo(true);
    assertThat(area.getAccessibleText()).contains("Ctrl+Tab");
  }

  @Test
  void whatIsCopiedAndPastedElsewhereIsTheSame() {
    at("Eerste zin.");
    interact(() -> {
      writing.select(writing.now().at(1, 0));
      Carets.selectTo(area, "punt");
    });
    keys(KeyCode.C);
    at("Tweede zin.");
    type(KeyCode.ENTER);
    keys(KeyCode.V);

    assertThat(words(1).subList(0, 3)).containsExactly("Tweede zin.", "Eerste zin.", "punt");
    assertThat(kept).contains(TextStep.PASTE);
    assertThat(said).isEmpty();
  }

  @Test
  void aTableOfASpreadsheetFillsTheCellsFromTheCaretOn() {
    copied("<table><tr><td>11</td><td>12</td></tr><tr><td>21</td><td>22</td></tr></table>");
    interact(() -> Carets.inCell(area, TWO, 0, 0));
    keys(KeyCode.V);

    Grid grid = (Grid) writing.now().text().passages().get(1).parts().get(1);
    assertThat(grid.rows()).hasSize(2);
    assertThat(words(1)).contains("22");
  }

  @Test
  void saysWhatDidNotComeAlong() {
    copied("<p>tekst<img src=x><img src=y></p>");
    at("Eerste zin.");
    keys(KeyCode.V);

    assertThat(words(0)).startsWith("Eerste zin.tekst");
    assertThat(said).containsExactly("Geplakt. Niet overgenomen: afbeelding (2 keer).");
  }

  @Test
  void aProgramThatWritesRtfAloneIsUnderstood() {
    interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putRtf("{\\rtf1\\ansi Caf\\'e9 {\\b vet}\\par twee\\par}");
      content.putString("platte woorden");
      Clipboard.getSystemClipboard().setContent(content);
    });
    at("Eerste zin.");
    keys(KeyCode.V);

    assertThat(words(0)).startsWith("Eerste zin.Café vet", "twee");
  }

  @Test
  void whatIsCopiedCanBePastedElsewhereWithItsLooks() {
    interact(() -> Carets.behind(area, "Eerste zin."));
    press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
    keys(KeyCode.C);

    interact(() -> {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      assertThat(clipboard.getString()).isEqualTo("Eerste zin.");
      assertThat(clipboard.getHtml()).contains("Eerste zin.");
      assertThat(clipboard.getRtf()).startsWith("{\\rtf1").contains("Eerste zin.");
    });
  }

  private void copied(String html) {
    interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putHtml(html);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private void keys(KeyCode code) {
    press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
  }

  private void at(String words) {
    interact(() -> Carets.behind(area, words));
  }

  private @Nullable Object asked(AccessibleAttribute attribute) {
    return area.queryAccessibleAttribute(attribute);
  }

  private List<String> words(int passage) {
    return PlainText.of(writing.now().text().passages().get(passage).blocks());
  }

  private static Block paragraph(int id, String words) {
    return new Block.Paragraph(new UUID(2, id), RichText.of(words));
  }

  private static Block list(int id, String item) {
    Block.ListItem only = new Block.ListItem(RichText.of(item), List.of());
    return new Block.ListBlock(new UUID(2, id), false, List.of(only));
  }

  private static Block table(int id) {
    Block.Cell a = new Block.Cell(List.of(paragraph(41, "A1")));
    Block.Cell b = new Block.Cell(List.of());
    return new Block.TableBlock(
        new UUID(2, id), List.of(), List.of("x", "y"), List.of(new Block.Row(List.of(a, b))), "");
  }
}
