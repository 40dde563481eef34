package nl.veiligheidskompas.app.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

  private static final String WORK = "-color-bg-default";
  private static final String BARS = "-color-bg-subtle";
  private static final String INSET = "-color-bg-inset";
  private static final String SELECTION = "-color-accent-subtle";
  private static final String ERROR_GROUND = "-color-danger-subtle";
  private static final String WARNING_GROUND = "-color-warning-subtle";
  private static final String NOTE_GROUND = "-vk-note-bg";
  private static final List<String> CALLOUTS = List.of(ERROR_GROUND, WARNING_GROUND, NOTE_GROUND);
  private static final List<String> SURFACES = List.of(WORK, BARS, INSET, SELECTION);

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void wordsCanBeReadOnEveryGroundTheyStandOn(String theme) {
    List<Contrast> pairs = new ArrayList<>();
    for (String words : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
      add(pairs, words, SURFACES, Contrast.TEXT);
      add(pairs, words, CALLOUTS, Contrast.TEXT);
    }
    add(pairs, "-color-fg-subtle", SURFACES, Contrast.TEXT);
    add(pairs, "-color-danger-fg", List.of(WORK, BARS, SELECTION, ERROR_GROUND), Contrast.TEXT);
    add(pairs, "-color-warning-fg", List.of(WORK, BARS, SELECTION, WARNING_GROUND), Contrast.TEXT);
    add(pairs, "-vk-note", List.of(WORK, BARS, SELECTION, NOTE_GROUND), Contrast.TEXT);
    add(
        pairs,
        "-color-success-fg",
        List.of(WORK, BARS, SELECTION, "-color-success-subtle"),
        Contrast.TEXT);
    add(pairs, "-vk-on-accent", List.of("-color-accent-emphasis"), Contrast.TEXT);
    for (int part = 1; part <= 4; part++) {
      add(pairs, "-vk-part-" + part + "-label", List.of("-vk-part-" + part), Contrast.TEXT);
    }
    add(pairs, "-vk-paper-text", List.of("-vk-paper"), Contrast.TEXT);
    add(pairs, "-vk-paper-head", List.of("-vk-paper"), Contrast.TEXT);

    assertThat(Contrast.tooFaint(tokens(theme), pairs)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void signsEdgesOfControlsAndTheFocusStandOut(String theme) {
    List<Contrast> pairs = new ArrayList<>();
    add(pairs, "-vk-control", List.of(WORK, BARS), Contrast.SHAPE);
    add(pairs, "-color-accent-emphasis", SURFACES, Contrast.SHAPE);
    add(pairs, "-color-accent-emphasis", CALLOUTS, Contrast.SHAPE);
    add(pairs, "-vk-on-accent", List.of("-color-accent-emphasis"), Contrast.SHAPE);
    add(pairs, "-color-bg-default", List.of("-color-accent-emphasis"), Contrast.SHAPE);
    add(pairs, "-color-fg-default", List.of(WORK, WARNING_GROUND), Contrast.SHAPE);
    add(pairs, "-vk-warning-icon", List.of(WORK, BARS, SELECTION, WARNING_GROUND), Contrast.SHAPE);
    add(pairs, "-color-danger-emphasis", List.of(WORK, BARS, ERROR_GROUND), Contrast.SHAPE);
    add(pairs, "-vk-note", List.of(WORK, BARS, SELECTION, NOTE_GROUND), Contrast.SHAPE);
    add(pairs, "-color-fg-muted", SURFACES, Contrast.SHAPE);

    assertThat(Contrast.tooFaint(tokens(theme), pairs)).isEmpty();
  }

  @Test
  void aPairThatIsTooFaintIsNamedWithItsRatio() {
    Map<String, String> theme = Map.of("-ink", "#777777", "-ground", "#FFFFFF");
    Contrast pair = new Contrast("-ink", "-ground", Contrast.TEXT);

    assertThat(pair.in(theme)).isCloseTo(4.48, within(0.005));
    assertThat(Contrast.tooFaint(theme, List.of(pair)))
        .containsExactly("-ink on -ground: 4.48, at least 4.5");
  }

  @Test
  void coloursAreNamedInTheThemesOnly() {
    StyleSheet base = StyleSheet.named("base.css");

    assertThat(base.literals()).isEmpty();
    assertThat(new StyleSheet(".a { -fx-fill: #fff; -fx-text-fill: white; }").literals())
        .containsExactly("#fff", "white");
  }

  @Test
  void bothThemesHaveTheSameTokensAndEveryOneThatIsUsed() {
    // these belong to the theme below ours, which draws its controls with them
    List<String> ofControls =
        List.of("-color-button-bg", "-color-button-border", "-color-input-border");
    Map<String, String> light = tokens("light.css");

    assertThat(tokens("dark.css").keySet()).isEqualTo(light.keySet());
    assertThat(StyleSheet.named("base.css").mentioned())
        .filteredOn(token -> !ofControls.contains(token))
        .isSubsetOf(light.keySet());
  }

  private static Map<String, String> tokens(String theme) {
    return StyleSheet.named(theme).tokens();
  }

  private static void add(List<Contrast> to, String ink, List<String> grounds, double least) {
    grounds.forEach(ground -> to.add(new Contrast(ink, ground, least)));
  }
}
