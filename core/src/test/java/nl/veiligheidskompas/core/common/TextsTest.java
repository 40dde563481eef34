package nl.veiligheidskompas.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.MissingResourceException;
import nl.veiligheidskompas.core.budget.Obligation;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts dutch = new Texts(Texts.DUTCH);

  @Test
  void writesAmountsTheDutchWay() {
    assertThat(dutch.money(Money.ofEuros(203_400))).isEqualTo("€\u00a0203.400");
    assertThat(dutch.money(new Money(-150_05))).isEqualTo("-€\u00a0150,05");
    assertThat(new Texts(Locale.UK).money(new Money(123_456_70))).isEqualTo("€\u00a0123,456.70");
  }

  @Test
  void writesFiguresWithTheDecimalsThatTheyHave() {
    assertThat(dutch.figure(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    assertThat(dutch.figure(new BigDecimal("20"))).isEqualTo("20");
  }

  @Test
  void namesTheConstantsOfTheFieldInBothLanguages() {
    assertThat(dutch.word(Obligation.STATUTORY)).isEqualTo("wettelijke taak");
    assertThat(new Texts(Locale.UK).word(Obligation.STATUTORY)).isEqualTo("statutory task");
  }

  @Test
  void refusesAKeyThatNoBundleHas() {
    assertThatThrownBy(() -> dutch.say("no.such.key")).isInstanceOf(MissingResourceException.class);
  }
}
