package nl.veiligheidskompas.core.indicator.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.AreasChart.Bar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreasDrawingTest {

  private static final Texts DUTCH = new Texts(Texts.DUTCH);

  private final AreasChart chart =
      new AreasChart(
          "onveilig",
          2020,
          "%",
          "Hengelo",
          new BigDecimal(16),
          List.of(bar("Binnenstad", "24"), bar("Noord", "16"), bar("buitengebied", null)),
          List.of(bar("Vergelijkbaar", "21")),
          "fictieve waarden");

  @Test
  void barsBeginAtZeroAndAreAsLongAsTheirValues() {
    Drawing drawing = AreasDrawing.full(chart, DUTCH, 480);
    List<Shape.Box> bars =
        drawing.shapes().stream()
            .filter(shape -> shape.ink() == Ink.BAR)
            .map(Shape.Box.class::cast)
            .toList();

    assertThat(bars).hasSize(2);
    assertThat(bars.getFirst().x()).isEqualTo(bars.getLast().x());
    assertThat(bars.getFirst().width() / bars.getLast().width())
        .isBetween(24.0 / 16 - 1e-9, 24.0 / 16 + 1e-9);
    Shape.Line own =
        drawing.shapes().stream()
            .filter(shape -> shape.ink() == Ink.AIM)
            .map(Shape.Line.class::cast)
            .findFirst()
            .orElseThrow();
    // the municipality has the value of the second bar
    assertThat(own.x1()).isEqualTo(bars.getLast().x() + bars.getLast().width());
  }

  @Test
  void whatIsKeptBackHasNoBarAndSaysSo() {
    Drawing drawing = AreasDrawing.full(chart, DUTCH, 480);
    assertThat(drawing.description())
        .contains("buitengebied niet vrijgegeven", "Hengelo 16\u00a0%", "Vergelijkbaar 21\u00a0%");
    assertThat(drawing.caption()).isEqualTo("2020 · % · fictieve waarden");
    assertThat(AreasDrawing.table(chart, DUTCH).rows())
        .contains(List.of("buitengebied", "", "", "", "niet vrijgegeven"))
        .hasSize(5);
  }

  @Test
  void smallPlacesKeepTheirNamesShort() {
    assertThat(AreasDrawing.titled(chart, DUTCH, 300).shapes())
        .filteredOn(shape -> shape instanceof Shape.Words)
        .isNotEmpty()
        .allSatisfy(shape -> assertThat(((Shape.Words) shape).x()).isBetween(0.0, 300.0));
  }

  private static Bar bar(String area, @Nullable String value) {
    return new Bar(
        area, value == null ? null : new BigDecimal(value), null, null, null, false, value == null);
  }
}
