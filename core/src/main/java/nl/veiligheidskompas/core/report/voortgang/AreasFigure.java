package nl.veiligheidskompas.core.report.voortgang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.veiligheidskompas.core.indicator.chart.AreasChart;
import nl.veiligheidskompas.core.indicator.chart.AreasChart.Bar;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The bars of districts as the screen shows them, the highest on top; below them the municipality
 * itself and what it is compared with, each with another pattern.
 */
final class AreasFigure {

  private static final int MM_PER_BAR = 7;
  private static final int LEGEND_MM = 14;
  private static final int LOWEST_MM = 40;
  private static final int TALLEST_MM = 200;

  private final AreasChart chart;
  private final Wording words;

  AreasFigure(AreasChart chart, Wording words) {
    this.chart = chart;
    this.words = words;
  }

  Chart chart(String name, Chart.Unit unit, Caption caption) {
    List<Bar> districts = chart.bars().stream().filter(bar -> bar.value() != null).toList();
    List<Bar> own = own();
    List<Bar> references = chart.references();
    List<Bar> all = new ArrayList<>(districts);
    all.addAll(own);
    all.addAll(references);
    List<Series> series = new ArrayList<>();
    add(series, "areas.districts", Fill.DARK, districts, all);
    add(series, "areas.own", Fill.LIGHT, own, all);
    add(series, "areas.references", Fill.HATCHED, references, all);
    return new Chart(
        Chart.Kind.BARS,
        name,
        all.stream().map(this::named).toList(),
        series,
        unit,
        Math.clamp(LEGEND_MM + (long) MM_PER_BAR * all.size(), LOWEST_MM, TALLEST_MM),
        remark(),
        caption);
  }

  private List<Bar> own() {
    BigDecimal value = chart.own();
    return value == null
        ? List.of()
        : List.of(new Bar(chart.municipality(), value, null, null, null, false, false));
  }

  private String named(Bar bar) {
    return bar.provisional() ? words.say("areas.provisional", bar.area()) : bar.area();
  }

  /** Who has no value, and why. */
  private String remark() {
    List<String> withheld = chart.bars().stream().filter(Bar::withheld).map(Bar::area).toList();
    return withheld.isEmpty() ? "" : words.say("areas.withheld", words.all(withheld));
  }

  private void add(List<Series> series, String key, Fill fill, List<Bar> bars, List<Bar> all) {
    if (bars.isEmpty()) {
      return;
    }
    List<@Nullable BigDecimal> values = new ArrayList<>(Collections.nCopies(all.size(), null));
    List<@Nullable BigDecimal> lower = new ArrayList<>(values);
    List<@Nullable BigDecimal> upper = new ArrayList<>(values);
    for (Bar bar : bars) {
      int at = all.indexOf(bar);
      values.set(at, bar.value());
      lower.set(at, bar.lower());
      upper.set(at, bar.upper());
    }
    series.add(new Series(words.say(key), fill, values, lower, upper));
  }
}
