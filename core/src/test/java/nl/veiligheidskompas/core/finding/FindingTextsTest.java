package nl.veiligheidskompas.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"words", "problem", "finding", "report"})
  void dutchAndEnglishHaveTheSameKeysWithTheSamePlaceholders(String subject) throws IOException {
    Map<String, String> dutch = bundle(subject, "nl");
    Map<String, String> english = bundle(subject, "en");

    assertThat(english.keySet()).isEqualTo(dutch.keySet());
    dutch.forEach((key, pattern) ->
        assertThat(placeholders(english.getOrDefault(key, "")))
            .as(key)
            .isEqualTo(placeholders(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"words", "problem", "finding", "report"})
  void everyPatternIsAPatternAndDoublesItsApostrophes(String subject) throws IOException {
    for (String language : List.of("nl", "en")) {
      bundle(subject, language)
          .forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThat(new MessageFormat(pattern, Locale.ROOT).toPattern()).isNotNull();
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
          });
    }
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void everyCodeHasASentenceATitleAndAdviceInBothLanguages(FindingCode code) throws IOException {
    for (Locale language : List.of(Texts.DUTCH, Locale.ENGLISH)) {
      Texts texts = new Texts(language);
      assertThat(bundle("finding", language.getLanguage())).containsKey("finding." + code);
      assertThat(code.title(texts)).isNotBlank().doesNotEndWith(".");
      assertThat(code.advice(texts)).endsWith(".");
      assertThat(texts.word(code.severity())).isNotBlank();
    }
  }

  @Test
  void everyFindingTextBelongsToACodeOrIsAPart() throws IOException {
    List<String> known = new ArrayList<>(List.of("part"));
    Stream.of(FindingCode.values()).map(FindingCode::name).forEach(known::add);

    assertThat(bundle("finding", "nl").keySet().stream().filter(key -> key.startsWith("finding.")))
        .allSatisfy(key -> assertThat(known).contains(key.split("\\.", -1)[1]));
  }

  /** The numbers of the placeholders, each once. */
  private static List<String> placeholders(String pattern) {
    return Pattern.compile("\\{(\\d+)")
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .sorted()
        .distinct()
        .toList();
  }

  private static Map<String, String> bundle(String subject, String language) throws IOException {
    String name = "texts/" + subject + "_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream stream =
        Texts.class.getResourceAsStream("/nl/veiligheidskompas/core/" + name)) {
      assertThat(stream).as(name).isNotNull();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }
}
