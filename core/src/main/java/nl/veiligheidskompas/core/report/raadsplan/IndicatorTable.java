package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Target;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;

/** The indicators of one theme with what the plan knows about them. */
final class IndicatorTable {

  private static final int YEAR_WIDTH = 12;

  private final Wording words;
  private final IndicatorWords indicatorWords;

  IndicatorTable(Composition composition) {
    words = composition.words();
    indicatorWords = new IndicatorWords(composition.plan(), words);
  }

  /** The table, or the sentence that the theme has no indicators. */
  ReportBlock of(ThemeFacts theme) {
    if (theme.indicators().isEmpty()) {
      return ReportBlock.Paragraph.body(words.empty("indicators"));
    }
    List<Integer> years = indicatorWords.measuredYears(theme.indicators());
    String caption = words.say("indicators.caption", theme.name());
    return new CaptionedTable(
            TableStyle.STANDARD,
            Anchors.indicators(theme.sheet().id()),
            caption,
            description(theme.indicators().size()))
        .of(
            columns(years.size()),
            head(years),
            theme.indicators().stream().map(indicator -> row(indicator, years)).toList(),
            note(theme.indicators(), words).orElse(null));
  }

  private String description(int count) {
    String indicators = Wording.capitalised(words.count("indicators", count));
    return words.say("indicators.description", indicators);
  }

  private static List<Column> columns(int years) {
    List<Column> columns =
        new ArrayList<>(
            List.of(Column.text(31), Column.text(10), Column.text(13), Column.text(22)));
    for (int i = 0; i < years; i++) {
      columns.add(Column.text(YEAR_WIDTH));
    }
    columns.add(Column.text(18));
    return columns;
  }

  private List<Line> head(List<Integer> years) {
    List<Line> head =
        new ArrayList<>(words.head("indicators", "name", "kind", "baseline", "target"));
    years.forEach(year -> head.add(Line.of(String.valueOf(year))));
    head.add(words.line("indicators.head.source"));
    return head;
  }

  private Row row(Indicator indicator, List<Integer> years) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(indicatorWords.codeAndName(indicator)));
    cells.add(Cell.of(indicatorWords.kind(indicator.kind())));
    cells.add(Cell.of(indicatorWords.baseline(indicator)));
    cells.add(Cell.of(indicatorWords.target(indicator)));
    years.forEach(year -> cells.add(Cell.of(indicatorWords.measured(indicator, year))));
    cells.add(Cell.of(indicatorWords.source(indicator)));
    return new Row(cells, false);
  }

  /**
   * What must be known to read a table with these indicators; nothing when it speaks for itself.
   */
  static Optional<Line> note(List<Indicator> indicators, Wording words) {
    List<String> sentences = new ArrayList<>();
    if (indicators.stream().anyMatch(i -> hasTarget(i, Target.Kind.AT_MOST))
        || indicators.stream().anyMatch(i -> hasTarget(i, Target.Kind.AT_LEAST))) {
      sentences.add(words.say("indicators.note.signs"));
    }
    if (indicators.stream().anyMatch(IndicatorTable::derivedTarget)) {
      sentences.add(words.say("indicators.note.derived"));
    }
    if (indicators.stream().anyMatch(IndicatorTable::editorialKind)) {
      sentences.add(words.say("indicators.note.kind"));
    }
    if (indicators.stream().anyMatch(i -> i.baseline() == null || i.sourceId() == null)) {
      sentences.add(words.say("indicators.note.empty"));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of(String.join(" ", sentences)));
  }

  private static boolean hasTarget(Indicator indicator, Target.Kind kind) {
    Target target = indicator.target();
    return target != null && target.kind() == kind;
  }

  private static boolean derivedTarget(Indicator indicator) {
    Target target = indicator.target();
    return target != null && target.derived();
  }

  private static boolean editorialKind(Indicator indicator) {
    return indicator.editorial().stream().anyMatch(mark -> "kind".equals(mark.field()));
  }
}
