package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LibraryRowTest {

  @Test
  void whatShipsComesBackTheSame() {
    for (LibraryIndicator one : IndicatorLibrary.all()) {
      assertThat(LibraryRow.read(LibraryRow.write(one))).isEqualTo(one);
    }
  }

  @Test
  void wordsOfThePlanNeverBreakALine() {
    String[] texts = {"", "a\tb", "regel\nregel", "\r\n x", "é \"aan\" | \u00a0haling", "#"};
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LibraryIndicator one =
          new LibraryIndicator(
              LibraryIndicator.Group.OWN,
              "naam " + texts[random.nextInt(texts.length)],
              IndicatorKind.EFFECT,
              random.nextBoolean() ? null : texts[random.nextInt(texts.length)],
              Direction.UNKNOWN,
              texts[random.nextInt(texts.length)],
              random.nextBoolean(),
              random.nextBoolean() ? null : 2,
              random.nextBoolean() ? List.of() : List.of(2019, 2021),
              random.nextBoolean() ? null : new IndicatorFeed("t", "", "topic", ""),
              texts[random.nextInt(texts.length)]);
      String line = LibraryRow.write(one);
      assertThat(line).as("seed %s", seed).doesNotContain("\n", "\r");
      LibraryIndicator back = LibraryRow.read(line);
      assertThat(back).isNotNull();
      assertThat(LibraryRow.write(back)).isEqualTo(line);
      assertThat(back.breakYears()).isEqualTo(one.breakYears());
    }
  }

  @Test
  void anotherLineIsNoIndicator() {
    assertThat(LibraryRow.read("hallo")).isNull();
    assertThat(LibraryRow.read("OWN" + "\t".repeat(12))).isNull();
  }
}
