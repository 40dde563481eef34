package nl.veiligheidskompas.core.report.voortgang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.TargetWord;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Chart.Fill;
import nl.veiligheidskompas.core.report.Chart.Series;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.ThemeFacts;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** The first page: one honest sentence, the verdicts per theme, and the same as bars. */
final class FirstPage {

  private static final Set<TargetWord> JUDGED =
      EnumSet.of(
          TargetWord.ACHIEVED,
          TargetWord.NOT_ACHIEVED,
          TargetWord.ON_COURSE,
          TargetWord.OFF_COURSE);

  private static final int MM_PER_BAR = 8;
  private static final int LEGEND_MM = 14;

  /** So many bars leave room for the table on the same page; more stand on a page of their own. */
  private static final int TALLEST_MM = 200;

  private final Report report;
  private final Wording words;

  FirstPage(Report report) {
    this.report = report;
    words = report.words();
  }

  List<ReportBlock> compose(String title) {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new Heading(HeadingKind.DOCUMENT_TITLE, new Anchor("voortgang"), title));
    String year = String.valueOf(report.year());
    blocks.add(
        new Paragraph(
            ParagraphRole.SUBTITLE, words.line("subtitle", report.matter().name().full(), year)));
    blocks.add(new Paragraph(ParagraphRole.LEAD, Line.of(lead())));
    if (!report.all().isEmpty()) {
      List<TargetWord> columns = List.copyOf(Report.counts(report.all()).keySet());
      blocks.add(table(columns));
      blocks.add(chart(columns));
    }
    return blocks;
  }

  /** What may be said about the plan as a whole, and about how much of it nothing. */
  private String lead() {
    List<Standing> all = report.all();
    String year = String.valueOf(report.year());
    if (all.isEmpty()) {
      return words.say("lead.noIndicators", year);
    }
    int judged = (int) all.stream().filter(FirstPage::isJudged).count();
    String total = words.count("indicators", all.size());
    if (judged == 0) {
      return words.say("lead.nothing", year, total, otherwise(all));
    }
    List<Standing> known = all.stream().filter(FirstPage::isJudged).toList();
    String sentence =
        words.say("lead.judged", year, words.number(judged), total, report.inWords(known));
    return judged == all.size()
        ? sentence
        : sentence + " " + words.count("lead.rest", all.size() - judged, otherwise(all));
  }

  private String otherwise(List<Standing> all) {
    return report.inWords(all.stream().filter(one -> !isJudged(one)).toList());
  }

  private static boolean isJudged(Standing one) {
    return JUDGED.contains(one.verdict().target());
  }

  private Table table(List<TargetWord> columns) {
    List<Row> rows = new ArrayList<>();
    report.standings().forEach((theme, standings) -> rows.add(row(theme, standings, columns)));
    rows.add(total(columns));
    return new CaptionedTable(
            TableStyle.STANDARD,
            new Anchor("tabel_stand"),
            words.say("stand.caption"),
            words.say("stand.description"))
        .of(widths(columns.size()), head(columns), rows, words.line("stand.note"));
  }

  private static List<Column> widths(int verdicts) {
    List<Column> widths = new ArrayList<>(List.of(Column.text(5), Column.text(35)));
    for (int i = 0; i < verdicts; i++) {
      widths.add(Column.number(Math.max(8, 60 / verdicts)));
    }
    return widths;
  }

  private List<Line> head(List<TargetWord> columns) {
    List<Line> head = new ArrayList<>(words.head("stand", "number", "theme"));
    columns.forEach(word -> head.add(Line.of(Wording.capitalised(words.word(word)))));
    return head;
  }

  private Row row(ThemeFacts theme, List<Standing> standings, List<TargetWord> columns) {
    Map<TargetWord, Integer> counts = Report.counts(standings);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(words.figure(theme.number())));
    cells.add(Cell.of(theme.name()));
    columns.forEach(word -> cells.add(words.countCell(counts.getOrDefault(word, 0))));
    return new Row(cells, false);
  }

  private Row total(List<TargetWord> columns) {
    Map<TargetWord, Integer> counts = Report.counts(report.all());
    List<Cell> cells = new ArrayList<>(List.of(Cell.EMPTY, Cell.of(words.say("stand.total"))));
    columns.forEach(word -> cells.add(words.countCell(counts.getOrDefault(word, 0))));
    return new Row(cells, true);
  }

  private Chart chart(List<TargetWord> columns) {
    List<ThemeFacts> themes = List.copyOf(report.standings().keySet());
    int height = Math.min(TALLEST_MM, LEGEND_MM + MM_PER_BAR * themes.size());
    return new Chart(
        Chart.Kind.STACKED_BARS,
        words.say("stand.chart.title"),
        themes.stream().map(ThemeFacts::name).toList(),
        columns.stream().map(word -> series(word, themes)).toList(),
        Chart.Unit.NUMBER,
        Math.max(36, height),
        words.say("stand.chart.remark"),
        Caption.figure(new Anchor("figuur_stand"), words.say("stand.chart.caption")));
  }

  private Series series(TargetWord word, List<ThemeFacts> themes) {
    List<@Nullable BigDecimal> values =
        themes.stream()
            .map(theme -> Report.counts(report.of(theme)).get(word))
            .<@Nullable BigDecimal>map(count -> count == null ? null : BigDecimal.valueOf(count))
            .collect(Collectors.toList());
    return new Series(Wording.capitalised(words.word(word)), fill(word), values);
  }

  /** Full where something was found, hatched or light where nothing is known. */
  private static Fill fill(TargetWord word) {
    return switch (word) {
      case ACHIEVED -> Fill.DARK;
      case ON_COURSE -> Fill.MIDDLE;
      case OFF_COURSE -> Fill.LIGHT;
      case NOT_ACHIEVED -> Fill.WARNING;
      case NOT_MEASURED_YET -> Fill.HATCHED;
      case SOURCE_DOES_NOT_MEASURE -> Fill.DOTTED;
      case NOT_REPORTED -> Fill.BLANK;
      case NOT_JUDGED -> Fill.PALE;
    };
  }
}
