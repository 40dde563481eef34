package nl.veiligheidskompas.core.intake.statline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.intake.figures.Vocabulary.Role;
import nl.veiligheidskompas.core.plan.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says of a file that the program reads otherwise, or not. */
class LayoutSaidTest {

  private static final RegionNames HENGELO = RegionNames.only("Hengelo");

  @TempDir private Path folder;

  @Test
  void aColumnThatIsLeftIsNotTakenForTheValue() throws Exception {
    Path file =
        file(
            """
            Indicator;Periode;Regio;Waarde;Percentage
            Overlast;2018;Hengelo;412;12,5
            """);
    Hints said = new Hints(null, 0, Map.of("Percentage", Role.VALUE), Set.of("Waarde"));

    assertThat(value(file, Hints.NONE)).isEqualTo("412");
    assertThat(value(file, said)).isEqualTo("12.5");
  }

  @Test
  void theMunicipalityIsCalledAsTheUserSaysAndAreasStayKnown() {
    RegionNames names =
        RegionNames.of(
            new Municipality("Hengelo", "GM0164", "", "", ""),
            List.of(new Area("Noord", AreaKind.DISTRICT, null)));
    RegionNames called = names.calling("Gem. H.");

    assertThat(called.rank("Gem. H.")).isPositive();
    assertThat(called.rank("Hengelo")).isZero();
    assertThat(called.area("Noord")).isEqualTo("Noord");
  }

  @Test
  void theStartOfAFileIsShownAsItStands() throws Exception {
    FileStart start = FileStart.of(file("Titel\na;b;c\n1;2;3\n".repeat(40)), Progress.NONE);

    assertThat(start.sheets()).hasSize(1);
    assertThat(start.sheets().getFirst().rows()).hasSize(FileStart.ROWS);
    assertThat(start.sheets().getFirst().rows().get(1)).containsExactly("a", "b", "c");
    Path json = file("{\"value\":[]}");
    assertThatThrownBy(() -> FileStart.of(json, Progress.NONE))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> FileStart.of(folder.resolve("weg.csv"), Progress.NONE))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whatIsSaidComesBackFromItsJson() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Role> roles = List.of(Role.values());
      Map<String, Role> columns = new HashMap<>();
      Set<String> left = new HashSet<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        String heading = "kop \"" + random.nextInt(9) + "\" é";
        if (random.nextBoolean()) {
          columns.put(heading, roles.get(random.nextInt(roles.size())));
          left.remove(heading);
        } else {
          left.add(heading);
          columns.remove(heading);
        }
      }
      FigureMapping mapping =
          new FigureMapping(
              random.nextBoolean() ? null : "Hengelo (O.)",
              new Hints(random.nextBoolean() ? null : "Blad 1", random.nextInt(40), columns, left),
              Map.of());
      assertThat(FigureMapping.of(mapping.tree())).as("seed %s", seed).isEqualTo(mapping);
    }
  }

  private String value(Path file, Hints hints) throws RefusedException {
    ReadFigures read = FigureFile.read(file, HENGELO, hints, Progress.NONE);
    return String.valueOf(read.series().getFirst().cells().getFirst().figure().value());
  }

  private Path file(String text) throws Exception {
    Path file = Files.createTempFile(folder, "tabel", ".csv");
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
