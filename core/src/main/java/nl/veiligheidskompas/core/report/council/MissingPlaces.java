package nl.veiligheidskompas.core.report.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;

/** Keeps a document from pointing at a place that was left out of it. */
final class MissingPlaces {

  private MissingPlaces() {}

  /** The blocks; points that name a missing place name it no longer. */
  static List<ReportBlock> without(List<ReportBlock> blocks) {
    Set<Anchor> known = new HashSet<>();
    collect(blocks, known);
    return blocks.stream().map(block -> mended(block, known)).toList();
  }

  private static void collect(List<ReportBlock> blocks, Set<Anchor> known) {
    for (ReportBlock block : blocks) {
      switch (block) {
        case ReportBlock.Heading heading -> known.add(heading.anchor());
        case Chart chart -> known.add(chart.caption().anchor());
        case Landscape landscape -> collect(landscape.blocks(), known);
        case Table table when table.caption() != null -> known.add(table.caption().anchor());
        default -> {
          // nothing points at it
        }
      }
    }
  }

  private static ReportBlock mended(ReportBlock block, Set<Anchor> known) {
    return switch (block) {
      case ReportBlock.Box box ->
          new ReportBlock.Box(
              box.heading(),
              box.lines().stream().map(line -> mended(line, known)).toList(),
              box.bulleted());
      case ReportBlock.Paragraph said ->
          new ReportBlock.Paragraph(said.role(), mended(said.text(), known));
      case ReportBlock.Notice notice -> new ReportBlock.Notice(mended(notice.text(), known));
      default -> block;
    };
  }

  /** A reference between brackets goes with its brackets. */
  private static Line mended(Line line, Set<Anchor> known) {
    if (line.spans().stream().noneMatch(span -> isMissing(span, known))) {
      return line;
    }
    List<Span> spans = new ArrayList<>();
    for (Span span : line.spans()) {
      if (isMissing(span, known)) {
        continue;
      }
      boolean closes = span instanceof Span.Written(var text) && text.plain().startsWith(")");
      if (closes && !spans.isEmpty() && ends(spans.getLast())) {
        spans.removeLast();
        spans.addAll(Line.of(((Span.Written) span).text().plain().substring(1)).spans());
      } else {
        spans.add(span);
      }
    }
    return new Line(spans);
  }

  private static boolean ends(Span span) {
    return span instanceof Span.Written(var text) && text.plain().equals(" (");
  }

  private static boolean isMissing(Span span, Set<Anchor> known) {
    return span instanceof Span.Reference(Anchor target) && !known.contains(target);
  }
}
