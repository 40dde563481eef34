package nl.veiligheidskompas.core.report.council;

import java.util.ArrayList;
import java.util.List;
import nl.veiligheidskompas.core.plan.OwnText;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.PageFormat;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.council.DocumentParts.Part;

/** A text of the municipality as a part of a document, with a heading as its other parts have. */
final class OwnTextPart {

  private static final String POINT = "- ";

  private final CouncilDocument document;

  OwnTextPart(CouncilDocument document) {
    this.document = document;
  }

  /**
   * The part.
   *
   * @param untitled what it is called on screen when it has no title
   */
  Part of(OwnText text, String untitled) {
    List<ReportBlock> blocks = new ArrayList<>();
    if (!text.title().isBlank()) {
      blocks.add(new Heading(kind(), new Anchor(text.part()), text.title().strip()));
    }
    List<Item> points = new ArrayList<>();
    for (String line : text.text().lines().map(String::strip).toList()) {
      if (line.startsWith(POINT)) {
        points.add(new Item(Line.of(line.substring(POINT.length()).strip())));
      } else if (!line.isEmpty()) {
        flush(points, blocks);
        blocks.add(Paragraph.body(Line.of(line)));
      }
    }
    flush(points, blocks);
    return new Part(text.part(), text.title().isBlank() ? untitled : text.title(), blocks);
  }

  private static void flush(List<Item> points, List<ReportBlock> blocks) {
    if (!points.isEmpty()) {
      blocks.add(new Listing(false, points));
      points.clear();
    }
  }

  private HeadingKind kind() {
    PageFormat format = document.format();
    return switch (format) {
      case REPORT -> HeadingKind.UNNUMBERED;
      case PROPOSAL -> HeadingKind.SHEET_QUESTION;
      case SHEET, LANDSCAPE -> HeadingKind.SHEET_BAND;
    };
  }
}
