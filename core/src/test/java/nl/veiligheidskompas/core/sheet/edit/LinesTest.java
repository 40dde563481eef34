package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.behind;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.selected;
import static nl.veiligheidskompas.core.sheet.edit.Drafts.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.Mark;
import org.junit.jupiter.api.Test;

/** Enter, levels, forms, looks, and moving. */
class LinesTest {

  @Test
  void enterSplitsAParagraphAndTheFirstHalfKeepsItsKey() {
    Draft draft = Drafts.of("Een\nvoor na");

    Draft split = Splitting.enter(behind(draft, "voor"), IDS);

    assertThat(written(split)).containsExactly("? Een", "voor", "^ na");
    assertThat(split.text().leaf(1).line().id()).isEqualTo(draft.text().leaf(1).line().id());
    assertThat(split.text().leaf(2).line().id()).isNotEqualTo(draft.text().leaf(1).line().id());
  }

  @Test
  void enterMakesTheNextItemOfTheSameListAndEndsItWhenEmpty() {
    Draft draft = Splitting.enter(behind(Drafts.of("Een\n- a\n  - b"), "b"), IDS);
    assertThat(written(draft)).containsExactly("? Een", "- a", "  - b", "  - ^");

    draft = Splitting.enter(draft, IDS);
    assertThat(written(draft)).containsExactly("? Een", "- a", "  - b", "- ^");
    draft = Splitting.enter(draft, IDS);
    assertThat(written(draft)).containsExactly("? Een", "- a", "  - b", "^");

    Block.ListBlock list = (Block.ListBlock) draft.text().passages().getFirst().blocks().getFirst();
    assertThat(list.items()).hasSize(1);
    assertThat(list.items().getFirst().blocks()).hasSize(1);
  }

  @Test
  void behindASubheadingComesAParagraphAndBeforeItOneToo() {
    Draft draft = Drafts.of("Een\n## kop");

    assertThat(written(Splitting.enter(behind(draft, "kop"), IDS)))
        .containsExactly("? Een", "## kop", "^");
    assertThat(written(Splitting.enter(draft.at(1, 0), IDS)))
        .containsExactly("? Een", "", "## ^kop");
  }

  @Test
  void enterInAHeadingGoesOnInTheTextAndInAFootnoteBackToItsSign() {
    Draft draft = Drafts.of("Een\nzin* meer");

    assertThat(written(Splitting.enter(draft.at(0, 1), IDS)).get(1)).isEqualTo("^zin* meer");
    assertThat(written(Splitting.enter(draft.at(2, 1), IDS)).get(1)).isEqualTo("zin*^ meer");
  }

  @Test
  void anItemIsAtMostOneLevelDeeperThanTheOneBeforeIt() {
    Draft draft = Drafts.of("Een\n- a\n- b");

    Draft deeper = Forming.level(behind(draft, "b"), 1, IDS);
    assertThat(written(deeper)).containsExactly("? Een", "- a", "  - b^");
    assertThat(Forming.level(deeper, 1, IDS)).isEqualTo(deeper);
    assertThat(written(Forming.level(deeper, -1, IDS))).containsExactly("? Een", "- a", "- b^");
  }

  @Test
  void aFormIsGivenToAllSelectedLinesAndTakenOffAgain() {
    Draft draft = selected(Drafts.of("Een\na\nb\nc"), "a", "b");

    Draft list = Forming.toggle(draft, Form.NUMBER, IDS);
    assertThat(written(list)).containsExactly("? Een", "1. a", "1. b^", "c");
    assertThat(list.text().passages().getFirst().blocks()).hasSize(2);
    assertThat(written(Forming.toggle(list, Form.NUMBER, IDS)))
        .containsExactly("? Een", "a", "b^", "c");
  }

  @Test
  void anItemTakenOutOfTheMiddleLeavesTwoListsWithKeysOfTheirOwn() {
    Draft draft = Forming.form(behind(Drafts.of("Een\n- a\n- b\n- c"), "b"), Form.PARAGRAPH, IDS);

    List<Block> blocks = draft.text().passages().getFirst().blocks();
    assertThat(blocks).hasSize(3);
    assertThat(blocks).extracting(Block::id).doesNotHaveDuplicates();
  }

  @Test
  void aCellHasListsButNoSubheadings() {
    Draft draft = behind(Drafts.of("Een\n| kop\n| aap\nna"), "aap");

    assertThat(written(Forming.form(draft, Form.BULLET, IDS))).contains("[0,0] - aap^");
    assertThat(Forming.form(draft, Form.SUBHEADING, IDS)).isEqualTo(draft);
  }

  @Test
  void aMarkRunsOverParagraphsAndCellsAndIsTakenOffWhenAllHaveIt() {
    Draft draft = selected(Drafts.of("Een\nvoor\n| kop\n| aap\nna"), "oor", "aa");

    Draft bold = Marking.toggle(draft, Mark.BOLD, IDS);

    assertThat(Marking.isMarked(bold, Mark.BOLD)).isTrue();
    assertThat(Wording.isMarked(bold.text().leaf(1).line().text(), 0, 1, Mark.BOLD)).isFalse();
    assertThat(Marking.toggle(bold, Mark.BOLD, IDS)).isEqualTo(draft);
  }

  @Test
  void movesAnItemWithWhatBelongsToIt() {
    Draft draft = Drafts.of("Een\n- a\n  - aa\n- b\nna");

    Draft down = Moving.step(draft.at(1, 1), true, IDS);

    assertThat(written(down)).containsExactly("? Een", "- b", "- a^", "  - aa", "na");
    assertThat(written(Moving.step(down, false, IDS)))
        .containsExactly("? Een", "- a^", "  - aa", "- b", "na");
  }

  @Test
  void movesATableIntoTheNextQuestionAndBack() {
    Draft draft = Drafts.of("Een\nvoor\n| kop\n| aap", "Twee\nna");

    Draft down = Moving.step(behind(draft, "aap"), true, IDS);

    assertThat(written(down))
        .containsExactly("? Een", "voor", "? Twee", "[-1,0] kop", "[0,0] aap^", "na");
    assertThat(Moving.step(down, false, IDS)).isEqualTo(behind(draft, "aap"));
  }

  @Test
  void movesPartsToAPlaceThatIsPointedAt() {
    Draft draft = Drafts.of("Een\na\nb\nc");
    Moving.Run first = Objects.requireNonNull(Moving.selected(draft.at(1, 0)));

    assertThat(written(Moving.to(draft.at(1, 0), first, 0, 3, IDS)))
        .containsExactly("? Een", "b", "c", "^a");
    assertThat(Moving.selected(draft.at(0, 0))).isNull();
  }
}
