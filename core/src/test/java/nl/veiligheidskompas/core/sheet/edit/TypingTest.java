package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.behind;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Inline;
import nl.veiligheidskompas.core.sheet.Mark;
import org.junit.jupiter.api.Test;

class TypingTest {

  @Test
  void putsCharactersBehindTheCaretInTheLookAroundThem() {
    Draft draft = behind(Drafts.of("Vraag\nVeilig wonen"), "Veilig");
    Draft bold = Marking.toggle(Drafts.selected(draft, "Veilig", "Veilig"), Mark.BOLD, IDS);

    Draft typed = Typing.type(behind(bold, "Veilig"), "er", null, IDS);

    assertThat(written(typed)).containsExactly("? Vraag", "Veiliger^ wonen");
    assertThat(typed.leaf().line().text().inlines().getFirst())
        .isEqualTo(new Inline.Run("Veiliger", List.of(Mark.BOLD), null));
  }

  @Test
  void typingWhereNothingStandsMakesAParagraphWithAKeyOfItsOwn() {
    Draft draft = Draft.of(new Manuscript(List.of(Passage.of(IDS.get(), "Vraag", List.of()))));

    Draft typed = Typing.type(draft.at(1, 0), "x", null, IDS);

    assertThat(draft.text().passages().getFirst().blocks()).isEmpty();
    assertThat(typed.text().passages().getFirst().blocks()).hasSize(1);
    UUID key = typed.leaf().line().id();
    assertThat(Typing.type(typed, "y", null, IDS).leaf().line().id()).isEqualTo(key);
  }

  @Test
  void aFootnoteCannotBeTypedAndALineHasNoBreaks() {
    Draft typed = Typing.type(Drafts.of("Vraag\na").at(1, 1), "b\n\tc\ufffc", null, IDS);

    assertThat(written(typed)).containsExactly("? Vraag", "ab  c ^");
  }

  @Test
  void aHeadingAndAFootnoteTakeWordsWithoutLooks() {
    Draft draft = Drafts.of("Vraag\nzin*");
    Look bold = new Look(List.of(Mark.BOLD), "https://hengelo.nl");

    Draft typed = Typing.type(draft.at(0, 5), "?", bold, IDS);
    typed = Typing.type(typed.at(2, 1), "oot", bold, IDS);

    assertThat(written(typed)).containsExactly("? Vraag?", "zin*", "* noot^");
    assertThat(typed.text().passages().getFirst().notes())
        .containsExactly(new Inline.Footnote("noot"));
  }

  @Test
  void aLinkDoesNotGrowAtItsEnd() {
    Draft draft = Drafts.selected(Drafts.of("Vraag\nzie hier"), "hier", "hier");
    Draft linked = Marking.link(draft, "https://hengelo.nl", IDS);

    Draft typed = Typing.type(behind(linked, "hier"), "!", null, IDS);

    assertThat(typed.leaf().line().text().inlines().getLast())
        .isEqualTo(new Inline.Run("!", List.of(), null));
    assertThat(Marking.linkOf(linked)).isEqualTo("https://hengelo.nl");
  }

  @Test
  void recognisesListsAndSubheadingsAtTheStartOfAParagraph() {
    assertThat(recognised("- ")).containsExactly("? Vraag", "- ^zin");
    assertThat(recognised("1. ")).containsExactly("? Vraag", "1. ^zin");
    assertThat(recognised("## ")).containsExactly("? Vraag", "## ^zin");
    assertThat(recognised("-- ")).containsExactly("? Vraag", "-- ^zin");
  }

  private static List<String> recognised(String typed) {
    Draft draft = Typing.type(Drafts.of("Vraag\nzin").at(1, 0), typed, null, IDS);
    return written(Typing.recognise(draft, IDS));
  }
}
