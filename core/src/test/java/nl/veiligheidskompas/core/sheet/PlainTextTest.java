package nl.veiligheidskompas.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void everyLineStandsOnceInReadingOrderWithItsFootnotesBehindIt() {
    RichText noted =
        new RichText(
            List.of(
                new Inline.Run("Een ", List.of(Mark.BOLD), null),
                new Inline.Run("enquête", List.of(), null),
                new Inline.Footnote("Monitor 2015")));
    Block.Paragraph below = paragraph("onder het punt");
    Block.ListItem item =
        new Block.ListItem(
            RichText.of("punt"), List.of(below, list(new Block.ListItem(noted, List.of()))));
    Block table =
        new Block.TableBlock(
            UUID.randomUUID(),
            List.of(cell("kop")),
            List.of("kolomnaam"),
            List.of(new Block.Row(List.of(cell("cel"))), new Block.Row(List.of(cell(" ")))),
            "opmerking");

    assertThat(
            PlainText.of(
                List.of(
                    new Block.Subheading(UUID.randomUUID(), RichText.of("Kop")),
                    list(item),
                    table,
                    new Block.Signature(UUID.randomUUID(), List.of("de burgemeester")))))
        .containsExactly(
            "Kop",
            "punt",
            "onder het punt",
            "Een enquête",
            "Monitor 2015",
            "kop",
            "cel",
            "de burgemeester");
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(UUID.randomUUID(), RichText.of(text));
  }

  private static Block.ListBlock list(Block.ListItem item) {
    return new Block.ListBlock(UUID.randomUUID(), false, List.of(item));
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(List.of(paragraph(text)));
  }
}
