package nl.veiligheidskompas.core.indicator.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Gap;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a chart.
 *
 * @param head the names of the columns
 * @param rows each with as many cells as the head
 */
public record ChartTable(List<String> head, List<List<String>> rows) {

  public ChartTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** One row a year, with what a chart shows of it. */
  public static ChartTable of(YearsChart chart, Texts texts) {
    ChartWords words = new ChartWords(texts);
    List<String> head = new ArrayList<>();
    for (String column : List.of("year", "value", "margin", "respondents", "remark")) {
      head.add(texts.say("chart.table." + column));
    }
    chart.references().forEach(reference -> head.add(reference.name()));
    List<List<String>> rows = new ArrayList<>();
    Point baseline = chart.baseline();
    for (int year : chart.years()) {
      if (baseline != null && baseline.year() == year) {
        rows.add(row(chart, year, baseline, texts.say("chart.table.baseline"), words));
      }
      Point point = at(chart.points(), year);
      if (point != null || baseline == null || baseline.year() != year) {
        rows.add(row(chart, year, point, remark(chart, year, point, texts, words), words));
      }
    }
    return new ChartTable(head, rows);
  }

  private static List<String> row(
      YearsChart chart, int year, @Nullable Point point, String remark, ChartWords words) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(year));
    cells.add(point == null ? "" : words.value(point.value(), chart.unit()));
    cells.add(point == null ? "" : words.margin(point));
    cells.add(
        point == null || point.respondents() == null
            ? ""
            : words.figure(BigDecimal.valueOf(point.respondents())));
    cells.add(remark);
    for (Reference reference : chart.references()) {
      Point other = at(reference.points(), year);
      cells.add(other == null ? "" : words.value(other.value(), chart.unit()));
    }
    return cells;
  }

  private static String remark(
      YearsChart chart, int year, @Nullable Point point, Texts texts, ChartWords words) {
    List<String> parts = new ArrayList<>();
    if (point != null && point.provisional()) {
      parts.add(texts.say("chart.table.provisional"));
    }
    for (Gap gap : chart.gaps()) {
      if (gap.year() == year) {
        parts.add(words.why(gap));
      }
    }
    if (chart.breaks().contains(year)) {
      parts.add(texts.say("chart.break"));
    }
    if (chart.aim() != null && Integer.valueOf(year).equals(chart.aim().year())) {
      parts.add(texts.say("chart.target", chart.aim().words()));
    }
    return String.join(", ", parts);
  }

  private static @Nullable Point at(List<Point> points, int year) {
    return points.stream().filter(point -> point.year() == year).findFirst().orElse(null);
  }

  /** As text with tabs, for a spreadsheet. */
  public String asText() {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", head)));
    rows.forEach(row -> lines.add(String.join("\t", row)));
    return String.join("\n", lines);
  }
}
