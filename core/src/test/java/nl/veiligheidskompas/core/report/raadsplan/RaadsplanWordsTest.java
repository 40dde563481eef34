package nl.veiligheidskompas.core.report.raadsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.junit.jupiter.api.Test;

/** The words that the council plan adds. */
class RaadsplanWordsTest {

  private final Wording words = new Wording(Composed.DUTCH, "raadsplan");

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(keys("nl")).isEqualTo(keys("en")).isNotEmpty();
  }

  @Test
  void smallCountsAreWrittenInLetters() {
    assertThat(words.count("themes", 1)).isEqualTo("één thema");
    assertThat(words.count("themes", 12)).isEqualTo("twaalf thema’s");
    assertThat(words.count("themes", 1300)).isEqualTo("1.300 thema’s");
  }

  @Test
  void namesAreListedAsInASentence() {
    assertThat(words.all(List.of())).isEmpty();
    assertThat(words.all(List.of("a"))).isEqualTo("a");
    assertThat(words.either(List.of("a", "b", "c"))).isEqualTo("a, b of c");
  }

  @Test
  void onlyWordsGetACapital() {
    assertThat(Wording.capitalised("sector Samenleving")).isEqualTo("Sector Samenleving");
    assertThat(Wording.capitalised("iPad")).isEqualTo("iPad");
    assertThat(Wording.capitalised("")).isEmpty();
  }

  private static List<String> keys(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "nl.veiligheidskompas.core.texts.raadsplan",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return bundle.keySet().stream().sorted().toList();
  }
}
