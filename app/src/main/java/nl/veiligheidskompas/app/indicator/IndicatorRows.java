package nl.veiligheidskompas.app.indicator;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.app.indicator.IndicatorModel.Group;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.AreaVerdict;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;

/** Says in rows what the model has. */
final class IndicatorRows {

  private static final int INITIALS = 4;

  private final IndicatorModel model;
  private final Texts texts;
  private final IndicatorWords words;
  private final List<Integer> years;

  private IndicatorRows(IndicatorModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = new IndicatorWords(texts);
    years = model.years();
  }

  /** The rows of the grid, from its head down. */
  static List<IndicatorRow> of(IndicatorModel model, Texts texts) {
    IndicatorRows saying = new IndicatorRows(model, texts);
    List<IndicatorRow> rows = new ArrayList<>();
    rows.add(saying.head());
    for (Group group : model.groups()) {
      rows.add(
          new IndicatorRow.Theme(
              group.theme().id(),
              group.number(),
              group.theme().listTitle(),
              group.indicators().size()));
      group.indicators().forEach(indicator -> rows.add(saying.figures(indicator)));
    }
    return rows;
  }

  private IndicatorRow head() {
    return new IndicatorRow.Head(
        years.stream()
            .map(year -> new IndicatorRow.Year(year, model.inPeriod(year), model.isClosed(year)))
            .toList());
  }

  private IndicatorRow figures(Indicator indicator) {
    Source source = model.source(indicator);
    // the target is that of the municipality; an area is judged by its own series
    boolean own = model.area().get() == null;
    String target = own ? words.target(indicator) : "";
    AreaVerdict area = model.areaVerdict(indicator);
    return new IndicatorRow.Figures(
        indicator,
        source == null ? "–" : initials(source.name()),
        years.stream().map(year -> cell(indicator, year)).toList(),
        target.isEmpty() ? "–" : target,
        own ? model.verdict(indicator).target() : null,
        area == null ? null : area.verdict().change());
  }

  private IndicatorRow.Cell cell(Indicator indicator, int year) {
    Baseline baseline = indicator.baseline();
    boolean own = model.area().get() == null;
    if (own
        && baseline != null
        && baseline.year() == year
        && model.measurement(indicator, year) == null) {
      return new IndicatorRow.Cell(
          year, true, texts.figure(baseline.value()), false, false, false, false);
    }
    return new IndicatorRow.Cell(
        year,
        false,
        model.cell(indicator, year),
        model.notMeasuredBySource(indicator, year),
        model.measurement(indicator, year) == null && model.expected(indicator, year),
        model.isClosed(year),
        year > model.plan().facts().period().endYear());
  }

  /** A short name for a source: its capitals, or its first letters. */
  private static String initials(String name) {
    String capitals = name.replaceAll("[^A-Z]", "");
    return capitals.length() > 1 ? capitals : name.substring(0, Math.min(INITIALS, name.length()));
  }
}
