package nl.veiligheidskompas.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligheidskompas.app.palette.PaletteEntry.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatchTest {

  @ParameterizedTest
  @CsvSource({
    "jeugd, Jeugd en middelengebruik",
    "middelen jeugd, Jeugd en middelengebruik",
    "enquete, Rapport enquête",
    "vlgmon, Veiligheidsmonitor (BGI)",
    "CAMERA, Cameratoezicht binnen RTR",
  })
  void findsWithoutCapitalsAccentsOrOrderAndWithGaps(String query, String text) {
    assertThat(FuzzyMatch.of(query, text)).isNotNull();
  }

  @Test
  void refusesLettersThatAreNotThereOrStandInAnotherOrder() {
    assertThat(FuzzyMatch.of("xyz", "Binnenstad")).isNull();
    assertThat(FuzzyMatch.of("dats", "Binnenstad")).isNull();
  }

  @Test
  void tellsWhichLettersFitted() {
    FuzzyMatch match = FuzzyMatch.of("groep", "Aantal jeugdgroepen");

    assertThat(match).isNotNull();
    assertThat(match.positions()).containsExactly(12, 13, 14, 15, 16);
  }

  @Test
  void listsTheBestOfEachKindFirstAndLimitsByASign() {
    PaletteEntry inside = entry(Group.THEME, "Aanpak jeugdgroepen");
    PaletteEntry start = entry(Group.THEME, "Jeugd en middelengebruik");
    PaletteEntry indicator = entry(Group.INDICATOR, "Aantal jeugdgroepen");
    List<PaletteEntry> all = List.of(inside, indicator, start);

    assertThat(PaletteSearch.find("jeugd", all))
        .extracting(PaletteSearch.Hit::entry)
        .containsExactly(start, inside, indicator);
    assertThat(PaletteSearch.find("#jeugd", all))
        .extracting(PaletteSearch.Hit::entry)
        .containsExactly(indicator);
    assertThat(PaletteSearch.find(">", all)).isEmpty();
  }

  private static PaletteEntry entry(Group group, String text) {
    return new PaletteEntry(group, text, "", () -> {});
  }
}
