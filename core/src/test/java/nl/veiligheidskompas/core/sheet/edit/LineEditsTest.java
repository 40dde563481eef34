package nl.veiligheidskompas.core.sheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Block.ListItem;
import nl.veiligheidskompas.core.sheet.RichText;
import nl.veiligheidskompas.core.sheet.edit.LineEdits.Edited;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.junit.jupiter.api.Test;

class LineEditsTest {

  private static final UUID OUTER = new UUID(1, 1);
  private static final UUID INNER = new UUID(1, 2);
  private static final UUID BELOW = new UUID(1, 3);

  /** One with a paragraph below it, two with a nested numbered list of two items. */
  private static final Block.ListBlock LIST =
      new Block.ListBlock(
          OUTER,
          false,
          List.of(
              new ListItem(
                  RichText.of("een"), List.of(new Block.Paragraph(BELOW, RichText.of("uitleg")))),
              new ListItem(
                  RichText.of("twee"),
                  List.of(
                      new Block.ListBlock(INNER, true, List.of(item("twee a"), item("twee b")))))));

  private int lastId;

  @Test
  void aNestedListIsLinesAndComesBackAsItWas() {
    List<TextLine> lines = BlockLines.of(List.of(LIST));

    assertThat(lines)
        .extracting(LineEditsTest::words)
        .containsExactly(
            "BULLET 0 een",
            "PARAGRAPH 1 uitleg",
            "BULLET 0 twee",
            "NUMBER 1 twee a",
            "NUMBER 1 twee b");
    assertThat(BlockLines.blocks(lines, this::id)).containsExactly(LIST);
  }

  @Test
  void enterInTheMiddleOfAnItemMakesTwoItems() {
    Edited edited = LineEdits.typed(BlockLines.of(List.of(LIST)), 2, "tw\nee");

    assertThat(edited.lines())
        .extracting(LineEditsTest::words)
        .containsSubsequence("BULLET 0 tw", "BULLET 0 ee", "NUMBER 1 twee a");
    assertThat(edited.line()).isEqualTo(3);
    assertThat(edited.caret()).isZero();
  }

  @Test
  void pastedLinesBecomeParagraphsOfTheirOwnAndTheFirstKeepsItsKey() {
    Block paragraph = new Block.Paragraph(BELOW, RichText.of("ab"));
    Edited edited = LineEdits.typed(BlockLines.of(List.of(paragraph)), 0, "aeen\ntweeb");

    List<Block> blocks = BlockLines.blocks(edited.lines(), this::id);

    assertThat(blocks)
        .containsExactly(
            new Block.Paragraph(BELOW, RichText.of("aeen")),
            new Block.Paragraph(new UUID(9, 1), RichText.of("tweeb")));
    assertThat(edited.line()).isEqualTo(1);
    assertThat(edited.caret()).isEqualTo(4);
  }

  @Test
  void enterBehindASubheadingStartsAParagraph() {
    Block heading = new Block.Subheading(BELOW, RichText.of("Kop"));

    Edited edited = LineEdits.typed(BlockLines.of(List.of(heading)), 0, "Kop\n");

    assertThat(edited.lines())
        .extracting(TextLine::form)
        .containsExactly(Form.SUBHEADING, Form.PARAGRAPH);
  }

  @Test
  void enterInAnEmptyItemLeavesTheListLevelByLevel() {
    List<TextLine> lines = new ArrayList<>(BlockLines.of(List.of(LIST)));
    lines.add(new TextLine(Form.NUMBER, 1, EditableText.EMPTY, INNER));

    Edited once = LineEdits.typed(lines, 5, "\n");
    Edited twice = LineEdits.typed(once.lines(), 5, "\n");

    assertThat(once.lines().get(5)).extracting(LineEditsTest::words).isEqualTo("NUMBER 0 ");
    assertThat(twice.lines().get(5)).extracting(LineEditsTest::words).isEqualTo("PARAGRAPH 0 ");
  }

  @Test
  void joiningPutsTheCaretWhereTheLinesMeet() {
    Edited edited = LineEdits.joined(BlockLines.of(List.of(LIST)), 4);

    assertThat(edited.lines().getLast())
        .extracting(LineEditsTest::words)
        .isEqualTo("NUMBER 1 twee atwee b");
    assertThat(edited.line()).isEqualTo(3);
    assertThat(edited.caret()).isEqualTo(6);
  }

  @Test
  void anItemGoesNoDeeperThanOneBelowTheItemBeforeIt() {
    List<TextLine> lines = BlockLines.of(List.of(LIST));

    assertThat(LineEdits.indented(lines, 0, 1)).isEqualTo(lines);
    assertThat(LineEdits.indented(lines, 3, 5).get(3).level()).isEqualTo(1);
    assertThat(LineEdits.indented(lines, 2, 1))
        .extracting(LineEditsTest::words)
        .contains("BULLET 1 twee", "NUMBER 1 twee a");
  }

  @Test
  void aParagraphThatBecomesAnItemAndBackIsTheSameParagraph() {
    Block paragraph = new Block.Paragraph(BELOW, RichText.of("tekst"));
    List<Block> list = BlockList.formed(paragraph, Form.BULLET, this::id);

    assertThat(list).containsExactly(new Block.ListBlock(BELOW, false, List.of(item("tekst"))));
    assertThat(BlockList.formed(list.getFirst(), Form.PARAGRAPH, this::id))
        .containsExactly(paragraph);
  }

  private static ListItem item(String text) {
    return new ListItem(RichText.of(text), List.of());
  }

  private static String words(TextLine line) {
    return line.form() + " " + line.level() + " " + line.text().shown();
  }

  private UUID id() {
    lastId++;
    return new UUID(9, lastId);
  }
}
