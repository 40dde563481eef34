package nl.veiligheidskompas.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowTextsTest {

  static List<String> parts() {
    return WindowTexts.PARTS;
  }

  @ParameterizedTest
  @MethodSource("parts")
  void saysEverythingInBothLanguagesWithTheSamePlaceholders(String part) {
    ResourceBundle dutch = bundle(part, Locale.of("nl"));
    ResourceBundle english = bundle(part, Locale.ENGLISH);

    assertThat(english.keySet()).isEqualTo(dutch.keySet());
    for (String key : dutch.keySet()) {
      assertThat(placeholders(english.getString(key)))
          .as(key)
          .isEqualTo(placeholders(dutch.getString(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void hasNoApostropheThatMessageFormatWouldEat(String part) {
    for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
      ResourceBundle bundle = bundle(part, language);
      for (String key : bundle.keySet()) {
        assertThat(bundle.getString(key).replace("''", "")).as(key).doesNotContain("'");
      }
    }
  }

  private static ResourceBundle bundle(String part, Locale language) {
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("nl.veiligheidskompas.app.texts." + part, language, exact);
  }

  private static Set<String> placeholders(String sentence) {
    return Set.copyOf(
        java.util.regex.Pattern.compile("\\{\\d")
            .matcher(sentence)
            .results()
            .map(found -> found.group())
            .toList());
  }
}
