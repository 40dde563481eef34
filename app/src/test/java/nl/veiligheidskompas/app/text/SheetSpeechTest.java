package nl.veiligheidskompas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import nl.veiligheidskompas.app.testing.Frames;
import nl.veiligheidskompas.app.testing.SameThreadWork;
import nl.veiligheidskompas.app.ui.Look;
import nl.veiligheidskompas.app.ui.WindowTexts;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Each attribute that a screen reader asks a text for, on a page with all that a sheet has. */
class SheetSpeechTest extends ApplicationTest {

  private static final UUID PASSAGE = new UUID(1, 1);
  private static final String LONG =
      "Deze alinea is zo lang dat zij over meer regels loopt. ".repeat(6);

  private final AtomicLong last = new AtomicLong();
  private final Writing writing =
      new Writing(() -> new UUID(9, last.incrementAndGet()), (step, p, on) -> {}, () -> 0);
  private SheetArea area;

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    area =
        new SheetArea(
            writing,
            WindowTexts.in(Texts.DUTCH),
            Surroundings.NONE,
            Spelling.NONE,
            new SameThreadWork());
    stage.setScene(new Scene(area, 900, 700));
    show(true);
    stage.show();
    Frames.unpainted(stage);
  }

  private void show(boolean editable) {
    RichText noted =
        new RichText(
            List.of(new Inline.Run("Met noot", List.of(), null), new Inline.Footnote("de noot")));
    writing.show(
        List.of(
            new PlanText(
                PASSAGE,
                "Wat is er?",
                List.of(
                    new Block.Paragraph(new UUID(2, 1), RichText.of(LONG)),
                    new Block.Subheading(new UUID(2, 2), RichText.of("Tussenkop")),
                    new Block.Paragraph(new UUID(2, 3), noted),
                    table()))),
        editable,
        true);
    area.renew();
  }

  private static Block table() {
    Block.Cell head = cell(41, "Wijk");
    Block.Row row = new Block.Row(List.of(cell(43, "Noord"), cell(44, "87")));
    return new Block.TableBlock(
        new UUID(2, 4), List.of(head, cell(42, "2015")), List.of("Wijk", "2015"), List.of(row), "");
  }

  private static Block.Cell cell(int id, String words) {
    return new Block.Cell(List.of(new Block.Paragraph(new UUID(2, id), RichText.of(words))));
  }

  @Test
  void theWholeTextIsToldWithItsTableAndNotesAndWhetherItCanBeChanged() {
    assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
    assertThat(text()).startsWith("Wat is er?\n" + LONG + "\nTussenkop\nMet noot");
    assertThat(text()).contains("\nWijk\n2015\nNoord\n87\n").endsWith("de noot\n");
    assertThat(asked(AccessibleAttribute.EDITABLE)).isEqualTo(true);
    String told = area.getAccessibleText();
    interact(() -> show(false));
    assertThat(asked(AccessibleAttribute.EDITABLE)).isEqualTo(false);
    assertThat(area.getAccessibleText()).isNotEqualTo(told);
  }

  @Test
  void theCaretAndTheSelectionAreOffsetsInThatText() {
    at("Noord");
    assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(behind("Noord"));
    press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);

    assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(behind("Noord") - 1);
    assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(behind("Noord"));
    assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(behind("Noord") - 1);
  }

  @Test
  void linesAreTheRowsThatStandOnThePage() {
    int first = (int) answer(AccessibleAttribute.LINE_FOR_OFFSET, text().indexOf("Deze"));
    int lastRow = (int) answer(AccessibleAttribute.LINE_FOR_OFFSET, text().indexOf("\nTussen") - 1);

    assertThat(first).as("behind the heading").isEqualTo(1);
    assertThat(lastRow).as("a paragraph of several rows").isGreaterThan(first);
    assertThat(answer(AccessibleAttribute.LINE_START, first)).isEqualTo(text().indexOf("Deze"));
    for (int row = first; row < lastRow; row++) {
      int end = (int) answer(AccessibleAttribute.LINE_END, row);
      int next = (int) answer(AccessibleAttribute.LINE_START, row + 1);
      assertThat(next).as("row %d", row).isEqualTo(end);
      assertThat(answer(AccessibleAttribute.LINE_FOR_OFFSET, end - 1)).isEqualTo(row);
    }
    assertThat(answer(AccessibleAttribute.LINE_END, lastRow)).isEqualTo(text().indexOf("\nTussen"));
  }

  @Test
  void whereWordsStandOnTheScreenLeadsBackToThem() {
    int from = text().indexOf("Noord");
    Bounds[] bounds = (Bounds[]) answer(AccessibleAttribute.BOUNDS_FOR_RANGE, from, from + 5);

    assertThat(bounds).hasSize(1);
    assertThat(bounds[0].getWidth()).isPositive();
    Point2D inside =
        new Point2D(bounds[0].getMinX() + 1, (bounds[0].getMinY() + bounds[0].getMaxY()) / 2);
    assertThat(answer(AccessibleAttribute.OFFSET_AT_POINT, inside)).isEqualTo(from);
    int start = text().indexOf("Deze");
    Bounds[] rows =
        (Bounds[]) answer(AccessibleAttribute.BOUNDS_FOR_RANGE, start, start + LONG.length());
    assertThat(rows).as("one for each row").hasSizeGreaterThan(1);
  }

  @Test
  void thePlaceIsSaidWhereverTheCaretGoes() {
    at("Wat is er?");
    String heading = area.getAccessibleRoleDescription();
    at("Tussenkop");
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("Tussenkop").isNotEqualTo(heading);
    at("Wijk");
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("tabel, kop van kolom 1");
    at("87");
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("tabel, rij 1, kolom 2");
    at("de noot");
    assertThat(area.getAccessibleRoleDescription()).isEqualTo("voetnoot 1");
  }

  @Test
  void theFontIsThatOfTheLineWithTheCaret() {
    at("Deze");
    Font body = (Font) asked(AccessibleAttribute.FONT);
    at("Wat is er?");
    Font heading = (Font) asked(AccessibleAttribute.FONT);

    assertThat(Objects.requireNonNull(heading).getSize())
        .isGreaterThanOrEqualTo(Objects.requireNonNull(body).getSize());
    assertThat(body.getFamily()).isNotEmpty();
  }

  private String text() {
    return String.valueOf(asked(AccessibleAttribute.TEXT));
  }

  private int behind(String words) {
    return text().indexOf(words) + words.length();
  }

  private Object answer(AccessibleAttribute attribute, Object... parameters) {
    return Objects.requireNonNull(area.queryAccessibleAttribute(attribute, parameters));
  }

  private @Nullable Object asked(AccessibleAttribute attribute) {
    return area.queryAccessibleAttribute(attribute);
  }

  private void at(String words) {
    interact(() -> Carets.behind(area, words));
  }
}
