package nl.veiligheidskompas.core.sheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.Cell;
import nl.veiligheidskompas.core.sheet.Block.TableBlock;
import nl.veiligheidskompas.core.sheet.PlainText;
import nl.veiligheidskompas.core.sheet.RichText;
import org.junit.jupiter.api.Test;

class TableShapeTest {

  private static final TableBlock EMPTY =
      TableShape.empty(new UUID(1, 1), List.of("Gebied", "Aandacht"));

  @Test
  void rowsAndColumnsComeAndGo() {
    TableBlock wider = TableShape.withColumn(TableShape.withRow(EMPTY, 1), 1, "Jaar");

    assertThat(wider.columnNames()).containsExactly("Gebied", "Jaar", "Aandacht");
    assertThat(wider.rows()).hasSize(2).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    assertThat(TableShape.withoutRow(TableShape.withoutColumn(wider, 1), 1)).isEqualTo(EMPTY);
  }

  @Test
  void theLastColumnStays() {
    TableBlock narrow = TableShape.withoutColumn(EMPTY, 1);

    assertThat(TableShape.withoutColumn(narrow, 0)).isEqualTo(narrow);
  }

  @Test
  void theHeadCanBeTakenAwayAndComesBackEmpty() {
    TableBlock headless = TableShape.withoutRow(EMPTY, TableShape.HEAD);

    assertThat(headless.header()).isEmpty();
    assertThat(TableShape.has(headless, TableShape.HEAD, 0)).isFalse();
    assertThat(TableShape.withHead(headless)).isEqualTo(EMPTY);
  }

  @Test
  void aCellHoldsWhatWasTypedAndTheRestStays() {
    TableBlock filled = TableShape.withCell(EMPTY, 0, 1, text("Noord"));

    assertThat(TableShape.cell(filled, 0, 1)).isEqualTo(new Cell(text("Noord")));
    assertThat(PlainText.of(List.of(filled))).containsExactly("Noord");
  }

  @Test
  void theNameOfAColumnFollowsItsHead() {
    TableBlock headed =
        TableShape.withCell(TableShape.withColumn(EMPTY, 2, ""), TableShape.HEAD, 2, text("Jaar"));

    assertThat(headed.columnNames()).containsExactly("Gebied", "Aandacht", "Jaar");
    assertThat(TableShape.withCell(headed, TableShape.HEAD, 2, text("Sinds")).columnNames())
        .endsWith("Sinds");
    assertThat(TableShape.withCell(headed, TableShape.HEAD, 0, text("Wijk")).columnNames())
        .as("a name of its own stays")
        .startsWith("Gebied");
  }

  private static List<Block> text(String words) {
    return List.of(new Block.Paragraph(new UUID(2, 2), RichText.of(words)));
  }
}
