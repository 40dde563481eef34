package nl.veiligheidskompas.core.report.word;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;
import nl.veiligheidskompas.core.report.CouncilDocument;
import nl.veiligheidskompas.core.report.Outline;
import nl.veiligheidskompas.core.report.word.ParagraphProperties.RightTab;

/** One document while it is being written: the parts that grow along with its body. */
final class Draft {

  private final CouncilDocument document;
  private final WordTemplate template;
  private final Texts texts;
  private final Outline outline;
  private final Pages pages;
  private final WordPackage target;
  private final Footnotes footnotes = new Footnotes();
  private final Numbering numbering;
  private final Markup out = Markup.part(1 << 18);
  private final InlineWriter inline;
  private final Bookmarks bookmarks;
  private PageGeometry page;
  private int drawings;

  Draft(CouncilDocument document, WordTemplate template, Outline outline, Pages pages) {
    this.document = document;
    this.template = template;
    this.texts = new Texts(document.language());
    this.outline = outline;
    this.pages = pages;
    this.target = template.parts().copy();
    this.numbering = template.numbering(texts);
    this.inline = new InlineWriter(out, template.styles(), outline, footnotes, new Links(target));
    this.bookmarks = new Bookmarks(out);
    this.page = template.page(document.format());
    this.drawings = template.drawings();
  }

  CouncilDocument document() {
    return document;
  }

  WordTemplate template() {
    return template;
  }

  StyleNames styles() {
    return template.styles();
  }

  Texts texts() {
    return texts;
  }

  Outline outline() {
    return outline;
  }

  Pages pages() {
    return pages;
  }

  WordPackage target() {
    return target;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  Numbering numbering() {
    return numbering;
  }

  Markup out() {
    return out;
  }

  InlineWriter inline() {
    return inline;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  /** The page that is being written on. */
  PageGeometry page() {
    return page;
  }

  void turnTo(PageGeometry next) {
    page = next;
  }

  /** An id for a drawing, unique in the document and its headers. */
  int nextDrawing() {
    return ++drawings;
  }

  /** Properties of a paragraph in one of our styles. */
  ParagraphProperties paragraph(String style) {
    return new ParagraphProperties(styles().id(style));
  }

  /** Puts the right tab of a style at the width of the text, where the style has it elsewhere. */
  void fitRightTab(ParagraphProperties properties, String style, boolean dots) {
    List<Integer> tabs = styles().rightTabs(style);
    int width = page.textWidth();
    if (!tabs.equals(List.of(width))) {
      List<Integer> others = tabs.stream().filter(tab -> tab != width).toList();
      properties.rightTab(new RightTab(width, others, dots));
    }
  }
}
