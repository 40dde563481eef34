package nl.veiligheidskompas.core.report.word;

import java.util.List;
import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.Line;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.word.ParagraphProperties.Indent;

/**
 * Writes the table of contents as a field together with its result, so that it is right without
 * being updated: Word asks a security question before it updates fields by itself.
 */
final class ContentsWriter {

  private static final String INSTRUCTION =
      "TOC \\o \"1-2\" \\h \\z \\t" + " \"VK Kop zonder nummer;1;VK Bijlagekop;1;VK Thematitel;2\"";

  private final Draft draft;
  private final Markup out;

  ContentsWriter(Draft draft) {
    this.draft = draft;
    this.out = draft.out();
  }

  void write(boolean atTopOfPage) {
    ParagraphProperties heading = draft.paragraph("TOCHeading");
    if (atTopOfPage) {
      heading.pageBreakBefore(false);
    }
    List<Outline.Entry> entries =
        draft.outline().entries().stream().filter(e -> e.kind().inContents()).toList();
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    out.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    out.close().close().open("w:sdtContent");
    heading.open(out);
    draft.inline().write(Line.of(draft.texts().say("report.contents")), "TOCHeading");
    out.close();
    for (int i = 0; i < entries.size(); i++) {
      entry(entries.get(i), i == 0, i == entries.size() - 1);
    }
    out.close().close();
    out.forgetSectionPlace();
  }

  private void entry(Outline.Entry entry, boolean first, boolean last) {
    String style = entry.kind().level() == 1 ? "TOC1" : "TOC2";
    ParagraphProperties properties = draft.paragraph(style);
    draft.fitRightTab(properties, style, true);
    boolean column = !entry.number().isEmpty() && entry.kind() != HeadingKind.APPENDIX;
    if (!column) {
      properties.indent(new Indent(0, 0, 0));
    }
    properties.open(out);
    if (first) {
      Fields.begin(out, INSTRUCTION);
    }
    link(entry, column);
    if (last) {
      Fields.end(out);
    }
    out.close();
  }

  private void link(Outline.Entry entry, boolean column) {
    String bookmark = Bookmarks.name(entry.anchor());
    out.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1").open("w:r");
    if (column) {
      TextRuns.write(out, entry.number());
      out.empty("w:tab");
    } else if (!entry.number().isEmpty()) {
      TextRuns.write(out, entry.number() + "  ");
    }
    TextRuns.write(out, entry.text());
    out.empty("w:tab").close();
    Integer page = draft.pages().headings().get(entry.anchor());
    Fields.write(out, "PAGEREF " + bookmark + " \\h", page == null ? "" : page.toString(), "");
    out.close();
  }
}
