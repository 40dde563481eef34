package nl.veiligheidskompas.core.sheet.edit;

import static nl.veiligheidskompas.core.sheet.edit.Drafts.IDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds after every edit, tried on random edits of every kind. */
class RandomEditsTest {

  private static final int EDITS = 120;

  private static final String ONE =
      "Een\nvoor* zin\n- a\n  - b\n    - c\n1. d\n| kop | naast\n| aap* | noot\n| mies | wim\nna";
  private static final String TWO = "Twee\n## tussenkop\neen alinea met woorden*\n- punt\n- punt";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyEditLeavesAWholeText(long seed) {
    Random chance = new Random(seed);
    Draft draft = Drafts.of(ONE, TWO, "Drie\nslot");
    RandomEdits edits = new RandomEdits(chance, IDS);
    for (int i = 0; i < EDITS; i++) {
      draft = edits.next(draft);
      assertWhole(draft);
    }
  }

  private static void assertWhole(Draft draft) {
    Manuscript text = draft.text();
    for (Place place : List.of(draft.selection().anchor(), draft.selection().head())) {
      assertThat(place.leaf()).isBetween(0, text.leaves().size() - 1);
      assertThat(place.at()).isBetween(0, text.leaf(place.leaf()).length());
    }
    Set<UUID> keys = new HashSet<>();
    for (Passage passage : text.passages()) {
      // a table block refuses rows of different length, an item refuses tables
      List<Block> blocks = passage.blocks();
      requireKeysOnce(blocks, keys);
      Passage again = Passage.of(passage.id(), passage.heading(), blocks);
      assertThat(again.blocks()).isEqualTo(blocks);
      assertThat(again).isEqualTo(passage);
    }
  }

  private static void requireKeysOnce(List<Block> blocks, Set<UUID> keys) {
    for (Block block : blocks) {
      assertThat(keys.add(block.id())).as("a key of its own: %s", block).isTrue();
      switch (block) {
        case Block.ListBlock list -> list.items().forEach(i -> requireKeysOnce(i.blocks(), keys));
        case Block.TableBlock table -> {
          table.header().forEach(cell -> requireKeysOnce(cell.blocks(), keys));
          table.rows().forEach(r -> r.cells().forEach(c -> requireKeysOnce(c.blocks(), keys)));
        }
        case Block.Paragraph _, Block.Subheading _, Block.Signature _ -> {
          // holds nothing that has a key
        }
      }
    }
  }
}
