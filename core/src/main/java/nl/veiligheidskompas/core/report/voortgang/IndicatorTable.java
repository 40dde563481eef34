package nl.veiligheidskompas.core.report.voortgang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.indicator.Baseline;
import nl.veiligheidskompas.core.indicator.ChangeWord;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Margin;
import nl.veiligheidskompas.core.indicator.Reading;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.indicator.Verdict;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.IndicatorWords;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.VerdictWords;
import nl.veiligheidskompas.core.report.parts.Wording;

/**
 * The indicators of a theme: baseline, target, a column per year of the plan, and both verdicts
 * with their reasons. Where no value is known at all the years are left out.
 */
final class IndicatorTable {

  /** So many years stand beside each other on an upright page. */
  private static final int UPRIGHT = 4;

  private final Report report;
  private final Wording words;
  private final IndicatorWords facts;
  private final VerdictWords verdicts;

  IndicatorTable(Report report) {
    this.report = report;
    words = report.words();
    facts = new IndicatorWords(report.matter().plan(), words);
    verdicts = new VerdictWords(facts, words);
  }

  /** The table, or the sentence that there are no indicators. */
  ReportBlock of(ThemeFacts theme, List<Standing> standings) {
    if (standings.isEmpty()) {
      return ReportBlock.Paragraph.body(words.empty("indicators"));
    }
    boolean measured = standings.stream().anyMatch(Standing::hasValue);
    List<Integer> years = measured ? years() : List.of();
    Table table =
        new CaptionedTable(
                TableStyle.COMPACT,
                ThemePart.anchor("n", theme),
                words.say("indicators.caption", theme.number()),
                words.say("indicators.description", standings.size()))
            .of(
                columns(measured, years.size()),
                head(measured, years),
                standings.stream().map(one -> row(one, measured, years)).toList(),
                measured ? words.line("indicators.note") : null);
    return years.size() > UPRIGHT ? new ReportBlock.Landscape(List.of(table)) : table;
  }

  /** The years of the plan; of a long plan only those that are over, for the rest says nothing. */
  private List<Integer> years() {
    List<Integer> years = report.matter().plan().facts().period().years();
    return years.size() <= UPRIGHT
        ? years
        : years.stream().filter(year -> year <= report.year()).toList();
  }

  private static List<Column> columns(boolean measured, int years) {
    List<Column> columns = new ArrayList<>(List.of(Column.text(measured ? 39 : 68)));
    if (measured) {
      columns.add(Column.text(25));
    }
    columns.add(Column.text(measured ? 25 : 36));
    for (int i = 0; i < years; i++) {
      columns.add(Column.text(20));
    }
    columns.add(Column.text(measured ? 48 : 96));
    return columns;
  }

  private List<Line> head(boolean measured, List<Integer> years) {
    List<Line> head = new ArrayList<>(words.head("indicators", "name"));
    if (measured) {
      head.add(words.line("indicators.head.baseline"));
    }
    head.add(words.line("indicators.head.target"));
    years.forEach(year -> head.add(Line.of(String.valueOf(year))));
    head.add(words.line("indicators.head.verdict"));
    return head;
  }

  private Row row(Standing standing, boolean measured, List<Integer> years) {
    Indicator indicator = standing.indicator();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(facts.name(indicator), Line.of(source(indicator), TextRole.SMALL)));
    if (measured) {
      cells.add(baseline(indicator));
    }
    cells.add(Cell.of(facts.target(indicator)));
    years.forEach(year -> cells.add(year(indicator, year)));
    cells.add(verdict(standing));
    return new Row(cells, false);
  }

  private String source(Indicator indicator) {
    return indicator.sourceId() == null ? words.say("noSource") : facts.source(indicator).plain();
  }

  private Cell baseline(Indicator indicator) {
    Baseline baseline = indicator.baseline();
    return baseline == null
        ? Cell.of(facts.baseline(indicator))
        : Cell.of(facts.baseline(indicator), margin(Reading.of(baseline)));
  }

  private Cell year(Indicator indicator, int year) {
    if (year > report.year()) {
      return Cell.of(words.empty("follows"));
    }
    Reading reading = facts.reading(indicator, year);
    Line said = facts.measured(indicator, year);
    return reading == null ? Cell.of(said) : Cell.of(said, margin(reading));
  }

  /** The 95 % interval in whole figures, as small as an aside; nothing when it is not known. */
  private Line margin(Reading reading) {
    BigDecimal lower = Margin.lower(reading);
    BigDecimal upper = Margin.upper(reading);
    return lower == null || upper == null
        ? Line.EMPTY
        : Line.of(facts.rounded(lower) + "–" + facts.rounded(upper), TextRole.SMALL);
  }

  private Cell verdict(Standing standing) {
    Verdict verdict = standing.verdict();
    List<Line> lines = new ArrayList<>();
    lines.add(signed(sign(verdict.target()), words.word(verdict.target())));
    lines.add(Line.of(verdicts.targetReason(standing.indicator(), verdict), TextRole.SMALL));
    if (verdict.change() != ChangeWord.NOT_COMPARABLE) {
      lines.add(signed(sign(verdict.change()), words.word(verdict.change())));
      lines.add(Line.of(verdicts.changeReason(standing.indicator(), verdict), TextRole.SMALL));
    }
    return Cell.of(lines.toArray(Line[]::new));
  }

  private static Line signed(String sign, String word) {
    return Line.of(sign, TextRole.SIGN)
        .with("\u00a0")
        .with(Wording.capitalised(word), TextRole.STRONG);
  }

  private static String sign(TargetWord word) {
    return switch (word) {
      case ACHIEVED, ON_COURSE -> "●";
      case NOT_ACHIEVED, OFF_COURSE -> "■";
      case NOT_MEASURED_YET, SOURCE_DOES_NOT_MEASURE, NOT_JUDGED, NOT_REPORTED -> "○";
    };
  }

  private static String sign(ChangeWord word) {
    return switch (word) {
      case BETTER -> "▲";
      case WORSE -> "▼";
      case NO_DEMONSTRABLE_DIFFERENCE -> "=";
      case NOT_COMPARABLE -> "○";
    };
  }
}
