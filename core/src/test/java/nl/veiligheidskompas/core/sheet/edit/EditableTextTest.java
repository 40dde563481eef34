package nl.veiligheidskompas.core.sheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import nl.veiligheidskompas.core.sheet.RichText;
import org.junit.jupiter.api.Test;

class EditableTextTest {

  /** "Veilig wonen" with a note behind the bold "wonen", and a full stop. */
  private static final RichText TEXT =
      new RichText(
          List.of(
              plain("Veilig "),
              new Inline.Run("wonen", List.of(Mark.BOLD), null),
              new Inline.Footnote("Monitor 2015"),
              plain(".")));

  private static final EditableText EDITABLE = EditableText.of(TEXT);

  @Test
  void textThatIsNotChangedComesBackAsItWas() {
    assertThat(EDITABLE.richText()).isEqualTo(TEXT);
    assertThat(EDITABLE.shown()).isEqualTo("Veilig wonen\u203b.");
    assertThat(EDITABLE.retyped(EDITABLE.shown())).isEqualTo(EDITABLE);
  }

  @Test
  void typingInABoldWordIsBoldAndTheNoteMovesAlong() {
    RichText typed = EDITABLE.retyped("Veilig samenwonen\u203b.").richText();

    assertThat(typed.inlines())
        .containsExactly(
            plain("Veilig samen"),
            new Inline.Run("wonen", List.of(Mark.BOLD), null),
            new Inline.Footnote("Monitor 2015"),
            plain("."));
    assertThat(EDITABLE.retyped("Veilig wooonen\u203b.").richText().inlines())
        .contains(new Inline.Run("wooonen", List.of(Mark.BOLD), null));
  }

  @Test
  void aNoteGoesWithItsSignAndCannotBeTyped() {
    assertThat(EDITABLE.retyped("Veilig wonen.").notes()).isEmpty();
    assertThat(EDITABLE.retyped("Veilig\u203b wonen\u203b.").richText()).isEqualTo(TEXT);
  }

  @Test
  void aLookCoversASelectionAndIsTakenOffAgain() {
    EditableText bold = EDITABLE.marked(0, 6, Mark.BOLD, true);

    assertThat(bold.isMarked(0, 6, Mark.BOLD)).isTrue();
    assertThat(bold.isMarked(0, 7, Mark.BOLD)).isFalse();
    assertThat(bold.marked(0, 6, Mark.BOLD, false)).isEqualTo(EDITABLE);
  }

  @Test
  void twoLooksAreKeptInTheOrderOfTheModel() {
    EditableText both = EDITABLE.marked(7, 12, Mark.ITALIC, true);

    assertThat(both.richText().inlines())
        .contains(new Inline.Run("wonen", List.of(Mark.BOLD, Mark.ITALIC), null));
  }

  @Test
  void notesAreAddedChangedAndRemovedByTheirNumber() {
    EditableText two = EDITABLE.withNote(6, "Eerste");

    assertThat(two.notes()).containsExactly("Eerste", "Monitor 2015");
    assertThat(two.renoted(1, "Monitor 2017").notes()).containsExactly("Eerste", "Monitor 2017");
    assertThat(two.withoutNote(0)).isEqualTo(EDITABLE);
  }

  @Test
  void aLinkDoesNotGrowByTypingBehindIt() {
    EditableText linked = EDITABLE.linked(0, 6, "https://example.org");

    EditableText typed = linked.retyped("Veilige wonen\u203b.");

    assertThat(typed.linkAt(5)).isEqualTo("https://example.org");
    assertThat(typed.linkAt(6)).isNull();
  }

  private static Inline.Run plain(String text) {
    return new Inline.Run(text, List.of(), null);
  }
}
