package nl.veiligheidskompas.core.indicator.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Direction;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.chart.RadarChart.Axis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** With the four figures that the benchmark of 2015 gave the reference municipality. */
class RadarDrawingTest {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final UUID THEME = new UUID(1, 1);

  private final List<Indicator> benchmark =
      List.of(
          index("werken met effectindicatoren", "78", "index"),
          index("inbedding", "80", "index (100 = gemiddelde)"),
          index("betrekken raad", "85", "Index"),
          index("formatie", "58", "indexcijfer"));

  @Test
  void indexFiguresOfOneThemeAreShownTogether() {
    Indicator other = index("gewoon", "12", "%");
    List<Indicator> all = new ArrayList<>(benchmark);
    all.add(other);

    assertThat(RadarChart.together(benchmark.getFirst(), all)).isEqualTo(benchmark);
    assertThat(RadarChart.together(other, all)).isEmpty();
    assertThat(RadarChart.together(benchmark.getFirst(), benchmark.subList(0, 2))).isEmpty();
    assertThat(RadarChart.years(benchmark, Map.of())).containsExactly(2015);
  }

  @Test
  void everyFigureIsSaidWithItsPlaceToTheAverage() {
    RadarChart chart = RadarChart.of("Organisatie", benchmark, Map.of(), 2015, "fictieve waarden");
    Drawing drawing = RadarDrawing.full(chart, DUTCH, 600, 300);

    assertThat(drawing.description())
        .contains("werken met effectindicatoren: 78, onder het gemiddelde", "formatie: 58");
    assertThat(drawing.caption()).startsWith("2015 · 100 is").endsWith("fictieve waarden");
    assertThat(drawing.shapes())
        .anyMatch(
            one -> one instanceof Shape.Words words && words.text().equals("100 = gemiddelde"));
    assertThat(RadarDrawing.table(chart, DUTCH).rows()).hasSize(4);
    assertThat(drawing.shapes()).noneMatch(shape -> shape.ink() == Ink.SHAPE);
  }

  @Test
  void noLineCrossesAnAxisWithoutAValue() {
    RadarChart whole = chart("80", "90", "100", "110", "120");
    RadarChart gap = chart("80", null, "100", "110", "120");

    assertThat(lines(whole)).isEqualTo(5);
    assertThat(lines(gap)).isEqualTo(3);
    assertThat(RadarDrawing.full(gap, DUTCH, 600, 300).description()).contains("as 1: nog geen");
  }

  @Test
  void whatLiesBeyondTheScaleStandsAtItsEdgeAndSaysItsFigure() {
    Drawing drawing = RadarDrawing.full(chart("190", "5", "100"), DUTCH, 600, 300);

    assertThat(drawing.shapes().stream().filter(Shape.Area.class::isInstance)).hasSize(2);
    assertThat(drawing.description())
        .contains("as 0: 190 (buiten de schaal)", "as 1: 5 (buiten de schaal)");
  }

  /** How far a point lies from the middle grows with its figure, and by as much everywhere. */
  @Test
  void distancesFollowTheFigures() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Axis> axes = new ArrayList<>();
      int count = 3 + random.nextInt(10);
      for (int i = 0; i < count; i++) {
        BigDecimal value = BigDecimal.valueOf(10 + random.nextInt(141));
        axes.add(new Axis("c" + i, "as " + i, value, false, false));
      }
      double width = 420 + random.nextInt(600);
      double height = 220 + random.nextInt(300);
      RadarChart chart = new RadarChart("t", 2015, axes, "");
      Drawing drawing = RadarDrawing.full(chart, DUTCH, width, height);
      List<Shape.Dot> dots =
          drawing.shapes().stream()
              .filter(shape -> shape.ink() == Ink.POINT)
              .map(Shape.Dot.class::cast)
              .toList();
      double middleY = 4 + (height - 4) / 2;
      double unit = Math.max(40, Math.min((height - 4) / 2 - 34, width / 2 - 150)) / 140;
      for (int i = 0; i < count; i++) {
        double far = Math.hypot(dots.get(i).x() - width / 2, dots.get(i).y() - middleY);
        BigDecimal value = axes.get(i).value();
        assertThat(value).isNotNull();
        assertThat(far)
            .as("seed %s axis %s", seed, i)
            .isCloseTo((value.doubleValue() - 10) * unit, within(1e-6));
      }
      assertThat(drawing.shapes())
          .filteredOn(Shape.Words.class::isInstance)
          .allSatisfy(
              word -> assertThat(((Shape.Words) word).y()).isBetween(0.0, drawing.height()));
    }
  }

  private static long lines(RadarChart chart) {
    return RadarDrawing.full(chart, DUTCH, 600, 300).shapes().stream()
        .filter(shape -> shape.ink() == Ink.SERIES)
        .count();
  }

  private static RadarChart chart(@Nullable String... values) {
    List<Axis> axes = new ArrayList<>();
    for (String value : values) {
      int at = axes.size();
      axes.add(
          new Axis(
              "c" + at, "as " + at, value == null ? null : new BigDecimal(value), false, false));
    }
    return new RadarChart("t", 2015, axes, "");
  }

  private static Indicator index(String name, String value, String unit) {
    return new Indicator(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        0,
        THEME,
        name,
        name,
        IndicatorKind.EFFECT,
        unit,
        null,
        Direction.UNKNOWN,
        null,
        new Baseline(2015, new BigDecimal(value), null, null, null, null),
        null,
        null,
        List.of(),
        "",
        "",
        "",
        List.of(),
        null,
        List.of(),
        List.of());
  }
}
