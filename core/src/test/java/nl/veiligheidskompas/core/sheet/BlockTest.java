package nl.veiligheidskompas.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block.Cell;
import nl.veiligheidskompas.core.sheet.Block.ListItem;
import nl.veiligheidskompas.core.sheet.Block.Paragraph;
import nl.veiligheidskompas.core.sheet.Block.Row;
import nl.veiligheidskompas.core.sheet.Block.Subheading;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import org.junit.jupiter.api.Test;

class BlockTest {

  private static final UUID ID = new UUID(0, 1);

  @Test
  void keepsTheRowsOfATableEquallyLong() {
    Cell cell = new Cell(List.of(new Paragraph(ID, RichText.of("Noord"))));
    Row one = new Row(List.of(cell));
    Row two = new Row(List.of(cell, new Cell(List.of())));
    List<String> names = List.of("Gebied", "Punten");

    assertThat(new TableBlock(ID, List.of(), names, List.of(two), "").rows()).containsExactly(two);
    assertThatThrownBy(() -> new TableBlock(ID, List.of(), names, List.of(two, one), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TableBlock(ID, List.of(cell), names, List.of(two), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TableBlock(ID, List.of(), List.of(), List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsOnlyParagraphsAndListsInItemsAndCells() {
    List<Block> subheading = List.of(new Subheading(ID, RichText.of("Kop")));

    assertThatThrownBy(() -> new ListItem(RichText.EMPTY, subheading))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cell(subheading)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsTextWithoutItsFootnotes() {
    Inline.Run bold = new Inline.Run("enquête", List.of(Mark.ITALIC, Mark.BOLD), null);
    Inline.Footnote note = new Inline.Footnote("Veiligheidsmonitor 2015");
    RichText text = new RichText(List.of(bold, note, new Inline.Run(" onder", List.of(), null)));

    assertThat(text.plain()).isEqualTo("enquête onder");
    assertThat(text.footnotes()).containsExactly(note);
    assertThat(bold.marks()).containsExactly(Mark.BOLD, Mark.ITALIC);
    assertThat(bold.bold() && bold.italic()).isTrue();
    assertThat(RichText.of("").isBlank()).isTrue();
    assertThat(new RichText(List.of(note)).isBlank()).isFalse();
    assertThatThrownBy(() -> new Inline.Run("", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
