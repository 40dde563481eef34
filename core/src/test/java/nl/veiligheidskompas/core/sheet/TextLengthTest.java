package nl.veiligheidskompas.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextLengthTest {

  @Test
  void noTextHasNoPages() {
    assertThat(TextLength.of(List.of())).isEqualTo(new TextLength(0, BigDecimal.ZERO));
  }

  @Test
  void countsHeadingsTextAndFootnotesAndRoundsPagesUpToHalves() {
    TextLength few = TextLength.of(List.of(section("Waar gaat het om?", "Over fietsen.", 1)));
    TextLength many = TextLength.of(List.of(section("Aanpak", "x".repeat(91) + " y", 22)));

    assertThat(few.words()).isEqualTo(6);
    assertThat(few.pages()).isEqualByComparingTo("0.5");
    // 2 lines for the heading and 22 times 2 lines are exactly one page
    assertThat(many.words()).isEqualTo(45);
    assertThat(many.pages()).isEqualByComparingTo("1");
  }

  private static Section section(String heading, String text, int times) {
    List<Block> blocks =
        Collections.nCopies(times, new Block.Paragraph(new UUID(1, 1), RichText.of(text)));
    return new Section(new UUID(1, 2), 0, new UUID(1, 3), null, heading, blocks);
  }
}
