package nl.veiligheidskompas.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.veiligheidskompas.app.palette.PaletteEntry.Group;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {

  private static PaletteEntry entry(Group group, String text) {
    return new PaletteEntry(group, text, "", () -> {});
  }

  private static List<String> found(String query, PaletteEntry... entries) {
    return PaletteSearch.find(query, List.of(entries)).stream()
        .map(hit -> hit.entry().text())
        .toList();
  }

  @Test
  void whatIsCalledJustSoComesBeforeWhatOnlyNamesIt() {
    PaletteEntry finding = entry(Group.FINDING, "Cijfers inlezen is niet gedaan");
    PaletteEntry named = entry(Group.THEME, "Over cijfers inlezen");
    PaletteEntry command = entry(Group.COMMAND, "Cijfers inlezen…");

    assertThat(found("cijfers inlezen", named, finding, command))
        .containsExactly("Cijfers inlezen…", finding.text(), named.text());
  }

  @Test
  void kindsThatFitAsWellStandInTheirOwnOrder() {
    PaletteEntry theme = entry(Group.THEME, "Jeugd en middelen");
    PaletteEntry goal = entry(Group.GOAL, "Jeugd drinkt minder");

    assertThat(found("jeugd", goal, theme)).containsExactly(theme.text(), goal.text());
    assertThat(found("", goal, theme)).containsExactly(theme.text(), goal.text());
    assertThat(found("> jeugd", goal, theme)).isEmpty();
  }

  @Test
  void aLongTextIsShownOnOneLineAroundWhatWasFound() {
    String words =
        "Bewoners van de binnenstad ".repeat(5) + "voelen zich veilig " + "thuis ".repeat(20);
    int at = words.indexOf("veilig");
    Excerpt excerpt =
        Excerpt.of(words, IntStream.range(at, at + "veilig".length()).boxed().toList());

    assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(Excerpt.MOST);
    int place = excerpt.text().indexOf("veilig");
    assertThat(excerpt.found())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(place, place + "veilig".length()).boxed().toList());
  }

  @Test
  void aTextThatFitsIsShownWhole() {
    assertThat(Excerpt.of("kort\nen goed", List.of(0)))
        .isEqualTo(new Excerpt("kort en goed", java.util.Set.of(0)));
    String edge = "x".repeat(Excerpt.MOST) + "y";
    assertThat(Excerpt.of(edge, List.of(0)).text()).endsWith("…").hasSize(Excerpt.MOST);
    Excerpt end = Excerpt.of(edge, List.of(Excerpt.MOST));
    assertThat(end.text()).endsWith("y").hasSize(Excerpt.MOST);
    assertThat(end.found()).containsExactly(Excerpt.MOST - 1);
  }
}
