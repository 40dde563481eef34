package nl.veiligheidskompas.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RequiredSampleTest {

  /**
   * From 20 to 18 %: 1.959964 √(2 · 0.19 · 0.81) = 1.087383; 0.841621 √(0.16 + 0.1476) = 0.466777;
   * 1.554160² / 0.02² = 6,038.5. From 29 to 25 %: (1.230571 + 0.527878)² / 0.04² = 1,932.6.
   */
  @Test
  void isTheNumberOfTheTextbook() {
    assertThat(RequiredSample.each(20, 18)).isEqualTo(6039);
    assertThat(RequiredSample.each(29, 25)).isEqualTo(1933);
  }

  @Test
  void isTheSameBothWaysAndForTheOtherAnswer() {
    assertThat(RequiredSample.each(18, 20)).isEqualTo(RequiredSample.each(20, 18));
    assertThat(RequiredSample.each(80, 82)).isEqualTo(RequiredSample.each(20, 18));
  }

  @Test
  void growsAsTheChangeShrinks() {
    long before = 0;
    for (int to = 10; to < 20; to++) {
      long needed = RequiredSample.each(20, to);
      assertThat(needed).isGreaterThan(before);
      before = needed;
    }
  }

  @Test
  void noChangeAndNoShareAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RequiredSample.each(20, 20));
    assertThatIllegalArgumentException().isThrownBy(() -> RequiredSample.each(20, 101));
    assertThatIllegalArgumentException().isThrownBy(() -> RequiredSample.each(-1, 20));
  }
}
