package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.veiligheidskompas.core.common.Progress;
import nl.veiligheidskompas.core.report.Caption;
import nl.veiligheidskompas.core.report.Chart;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.ParagraphRole;
import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Box;
import nl.veiligheidskompas.core.report.ReportBlock.Heading;
import nl.veiligheidskompas.core.report.ReportBlock.KeyFigures;
import nl.veiligheidskompas.core.report.ReportBlock.Landscape;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Notice;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.ReportBlock.Proposal;
import nl.veiligheidskompas.core.report.Table;
import nl.veiligheidskompas.core.report.TextRole;
import nl.veiligheidskompas.core.report.word.ParagraphProperties.Indent;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a document, section by section, as the body of its main part. */
final class BodyWriter {

  /** Air between a table that has nothing below it and the text that follows, in twips. */
  private static final int AFTER_TABLE = 160;

  /**
   * Air between a list and the text that follows, in twips. Of the air below one paragraph and
   * above the next, word processors take the larger.
   */
  private static final int AFTER_LIST = 120;

  /** Air above a band that does not begin a page, in twips: its border stands in it. */
  private static final int ABOVE_BAND = 480;

  private static final Indent BOX_POINT = new Indent(380, 160, 220);

  private final Draft draft;
  private final Markup out;
  private final Progress progress;
  private final SectionWriter sections;
  private final TableWriter tables;
  private final ListWriter lists;
  private final ChartWriter charts;
  private int air;
  private boolean atTopOfPage = true;
  private int blocks;

  BodyWriter(Draft draft, Instant moment, Progress progress) {
    this.draft = draft;
    this.out = draft.out();
    this.progress = progress;
    this.sections = new SectionWriter(draft);
    this.tables = new TableWriter(draft);
    this.lists = new ListWriter(draft);
    this.charts = new ChartWriter(draft, moment);
  }

  /** Writes the main part; throws CancellationException when the user stops it. */
  byte[] write() throws IOException {
    out.open(
        "w:document",
        "xmlns:w",
        Ooxml.W,
        "xmlns:r",
        Ooxml.R,
        "xmlns:wp",
        Ooxml.WP,
        "xmlns:a",
        Ooxml.A,
        "xmlns:w14",
        Ooxml.W14,
        "xmlns:mc",
        Ooxml.MC,
        "mc:Ignorable",
        "w14");
    out.open("w:body");
    boolean cover = cover();
    PageGeometry upright = draft.page();
    List<ReportBlock> all = draft.document().blocks();
    for (int i = 0; i < all.size(); i++) {
      checkCancelled(all.size());
      if (all.get(i) instanceof Landscape landscape) {
        boolean follows = i > 0 && all.get(i - 1) instanceof Landscape;
        if (!follows && (i > 0 || cover)) {
          endSection(cover);
          cover = false;
        }
        landscape(landscape, upright, i == all.size() - 1);
      } else {
        write(all.get(i));
      }
    }
    if (air == AFTER_TABLE) {
      separator(0);
    }
    out.raw(sections.properties(cover));
    return out.close().close().bytes();
  }

  private boolean cover() {
    boolean written = new CoverWriter(draft, tables).write();
    atTopOfPage = !written;
    return written;
  }

  private void landscape(Landscape landscape, PageGeometry upright, boolean last)
      throws IOException {
    draft.turnTo(upright.onItsSide());
    for (ReportBlock block : landscape.blocks()) {
      write(block);
    }
    if (!last) {
      endSection(false);
      draft.turnTo(upright);
    }
  }

  private void endSection(boolean cover) {
    if (!out.hasSectionPlace()) {
      separator(0);
    }
    out.insertAtSectionPlace(sections.properties(cover));
    atTopOfPage = true;
    air = 0;
  }

  private void checkCancelled(int total) {
    if (progress.cancelled()) {
      throw new CancellationException("the export was cancelled");
    }
    progress.report(blocks++, total);
  }

  private void write(ReportBlock block) throws IOException {
    switch (block) {
      case Heading heading -> heading(heading);
      case Paragraph paragraph -> paragraph(paragraph);
      case Proposal proposal -> proposal(proposal);
      case Notice notice -> notice(notice);
      case Box box -> box(box);
      case Listing list -> lists.write(list, air);
      case Table table -> table(table);
      case KeyFigures figures -> table(KeyFigureTable.of(figures));
      case Chart chart -> {
        charts.write(chart);
        caption(chart.caption());
      }
      case ReportBlock.Contents _ -> new ContentsWriter(draft).write(atTopOfPage);
      case Landscape _ -> throw new IllegalArgumentException("landscape within landscape");
    }
    air =
        switch (block) {
          case Table table -> endsWithTable(table) ? AFTER_TABLE : 0;
          case KeyFigures _ -> AFTER_TABLE;
          case Listing _ -> AFTER_LIST;
          case Heading heading when isBand(heading.kind()) -> AFTER_LIST;
          default -> 0;
        };
    atTopOfPage = false;
  }

