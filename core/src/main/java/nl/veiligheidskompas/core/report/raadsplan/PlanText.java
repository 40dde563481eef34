package nl.veiligheidskompas.core.report.raadsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.parts.Wording;
import nl.veiligheidskompas.core.sheet.Block;

/**
 * The author's text as blocks of a report: every word once, in its own order, with its own looks
 * and footnotes. Nothing is added, mended or left out; only what would print as nothing is skipped.
 */
final class PlanText {

  /** Headings in the text, by the level of the heading above them; the outline has no gaps. */
  private static final List<HeadingKind> SUBHEADINGS =
      List.of(HeadingKind.SHEET_QUESTION, HeadingKind.QUESTION, HeadingKind.SUBHEADING);

  private final HeadingKind subheading;
  private final PlanTable table;

  /**
   * Text below a heading.
   *
   * @param above the heading that it stands below
   * @param place the words of that heading
   */
  PlanText(HeadingKind above, String place, Wording words) {
    subheading = below(above);
    table = new PlanTable(place, words);
  }

  /** The kind of heading one level below another that carries no number. */
  static HeadingKind below(HeadingKind above) {
    return SUBHEADINGS.get(Math.min(above.level(), SUBHEADINGS.size()) - 1);
  }

  /** The blocks in reading order. */
  List<ReportBlock> of(List<Block> blocks) {
    List<ReportBlock> printed = new ArrayList<>();
    for (Block block : blocks) {
      block(block).ifPresent(next -> add(printed, next));
    }
    return List.copyOf(printed);
  }

  /** What announces a list or table with a colon does not stay behind at the foot of a page. */
  private static void add(List<ReportBlock> printed, ReportBlock next) {
    boolean announced = next instanceof ReportBlock.Listing || next instanceof Table;
    if (announced
        && !printed.isEmpty()
        && printed.getLast() instanceof ReportBlock.Paragraph(ParagraphRole role, Line text)
        && role == ParagraphRole.BODY
        && text.plain().strip().endsWith(":")) {
      printed.set(printed.size() - 1, new ReportBlock.Paragraph(ParagraphRole.KEPT, text));
    }
    printed.add(next);
  }

  private Optional<ReportBlock> block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Subheading heading -> heading(heading);
      case Block.ListBlock list -> listing(list);
      case Block.TableBlock rows -> table.of(rows);
      case Block.Signature signature -> signature(signature);
    };
  }

  private static Optional<ReportBlock> paragraph(Block.Paragraph paragraph) {
    return paragraph.text().isBlank()
        ? Optional.empty()
        : Optional.of(ReportBlock.Paragraph.body(Line.of(paragraph.text())));
  }

  private Optional<ReportBlock> heading(Block.Subheading heading) {
    return heading.text().isBlank()
        ? Optional.empty()
        : Optional.of(
            new ReportBlock.Heading(
                subheading, Anchors.heading(heading.id()), Line.of(heading.text())));
  }

  private static Optional<ReportBlock> listing(Block.ListBlock list) {
    List<ReportBlock.Item> items = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      List<ReportBlock> below =
          item.blocks().stream().flatMap(block -> partOfItem(block).stream()).toList();
      if (!item.text().isBlank() || !below.isEmpty()) {
        items.add(new ReportBlock.Item(Line.of(item.text()), below));
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportBlock.Listing(list.numbered(), items));
  }

  private static Optional<ReportBlock> partOfItem(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.ListBlock list -> listing(list);
      default -> throw new IllegalArgumentException("an item holds paragraphs and lists only");
    };
  }

  private static Optional<ReportBlock> signature(Block.Signature signature) {
    Line line = Line.EMPTY;
    for (String role : signature.roles()) {
      line = (line.isEmpty() ? line : line.withBreak()).with(role);
    }
    return line.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportBlock.Paragraph(ParagraphRole.BODY, line));
  }
}
