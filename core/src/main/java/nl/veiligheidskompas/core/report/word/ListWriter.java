package nl.veiligheidskompas.core.report.word;

import nl.veiligheidskompas.core.report.ReportBlock;
import nl.veiligheidskompas.core.report.ReportBlock.Item;
import nl.veiligheidskompas.core.report.ReportBlock.Listing;
import nl.veiligheidskompas.core.report.ReportBlock.Paragraph;
import nl.veiligheidskompas.core.report.word.ParagraphProperties.Indent;

/** Writes bullets and numbers as real lists; every numbered list begins at 1. */
final class ListWriter {

  /** Deepest level that the numbering part defines, from 0. */
  private static final int DEEPEST = 3;

  /** How much deeper, in twips, text stands per level; as in the numbering part. */
  private static final int STEP = 397;

  private final Draft draft;
  private int air;

  ListWriter(Draft draft) {
    this.draft = draft;
  }

  /** Writes a list with so many twips of air above it, or what its style has when that is more. */
  void write(Listing list, int airAbove) {
    air = airAbove;
    level(list, 0);
  }

  private void level(Listing list, int depth) {
    int level = Math.min(depth, DEEPEST);
    int number = list.numbered() ? draft.numbering().startNumbers(level) : 0;
    for (Item item : list.items()) {
      if (!item.text().isBlank()) {
        item(list, item, level, number);
      }
      for (ReportBlock below : item.below()) {
        below(below, depth, level);
      }
    }
  }

  private void item(Listing list, Item item, int level, int number) {
    String style = list.numbered() ? "ListNumber" : level == 0 ? "ListBullet" : "ListBullet2";
    // a number or bullet must not stand alone at the foot of a page
    ParagraphProperties properties =
        draft.paragraph(style).keepNext(list.kept() || !item.below().isEmpty());
    if (list.numbered()) {
      properties.list(number, level);
    } else if (level > 1 || !draft.styles().inList(style)) {
      properties.list(draft.numbering().lists().bullets(), level);
    }
    if (air > draft.styles().number(style, "pPr", "spacing", "before", 0)) {
      properties.before(air);
    }
    air = 0;
    properties.open(draft.out());
    draft.inline().write(item.text(), style);
    draft.out().close();
  }

  private void below(ReportBlock block, int depth, int level) {
    switch (block) {
      case Listing nested -> level(nested, depth + 1);
      case Paragraph paragraph when !paragraph.text().isBlank() -> {
        ParagraphProperties properties = draft.paragraph("VKLijstvervolg");
        if (level > 0) {
          properties.indent(new Indent(STEP * (level + 1), 0, 0));
        }
        properties.open(draft.out());
        draft.inline().write(paragraph.text(), "VKLijstvervolg");
        draft.out().close();
      }
      default -> {
        // blank, and an item holds nothing but paragraphs and lists
      }
    }
  }
}
