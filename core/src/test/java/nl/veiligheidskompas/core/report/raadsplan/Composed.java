package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.finding.PlanFindings;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;

/** A composed council plan, with the questions that tests ask about it. */
public record Composed(CouncilDocument document) {

  public static final Texts DUTCH = new Texts(Texts.DUTCH);
  public static final Texts ENGLISH = new Texts(Locale.UK);

  /** As a clerk gets it who changes no option. */
  public static Composed of(SafetyPlan plan) {
    return of(plan, RaadsplanOptions.usual(plan.facts().stage()));
  }

  public static Composed of(SafetyPlan plan, RaadsplanOptions options) {
    return of(plan, options, DUTCH);
  }

  public static Composed of(SafetyPlan plan, RaadsplanOptions options, Texts texts) {
    return new Composed(Raadsplan.compose(plan, PlanFindings.of(plan), options, texts));
  }

  /** All blocks in reading order, those on landscape pages among the others. */
  public List<ReportBlock> blocks() {
    return document.blocks().stream().flatMap(Composed::unfolded).toList();
  }

  /** The headings with the words of each. */
  public List<String> headings() {
    return all(ReportBlock.Heading.class).stream().map(one -> one.text().plain()).toList();
  }

  public <B extends ReportBlock> List<B> all(Class<B> kind) {
    return blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The table with that anchor on its caption. */
  public Table table(Anchor anchor) {
    return all(Table.class).stream()
        .filter(table -> table.caption() != null && table.caption().anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  public Chart chart(Anchor anchor) {
    return all(Chart.class).stream()
        .filter(chart -> chart.caption().anchor().equals(anchor))
        .findFirst()
        .orElseThrow();
  }

  /** What stands in the cells of a row. */
  public static List<String> cells(Table.Row row) {
    return row.cells().stream()
        .map(
            cell -> String.join(" / ", cell.content().stream().map(l -> l.text().plain()).toList()))
        .toList();
  }

  /** Every line of text in the document, in reading order. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    blocks().forEach(block -> linesOf(block).map(Line::plain).forEach(lines::add));
    return lines;
  }

  private static Stream<ReportBlock> unfolded(ReportBlock block) {
    return block instanceof ReportBlock.Landscape landscape
        ? landscape.blocks().stream()
        : Stream.of(block);
  }

  /** The lines of a block, without those that only screen readers hear. */
  public static Stream<Line> linesOf(ReportBlock block) {
    return switch (block) {
      case ReportBlock.Heading heading -> Stream.of(heading.text());
      case ReportBlock.Paragraph paragraph -> Stream.of(paragraph.text());
      case ReportBlock.Proposal proposal -> Stream.of(proposal.paragraph().text());
      case ReportBlock.Notice notice -> Stream.of(notice.text());
      case ReportBlock.Box box ->
          Stream.concat(Stream.ofNullable(box.heading()), box.lines().stream());
      case ReportBlock.Listing listing -> listing.items().stream().flatMap(Composed::linesOf);
      case ReportBlock.KeyFigures figures ->
          figures.figures().stream()
              .flatMap(
                  one -> Stream.of(Line.of(one.name()), Line.of(one.value()), one.explanation()));
      case Table table ->
          Stream.concat(
              table.head().stream(),
              table.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .flatMap(cell -> cell.content().stream())
                  .map(Table.CellLine::text));
      case Chart chart -> Stream.of(chart.caption().text());
      case ReportBlock.Contents _, ReportBlock.Landscape _ -> Stream.empty();
    };
  }

  private static Stream<Line> linesOf(ReportBlock.Item item) {
    return Stream.concat(Stream.of(item.text()), item.below().stream().flatMap(Composed::linesOf));
  }
}
