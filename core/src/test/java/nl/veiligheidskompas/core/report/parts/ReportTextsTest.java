package nl.veiligheidskompas.core.report.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the documents, in both languages. */
class ReportTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  @ParameterizedTest
  @ValueSource(strings = {"parts", "raadsplan", "raadsvoorstel", "marktbladen", "voortgang"})
  void bothLanguagesHaveTheSameKeysWithTheSamePlacesToFillIn(String subject) {
    assertThat(places(subject, "nl")).isNotEmpty().isEqualTo(places(subject, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parts", "raadsplan", "raadsvoorstel", "marktbladen", "voortgang"})
  void everyKeyStandsUnderItsDocument(String subject) {
    assertThat(places(subject, "nl").keySet())
        .allMatch(key -> key.startsWith("report." + subject + "."));
  }

  /** Per key the places to fill in, in alphabetical order, each once. */
  private static Map<String, List<String>> places(String subject, String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "nl.veiligheidskompas.core.texts." + subject,
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Map<String, List<String>> places = new TreeMap<>();
    for (String key : bundle.keySet()) {
      places.put(
          key,
          PLACE
              .matcher(bundle.getString(key))
              .results()
              .map(m -> m.group())
              .distinct()
              .sorted()
              .toList());
    }
    return places;
  }
}
