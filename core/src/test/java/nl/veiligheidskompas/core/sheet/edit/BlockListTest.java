package nl.veiligheidskompas.core.sheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.sheet.Block;
import nl.veiligheidskompas.core.sheet.edit.TextLine.Form;
import org.junit.jupiter.api.Test;

class BlockListTest {

  private static final Block FIRST = BlockList.empty(Form.PARAGRAPH, new UUID(1, 1));
  private static final Block SECOND = BlockList.empty(Form.SUBHEADING, new UUID(1, 2));
  private static final Block THIRD = BlockList.empty(Form.BULLET, new UUID(1, 3));
  private static final List<Block> BOTH = List.of(FIRST, SECOND);

  @Test
  void aBlockIsPutBehindAnotherOrAtTheEnd() {
    assertThat(BlockList.inserted(BOTH, FIRST.id(), THIRD)).containsExactly(FIRST, THIRD, SECOND);
    assertThat(BlockList.inserted(BOTH, null, THIRD)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aBlockMovesAndStopsAtTheEnds() {
    assertThat(BlockList.moved(BOTH, FIRST.id(), 1)).containsExactly(SECOND, FIRST);
    assertThat(BlockList.moved(BOTH, FIRST.id(), -1)).isEqualTo(BOTH);
  }

  @Test
  void aBlockThatIsGoneChangesNothing() {
    assertThat(BlockList.moved(BOTH, THIRD.id(), 1)).isEqualTo(BOTH);
    assertThat(BlockList.replaced(BOTH, THIRD.id(), List.of())).isEqualTo(BOTH);
    assertThat(BlockList.removed(BOTH, THIRD.id())).isEqualTo(BOTH);
  }

  @Test
  void severalBlocksCanTakeThePlaceOfOne() {
    assertThat(BlockList.replaced(BOTH, FIRST.id(), List.of(FIRST, THIRD)))
        .containsExactly(FIRST, THIRD, SECOND);
  }
}
