package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** All indicators of the plan in one table, on pages that lie on their side. */
final class IndicatorAppendix {

  private final Composition composition;
  private final Wording words;
  private final IndicatorWords indicatorWords;

  IndicatorAppendix(Composition composition) {
    this.composition = composition;
    words = composition.words();
    indicatorWords = new IndicatorWords(composition.plan(), words);
  }

  List<ReportBlock> compose() {
    List<Indicator> indicators = composition.plan().indicators();
    Heading heading =
        new Heading(
            HeadingKind.APPENDIX, Anchors.INDICATORS, words.say("appendix.indicators.heading"));
    return indicators.isEmpty()
        ? List.of(heading, ReportBlock.Paragraph.body(words.empty("noIndicators")))
        : List.of(new ReportBlock.Landscape(List.of(heading, intro(), table(indicators))));
  }

  private ReportBlock intro() {
    return ReportBlock.Paragraph.body(words.line("appendix.indicators.intro"));
  }

  private Table table(List<Indicator> indicators) {
    List<Integer> years = indicatorWords.measuredYears(indicators);
    List<Row> rows = new ArrayList<>();
    for (ThemeFacts theme : composition.themes()) {
      theme.indicators().forEach(indicator -> rows.add(row(theme, indicator, years)));
    }
    String caption = words.count("appendix.indicators.caption", indicators.size());
    return new CaptionedTable(
            TableStyle.COMPACT,
            Anchors.INDICATORS_TABLE,
            caption,
            words.say("appendix.indicators.description"))
        .of(
            columns(years.size()),
            head(years),
            rows,
            IndicatorTable.note(indicators, words).orElse(null));
  }

  private static List<Column> columns(int years) {
    List<Column> columns = new ArrayList<>();
    for (int width : new int[] {55, 223, 330, 72, 79, 125}) {
      columns.add(Column.text(width));
    }
    for (int i = 0; i < years; i++) {
      columns.add(Column.text(80));
    }
    columns.add(Column.text(116));
    return columns;
  }

  private List<Line> head(List<Integer> years) {
    List<Line> head =
        new ArrayList<>(
            words.head("indicators", "code", "theme", "name", "kind", "baseline", "target"));
    years.forEach(year -> head.add(Line.of(String.valueOf(year))));
    head.add(words.line("indicators.head.source"));
    return head;
  }

  private Row row(ThemeFacts theme, Indicator indicator, List<Integer> years) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(indicator.code(), TextRole.SMALL));
    cells.add(Cell.of(theme.name()));
    cells.add(Cell.of(indicatorWords.name(indicator)));
    cells.add(Cell.of(indicatorWords.kind(indicator.kind())));
    cells.add(Cell.of(indicatorWords.baseline(indicator)));
    cells.add(Cell.of(indicatorWords.target(indicator)));
    years.forEach(year -> cells.add(Cell.of(indicatorWords.measured(indicator, year))));
    cells.add(Cell.of(indicatorWords.source(indicator)));
    return new Row(cells, false);
  }
}
