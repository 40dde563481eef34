package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligheidskompas.core.indicator.Indicator;
import nl.veiligheidskompas.core.indicator.Source;
import nl.veiligheidskompas.core.plan.RelatedDocument;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.Table.Cell;
import nl.veiligheidskompas.core.report.Table.Column;
import nl.veiligheidskompas.core.report.Table.Row;
import nl.veiligheidskompas.core.report.Table.TableStyle;
import nl.veiligheidskompas.core.report.parts.CaptionedTable;
import nl.veiligheidskompas.core.report.parts.Wording;
import org.jspecify.annotations.Nullable;

/** Where the figures come from, which plans this one leans on, and what belongs to it. */
final class SourcesAppendix {

  private final SafetyPlan plan;
  private final Wording words;

  SourcesAppendix(Composition composition) {
    plan = composition.plan();
    words = composition.words();
  }

  List<ReportBlock> compose() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(
        new Heading(HeadingKind.APPENDIX, Anchors.SOURCES, words.say("appendix.sources.heading")));
    if (plan.sources().isEmpty()) {
      blocks.add(ReportBlock.Paragraph.body(words.empty("sources")));
    } else {
      blocks.add(sources());
    }
    addRelatedPlans(blocks);
    addAnnexes(blocks);
    return blocks;
  }

  private Table sources() {
    return table(
        "sources",
        Anchors.SOURCES_TABLE,
        List.of(Column.text(34), Column.text(26), Column.text(40)),
        words.head("appendix.sources", "name", "years", "used"),
        plan.sources().stream().map(this::row).toList(),
        yearsNote());
  }

  /** Measuring years that an editor added are said to be added. */
  private @Nullable Line yearsNote() {
    boolean added =
        plan.sources().stream()
            .flatMap(source -> source.editorial().stream())
            .anyMatch(mark -> "measuringYears".equals(mark.field()));
    return added ? words.line("appendix.sources.note") : null;
  }

  private Row row(Source source) {
    String years =
        source.measuringYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Row.of(
        Cell.of(source.name()),
        Cell.of(words.orEmpty(years, "notStated")),
        Cell.of(words.orEmpty(usedFor(source.id()), "unused")));
  }

  private String usedFor(UUID sourceId) {
    List<String> codes =
        plan.indicators().stream()
            .filter(indicator -> Objects.equals(indicator.sourceId(), sourceId))
            .map(Indicator::code)
            .toList();
    return codes.isEmpty()
        ? ""
        : Wording.capitalised(
            words.count("appendix.sources.used", codes.size(), String.join(", ", codes)));
  }

  private void addRelatedPlans(List<ReportBlock> blocks) {
    List<RelatedDocument> related = documents(RelatedDocument.Kind.RELATED_PLAN);
    if (related.isEmpty()) {
      return;
    }
    blocks.add(heading(Anchors.RELATED, "related"));
    blocks.add(
        table(
            "related",
            Anchors.RELATED_TABLE,
            List.of(Column.text(46), Column.text(32), Column.text(22)),
            words.head("appendix.related", "plan", "owner", "cycle"),
            related.stream().map(this::row).toList(),
            null));
  }

  private Row row(RelatedDocument related) {
    return Row.of(
        Cell.of(Wording.capitalised(related.title())),
        Cell.of(words.orEmpty(related.owner(), "notStated")),
        Cell.of(words.orEmpty(related.cycle(), "notStated")));
  }

  private void addAnnexes(List<ReportBlock> blocks) {
    List<RelatedDocument> annexes = documents(RelatedDocument.Kind.ANNEX);
    if (annexes.isEmpty()) {
      return;
    }
    blocks.add(heading(Anchors.ANNEXES, "annexes"));
    blocks.add(
        new ReportBlock.Listing(
            false,
            annexes.stream().map(annex -> new ReportBlock.Item(Line.of(name(annex)))).toList()));
  }

  private String name(RelatedDocument annex) {
    return annex.number().isBlank()
        ? annex.title()
        : words.say("appendix.annexes.numbered", annex.number(), annex.title());
  }

  private Heading heading(Anchor anchor, String part) {
    return new Heading(
        HeadingKind.SHEET_QUESTION, anchor, words.say("appendix." + part + ".heading"));
  }

  private Table table(
      String part,
      Anchor anchor,
      List<Column> columns,
      List<Line> head,
      List<Row> rows,
      @Nullable Line note) {
    String caption = words.say("appendix." + part + ".caption");
    return new CaptionedTable(
            TableStyle.STANDARD, anchor, caption, words.say("appendix." + part + ".description"))
        .of(columns, head, rows, note);
  }

  private List<RelatedDocument> documents(RelatedDocument.Kind kind) {
    return plan.relatedDocuments().stream().filter(one -> one.kind() == kind).toList();
  }
}
