package nl.veiligheidskompas.app.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.indicator.chart.AreasChart;
import nl.veiligheidskompas.core.indicator.chart.RadarChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChartOf;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What the charts of the screen show; knows no screen. */
final class IndicatorCharts {

  private final IndicatorModel model;

  IndicatorCharts(IndicatorModel model) {
    this.model = model;
  }

  /** What the chart of an indicator shows. */
  YearsChart chart(Indicator indicator, Texts words) {
    return YearsChartOf.of(
        indicator,
        model.values(indicator),
        model.source(indicator),
        model.plan().facts().period().years(),
        model.area().get(),
        model.area().get() == null ? Areas.names(model.plan(), AreaKind.REFERENCE) : List.of(),
        notice(),
        words);
  }

  /** The years in which there is a value of the indicator for some district, ascending. */
  List<Integer> districtYears(Indicator indicator) {
    return AreasChart.years(model.values(indicator), Areas.names(model.plan(), AreaKind.DISTRICT));
  }

  /** What the chart of an indicator over the districts shows. */
  AreasChart districts(Indicator indicator, int of) {
    Source source = model.source(indicator);
    return AreasChart.of(
        indicator,
        model.values(indicator),
        source != null && source.survey(),
        of,
        model.municipality(),
        Areas.names(model.plan(), AreaKind.DISTRICT),
        Areas.names(model.plan(), AreaKind.REFERENCE),
        notice());
  }

  /** The index figures that are looked at together with this indicator; none when there are few. */
  List<Indicator> indexFigures(Indicator indicator) {
    return model.area().get() == null
        ? RadarChart.together(indicator, model.plan().indicators())
        : List.of();
  }

  /** The years in which there is a value for one of some indicators. */
  List<Integer> radarYears(List<Indicator> figures) {
    return RadarChart.years(figures, valuesOf(figures));
  }

  /** What the radar of index figures shows. */
  RadarChart radar(List<Indicator> figures, int of, Texts texts) {
    boolean oneTheme = figures.stream().map(Indicator::themeId).distinct().count() == 1;
    String name =
        model.plan().themes().stream()
            .filter(sheet -> oneTheme && sheet.id().equals(figures.getFirst().themeId()))
            .map(ThemeSheet::listTitle)
            .findFirst()
            .orElse(model.municipality());
    return RadarChart.of(
        texts.say("chart.radar.title", name), figures, valuesOf(figures), of, notice());
  }

  private Map<UUID, List<Measurement>> valuesOf(List<Indicator> figures) {
    Map<UUID, List<Measurement>> values = new HashMap<>();
    figures.forEach(one -> values.put(one.id(), model.values(one)));
    return values;
  }

  private String notice() {
    String notice = model.plan().facts().notice();
    return notice == null ? "" : notice;
  }
}
