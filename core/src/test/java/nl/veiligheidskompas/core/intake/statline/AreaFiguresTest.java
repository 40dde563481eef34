package nl.veiligheidskompas.core.intake.statline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.exchange.Examples;
import nl.veiligheidskompas.core.exchange.PlanExchange;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.intake.figures.Destination;
import nl.veiligheidskompas.core.intake.figures.FigureChoice;
import nl.veiligheidskompas.core.intake.figures.FigureImport;
import nl.veiligheidskompas.core.intake.figures.PlannedValue;
import nl.veiligheidskompas.core.intake.figures.ReadFigures;
import nl.veiligheidskompas.core.intake.figures.ReadSeries;
import nl.veiligheidskompas.core.intake.figures.RegionNames;
import nl.veiligheidskompas.core.plan.ChangeSet;
import nl.veiligheidskompas.core.plan.Municipality;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold districts beside the municipality, and what a plan takes of them. */
class AreaFiguresTest {

  private static final RegionNames NAMES =
      RegionNames.of(
          new Municipality("Hengelo", "GM0164", "", "", ""),
          List.of(
              new Area("Hasseler Es", AreaKind.DISTRICT, "WK016403"),
              new Area("Berflo Es", AreaKind.DISTRICT, null)));

  private static final String HEAD =
      "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"";

  @TempDir private Path folder;

  @Test
  void districtsOfThePlanComeBesideTheMunicipality() throws Exception {
    ReadSeries series =
        only(
            HEAD,
            "0;\"1.1.1 \";\"GM0164    \";\"2019JJ00\";\"    298\"",
            "1;\"1.1.1 \";\"WK016403  \";\"2019JJ00\";\"     40\"",
            "2;\"1.1.1 \";\"WK016404  \";\"2019JJ00\";\"     99\"",
            "3;\"1.1.1 \";\"WK016403  \";\"2020JJ00\";\"       .\"");

    assertThat(FigureFiles.values(series)).containsOnly(java.util.Map.entry(2019, "298"));
    assertThat(series.areas()).containsOnlyKeys("Hasseler Es");
    assertThat(series.cells("Hasseler Es"))
        .extracting(cell -> cell.year() + " " + cell.figure().value())
        .containsExactly("2019 40", "2020 null");
  }

  @Test
  void aTableOfDistrictsOnlyIsTaken() throws Exception {
    ReadSeries series =
        only(
            "\"Voelt zich onveilig\"",
            "\"Perioden\";\"2017\";\"2019\"",
            "\"Regio's\";\"%\";\"%\"",
            "\"Hasseler Es\";\"17,5\";\"14\"",
            "\"Berflo Es\";\"27\";\".\"",
            "\"Elders\";\"1\";\"2\"");

    assertThat(series.cells()).isEmpty();
    assertThat(series.areas()).containsOnlyKeys("Berflo Es", "Hasseler Es");
    assertThat(series.cells("Hasseler Es").getFirst().figure().value())
        .isEqualByComparingTo("17.5");
  }

  @Test
  void theValuesOfAllAreasComeInOneStepAndAgainChangeNothing() throws Exception {
    SafetyPlan plan = new Examples(new PlanExchange()).load("hengelo-2017-2020-fictief");
    UUID burglary =
        plan.indicators().stream()
            .filter(one -> one.code().equals("T1-I5"))
            .findFirst()
            .orElseThrow()
            .id();
    ReadSeries series =
        only(
            HEAD,
            "0;\"1.1.1 \";\"GM0164    \";\"2019JJ00\";\"    298\"",
            "1;\"1.1.1 \";\"WK016403  \";\"2019JJ00\";\"     41\"",
            "2;\"1.1.1 \";\"WK016403  \";\"2021JJ00\";\"     35\"");
    Destination into = new Destination.Into(burglary, Destination.Why.CHOSEN);
    FigureImport figures = new FigureImport(plan, UUID::randomUUID);

    assertThat(figures.values(series, into, "Hasseler Es"))
        .extracting(PlannedValue::status)
        .containsExactly(PlannedValue.Status.CHANGED, PlannedValue.Status.NEW);
    ChangeSet step = figures.take(List.of(new FigureChoice("f", series, into)), "f");
    assertThat(step).isNotNull();
    SafetyPlan after = java.util.Objects.requireNonNull(step).applyTo(plan);
    assertThat(after.measurements())
        .filteredOn(one -> one.indicatorId().equals(burglary) && "Hasseler Es".equals(one.area()))
        .extracting(Measurement::year)
        .containsExactly(2017, 2018, 2019, 2020, 2021);
    assertThat(
            new FigureImport(after, UUID::randomUUID)
                .take(List.of(new FigureChoice("f", series, into)), "f"))
        .isNull();
  }

  private ReadSeries only(String... lines) throws Exception {
    return FigureFiles.only(read(lines));
  }

  private ReadFigures read(String... lines) throws Exception, RefusedException {
    Path file = folder.resolve("wijken.csv");
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    return FigureFile.read(file, NAMES, Hints.NONE, Progress.NONE);
  }
}
