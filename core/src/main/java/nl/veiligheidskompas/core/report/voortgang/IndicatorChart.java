package nl.veiligheidskompas.core.report.voortgang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.indicator.Area;
import nl.veiligheidskompas.core.indicator.AreaKind;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.IndicatorKind;
import nl.veiligheidskompas.core.indicator.Measurement;
import nl.veiligheidskompas.core.indicator.chart.AreasChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChart;
import nl.veiligheidskompas.core.indicator.chart.YearsChart.Point;
import nl.veiligheidskompas.core.indicator.chart.YearsChartOf;
import nl.veiligheidskompas.core.plan.Areas;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.VerdictWords;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * The first effect of a theme that has a value: over the years as the screen shows it, and, where
 * there are values of districts, over these in the last year that has any.
 */
final class IndicatorChart {

  private static final int HEIGHT_MM = 52;

  /** An old baseline must not push the plan to the edge. */
  private static final int MOST_BEFORE = 10;

  private final Report report;
  private final SafetyPlan plan;
  private final Wording words;
  private final IndicatorWords facts;

  IndicatorChart(Report report) {
    this.report = report;
    plan = report.matter().plan();
    words = report.words();
    facts = new IndicatorWords(plan, words);
  }

  /** The charts; none when no indicator of the theme has a value. */
  List<ReportBlock> of(ThemeFacts theme, List<Standing> standings) {
    return standings.stream()
        .filter(Standing::hasValue)
        .filter(one -> one.indicator().kind() == IndicatorKind.EFFECT)
        .findFirst()
        .or(() -> standings.stream().filter(Standing::hasValue).findFirst())
        .map(one -> charts(theme, one))
        .orElse(List.of());
  }

  private List<ReportBlock> charts(ThemeFacts theme, Standing standing) {
    List<Measurement> known =
        plan.measurements().stream()
            .filter(one -> one.indicatorId().equals(standing.indicator().id()))
            .filter(one -> one.year() <= report.year())
            .toList();
    List<ReportBlock> blocks = new ArrayList<>(List.of(years(theme, standing, known)));
    areas(theme, standing, known).ifPresent(blocks::add);
    return blocks;
  }

  private Chart years(ThemeFacts theme, Standing standing, List<Measurement> known) {
    Indicator indicator = standing.indicator();
    YearsChart shown =
        YearsChartOf.of(
            indicator,
            known,
            standing.source(),
            plan.facts().period().years(),
            null,
            Areas.names(plan, AreaKind.REFERENCE),
            "",
            words.texts());
    List<Integer> years = years(shown);
    boolean any = !shown.points().isEmpty();
    String name = Wording.capitalised(indicator.name());
    return new Chart(
        Chart.Kind.OVER_YEARS,
        name,
        years.stream().map(String::valueOf).toList(),
        new YearsSeries(shown, years, words).all(facts.target(indicator).plain()),
        unit(indicator),
        HEIGHT_MM,
        any ? remark(standing) : words.say("chart.remark.none"),
        Caption.figure(
            ThemePart.anchor("f", theme),
            words.say(any ? "chart.caption" : "chart.caption.none", name)));
  }

  /** How it moved, as far as that may be said, and that years stay open. */
  private String remark(Standing standing) {
    String open = words.say("chart.remark.margins");
    if (standing.verdict().change() == ChangeWord.NOT_COMPARABLE) {
      return open;
    }
    VerdictWords verdicts = new VerdictWords(facts, words);
    return verdicts.changeReason(standing.indicator(), standing.verdict()) + " " + open;
  }

  /** All but those between a baseline long ago and the plan. */
  private static List<Integer> years(YearsChart chart) {
    Point baseline = chart.baseline();
    return chart.years().stream()
        .filter(year ->
            year >= chart.start() - MOST_BEFORE || (baseline != null && baseline.year() == year))
        .toList();
  }

  private Optional<ReportBlock> areas(
      ThemeFacts theme, Standing standing, List<Measurement> known) {
    Indicator indicator = standing.indicator();
    List<String> districts = Areas.names(plan, AreaKind.DISTRICT);
    List<Integer> years = AreasChart.years(known, districts);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int year = years.getLast();
    AreasChart shown =
        AreasChart.of(
            indicator,
            known,
            standing.source() != null && standing.source().survey(),
            year,
            municipality(),
            districts,
            Areas.of(plan).stream()
                .filter(area -> area.kind() == AreaKind.REFERENCE)
                .map(Area::name)
                .toList(),
            "");
    String name = Wording.capitalised(indicator.name());
    return Optional.of(
        new AreasFigure(shown, words)
            .chart(
                name,
                unit(indicator),
                Caption.figure(
                    ThemePart.anchor("w", theme),
                    words.say("areas.caption", name, String.valueOf(year)))));
  }

  private String municipality() {
    return report.matter().name().organisation();
  }

  private static Chart.Unit unit(Indicator indicator) {
    return "%".equals(indicator.unit()) ? Chart.Unit.PERCENT : Chart.Unit.NUMBER;
  }
}
