package nl.veiligheidskompas.core.report.word;

import java.util.List;
import nl.veiligheidskompas.core.report.Anchor;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Box;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigures;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Notice;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.ReportBlock.Proposal;
import nl.veiligheidskompas.core.report.Span;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.word.PageFlow.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Estimates on which page everything stands, from the measures of the styles and the widths of the
 * characters. Right to a page or so; see {@link PageNumbers} for counting.
 */
final class PageEstimate {

  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int TWIPS_PER_POINT = 20;
  private static final int LIST_INDENT = 397;

  private final CouncilDocument document;
  private final StyleNames styles;
  private final Outline outline;
  private final PageGeometry upright;
  private final TableHeights tables;
  private final PageFlow flow;
  private final double part;
  private PageGeometry page;

  PageEstimate(CouncilDocument document, WordTemplate template, Outline outline) {
    this(document, template, outline, 1);
  }

  /** {@code part} of the height of each page is filled: below 1 leaves a reserve. */
  PageEstimate(CouncilDocument document, WordTemplate template, Outline outline, double part) {
    this.part = part;
    this.document = document;
    this.styles = template.styles();
    this.outline = outline;
    this.upright = template.page(document.format());
    this.page = upright;
    this.tables = new TableHeights(styles);
    this.flow = new PageFlow(height(upright));
  }

  private double height(PageGeometry geometry) {
    return part * geometry.textHeight();
  }

  Pages pages() {
    if (document.cover() != null) {
      flow.turn(height(upright));
    }
    List<ReportBlock> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i == blocks.size() - 1;
      add(blocks.get(i));
      if (blocks.get(i) instanceof Landscape && !last) {
        turnBack(blocks.get(i + 1));
      }
    }
    return flow.pages();
  }

  private void add(ReportBlock block) {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph ->
          paragraph(
              BodyWriter.styleOf(paragraph),
              paragraph.text(),
              0,
              paragraph.role() == ParagraphRole.KEPT);
      case Proposal proposal -> add(proposal.paragraph());
      case Notice notice -> paragraph("VKSignalering", notice.text(), 0);
      case Box box -> box(box);
      case Listing list -> list(list, 1);
      case Table table -> table(table);
      case KeyFigures figures -> table(KeyFigureTable.of(figures));
      case Chart chart -> chart(chart);
      case ReportBlock.Contents _ -> contents();
      case Landscape landscape -> landscape(landscape);
    }
  }

  private void landscape(Landscape landscape) {
    page = upright.onItsSide();
    flow.turn(height(page));
    landscape.blocks().forEach(this::add);
    page = upright;
  }

  private void turnBack(ReportBlock next) {
    if (!(next instanceof Landscape)) {
      flow.turn(height(upright));
    }
  }

  private void heading(Heading heading) {
    if (!heading.text().isBlank()) {
      String style = HeadingStyles.style(heading.kind());
      boolean keep = true;
      flow.add(
          piece(
              style,
              heading.text(),
              page.textWidth(),
              keep,
              heading.kind().startsPage(),
              heading.anchor()));
    }
  }

  private void paragraph(String style, Line text, int indent) {
    paragraph(style, text, indent, false);
  }

  private void paragraph(String style, Line text, int indent, boolean kept) {
    if (!text.isBlank()) {
      boolean keep = kept || styles.on(style, "pPr", "keepNext");
      flow.add(piece(style, text, page.textWidth() - indent, keep, false, null));
    }
  }

  private void box(Box box) {
    if (box.heading() != null) {
      paragraph("VKKaderkop", box.heading(), 0);
    }
    box.lines().forEach(line -> paragraph("VKKader", line, LIST_INDENT));
  }

  private void list(Listing list, int depth) {
    for (Item item : list.items()) {
      String style = list.numbered() ? "ListNumber" : "ListBullet";
      paragraph(style, item.text(), depth * LIST_INDENT, list.kept());
      for (ReportBlock below : item.below()) {
        if (below instanceof Listing nested) {
          list(nested, depth + 1);
        } else if (below instanceof Paragraph paragraph) {
          paragraph("VKLijstvervolg", paragraph.text(), depth * LIST_INDENT);
        }
      }
    }
  }

  private void contents() {
    flow.breakPage();
    paragraph("TOCHeading", Line.of("-"), 0);
    for (Outline.Entry entry : outline.entries()) {
      if (entry.kind().inContents()) {
        paragraph(entry.kind().level() == 1 ? "TOC1" : "TOC2", Line.of(entry.text()), LIST_INDENT);
      }
    }
  }

  private void chart(Chart chart) {
    double height = chart.heightMm() * TWIPS_PER_MM;
    flow.add(new Piece(120, 1, height, 0, 0, true, false, null));
    caption(chart.caption());
  }

  private void table(Table table) {
    boolean below = table.captionBelow();
    if (!below) {
      caption(table.caption());
    }
    List<Double> heights = tables.of(table, page.textWidth());
    boolean head = !table.head().isEmpty();
    for (int i = 0; i < heights.size(); i++) {
      int row = head ? i - 1 : i;
      boolean keep =
          row < 0 || TableWriter.keepsWithNext(table, row, below || table.note() != null);
      flow.add(new Piece(0, 1, heights.get(i), 0, 0, keep, false, null));
    }
    if (below) {
      caption(table.caption());
    }
    if (table.note() != null) {
      paragraph("VKBron", table.note(), 0);
    }
  }

  private void caption(@Nullable Caption caption) {
    if (caption == null) {
      return;
    }
    boolean figure = caption.kind() == Caption.Kind.FIGURE;
    paragraph(
        figure ? "VKFiguurbijschrift" : "Caption", Line.of("Tabel 00  ").with(caption.text()), 0);
  }

  private Piece piece(
      String style,
      Line text,
      double width,
      boolean keepNext,
      boolean startsPage,
      @Nullable Anchor anchor) {
    int size = styles.number(style, "rPr", "sz", "val", 22);
    int spacing = styles.number(style, "pPr", "spacing", "line", 240);
    double inside = width - indents(style);
    int lines = TextMeasure.lines(text.plain(), size, styles.bold(style), inside);
    return new Piece(
        styles.number(style, "pPr", "spacing", "before", 0) + border(style, "top"),
        lines,
        TextMeasure.lineHeight(size, spacing),
        styles.number(style, "pPr", "spacing", "after", 0) + border(style, "bottom"),
        notes(text),
        keepNext,
        startsPage,
        anchor);
  }

  private int indents(String style) {
    return styles.number(style, "pPr", "ind", "left", 0)
        + styles.number(style, "pPr", "ind", "right", 0);
  }

  private int border(String style, String side) {
    return TWIPS_PER_POINT * styles.number(style, "pPr", "pBdr/" + side, "space", 0);
  }

  private double notes(Line text) {
    double height = 0;
    for (Span span : text.spans()) {
      if (span instanceof Span.Written written) {
        for (var note : written.text().footnotes()) {
          int size = styles.number("FootnoteText", "rPr", "sz", "val", 18);
          int lines = TextMeasure.lines(note.text(), size, false, page.textWidth());
          height += lines * TextMeasure.lineHeight(size, 240);
        }
      }
    }
    return height;
  }
}