  private static boolean isBand(HeadingKind kind) {
    return kind == HeadingKind.SHEET_BAND || kind == HeadingKind.FLOWING_BAND;
  }

  /** Whether nothing stands between the table itself and what follows. */
  private static boolean endsWithTable(Table table) {
    return !table.captionBelow() && table.note() == null;
  }

  private void heading(Heading heading) {
    if (heading.text().isBlank()) {
      return;
    }
    String style = HeadingStyles.style(heading.kind());
    ParagraphProperties properties = draft.paragraph(style);
    draft.template().headings().mend(properties, heading.kind());
    boolean flows = heading.kind() == HeadingKind.FLOWING_BAND;
    if (flows || (atTopOfPage && heading.kind().startsPage())) {
      properties.pageBreakBefore(false);
    }
    if (flows) {
      properties.before(ABOVE_BAND);
    }
    properties.open(out);
    String bookmark = draft.bookmarks().begin(heading.anchor());
    draft.inline().write(heading.text(), style);
    draft.bookmarks().end(bookmark);
    out.close();
  }

  static String styleOf(Paragraph paragraph) {
    return switch (paragraph.role()) {
      case BODY, KEPT -> "Normal";
      case LEAD -> "VKInleiding";
      case SUBTITLE -> "Subtitle";
      case SOURCE -> "VKBron";
      case LABEL -> "VKKenmerk";
      case DECISION -> "VKBeslispunt";
      case ARGUMENT -> "VKArgument";
      case FACTS -> "VKLijstvervolg";
    };
  }

  private void paragraph(Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      String style = styleOf(paragraph);
      open(style, draft.paragraph(style).keepNext(paragraph.role() == ParagraphRole.KEPT));
      draft.inline().write(paragraph.text(), style);
      out.close();
    }
  }

  private void paragraph(String style, Line text) {
    if (!text.isBlank()) {
      open(style, draft.paragraph(style));
      draft.inline().write(text, style);
      out.close();
    }
  }

  private void proposal(Proposal proposal) {
    if (!proposal.paragraph().text().isBlank()) {
      ContentControls.open(out, proposal.tag(), proposal.title());
      out.close().open("w:sdtContent");
      paragraph(styleOf(proposal.paragraph()), proposal.paragraph().text());
      out.close().close();
      // the end of a section must not land in what the clerk may throw away
      out.forgetSectionPlace();
    }
  }

  private void open(String style, ParagraphProperties properties) {
    if (air > draft.styles().number(style, "pPr", "spacing", "before", 0)) {
      properties.before(air);
    }
    properties.open(out);
  }

  private void notice(Notice notice) {
    Line start = Line.of(draft.texts().say("report.notice"), TextRole.STRONG).with(" ");
    paragraph("VKSignalering", start.with(notice.text()));
  }

  private void box(Box box) {
    Line heading = box.heading();
    String style = box.bulleted() ? "VKKaderpunt" : "VKKader";
    if (heading != null) {
      ParagraphProperties properties = draft.paragraph("VKKaderkop").before(AFTER_TABLE);
      if (box.bulleted()) {
        // Word draws one box around paragraphs of equal indents only
        properties.indent(BOX_POINT);
      }
      properties.open(out);
      draft.inline().write(heading, "VKKaderkop");
      out.close();
    }
    for (int i = 0; i < box.lines().size(); i++) {
      boolean last = i == box.lines().size() - 1;
      ParagraphProperties properties = draft.paragraph(style).keepNext(!last);
      if (last) {
        properties.after(AFTER_TABLE);
      }
      properties.open(out);
      draft.inline().write(box.lines().get(i), style);
      out.close();
    }
  }

  private void table(Table table) {
    Caption caption = table.caption();
    boolean below = table.captionBelow();
    if (caption != null && !below) {
      caption(caption);
    } else if (air == AFTER_TABLE) {
      separator(AFTER_TABLE);
    }
    Line note = table.note();
    tables.write(table, below || note != null);
    air = 0;
    if (below) {
      caption(caption);
    }
    if (note != null) {
      paragraph("VKBron", note);
    }
  }

  private void caption(@Nullable Caption caption) {
    if (caption == null) {
      return;
    }
    boolean figure = caption.kind() == Caption.Kind.FIGURE;
    String style = figure ? "VKFiguurbijschrift" : "Caption";
    draft.paragraph(style).open(out);
    String bookmark = draft.bookmarks().begin(caption.anchor());
    String label = draft.outline().label(caption.kind());
    draft.inline().write(Line.of(label + " "), style);
    String name = draft.outline().name(caption.anchor());
    String number = name == null ? "" : name.substring(label.length() + 1);
    Fields.write(out, "SEQ " + label + " \\* ARABIC", number, "");
    draft.bookmarks().end(bookmark);
    draft.inline().writeLight(Line.of("  ").with(caption.text()));
    out.close();
  }

  /** Keeps two tables apart, or carries the end of a section that ends with a table. */
  private void separator(int after) {
    draft.paragraph("VKScheiding").after(after).open(out).close();
  }
}
