package nl.veiligheidskompas.core.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.budget.Recurrence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the reference plan and of the same kind, checked by hand. */
class AmountReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the reference plan
        "De kosten van HALT (€ 35.000 waarvan € 13.000 Jeugd en beleid en € 22.000 OOV)"
            + "| 35000 ?; 13000 ? part; 22000 ? part",
        "De gemeente heeft een eenmalig budget van €50.000,- vrijgemaakt om deze training te"
            + " bekostigen.| 50000 once",
        "Budget voor thematische netwerkbijeenkomsten met partners € 3.000,-| 3000 ?",
        "Benchmark G32 € 3.500,| 3500 ?",
        "Veiligheidsmonitor € 45.000 per twee jaar| 45000 2",
        // of the same kind
        "De subsidie is € 7.500 per jaar.| 7500 1",
        "Jaarlijks is € 1.250,50 nodig. Daarnaast kost de start € 500.| 1250.50 1; 500 ?",
        "Eenmalig € 2.000 en 3.000 euro voor de buurt.| 2000 once; 3000 once",
        "€ 10.000 om de 4 jaar| 10000 4",
        "een bijdrage van 1,5 miljoen euro| 1500000 ?",
        "EUR 900 p.j.| 900 1",
        "Burgernet kost € 0,10 per inwoner.| ''",
        "Het uurtarief is € 65 per uur| ''",
        "Er waren 35.000 bezoekers in 2015.| ''",
        "€ 0,- begroot| ''",
        "een bedrag van €| ''",
        "€ 99.999.999.999.999.999| ''",
      })
  void amountsAreFoundWithHowOftenTheyAreDue(String sentence, String expected) {
    assertThat(said(AmountReader.read(sentence))).isEqualTo(expected);
  }

  @org.junit.jupiter.api.Test
  void thePlaceOfAnAmountIsThatOfItsCharacters() {
    String text = "Kosten: € 3.000,- in 2017";
    NamedAmount amount = AmountReader.read(text).getFirst();

    assertThat(text.substring(amount.from(), amount.to())).isEqualTo("€ 3.000,-");
  }

  private static String said(List<NamedAmount> amounts) {
    return amounts.stream().map(AmountReaderTest::said).collect(Collectors.joining("; "));
  }

  private static String said(NamedAmount one) {
    long cents = one.amount().cents();
    String euros =
        cents % 100 == 0
            ? String.valueOf(cents / 100)
            : String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    return euros + " " + said(one.recurrence()) + (one.part() ? " part" : "");
  }

  private static String said(Recurrence recurrence) {
    return switch (recurrence.kind()) {
      case UNSTATED -> "?";
      case ONCE -> "once";
      case EVERY -> String.valueOf(recurrence.years());
    };
  }
}
