package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  private static final List<String> IN_ORDER =
      List.of(
          "T1",
          "T1-G1",
          "T1-G1a",
          "T1-G2",
          "T1-G10",
          "T2",
          "T10",
          "begroting",
          "begroting:2",
          "begroting:10",
          "hoofdstuk 1.2",
          "hoofdstuk 1.10");

  @Test
  void numbersInCodesCountAsNumbersHoweverTheListWasShuffled() {
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(shuffled.stream().sorted(NaturalOrder.INSTANCE).toList()).isEqualTo(IN_ORDER);
    }
  }

  @Test
  void numbersOfAnyLengthAreComparedAndLeadingZerosKeepTextsApart() {
    assertThat(NaturalOrder.INSTANCE.compare("9", "10000000000000000000000")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("T01", "T1")).isNotZero();
    assertThat(NaturalOrder.INSTANCE.compare("T1", "T1")).isZero();
  }
}
