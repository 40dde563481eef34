package nl.veiligheidskompas.core.report.word;

import nl.veiligheidskompas.core.report.PageFormat;

/** The measures of a page in twips; header and footer are distances from the edge of the paper. */
record PageGeometry(
    int width, int height, int top, int right, int bottom, int left, int header, int footer) {

  /** Text narrower than this cannot hold our tables: 8 cm. */
  static final int NARROWEST = 4536;

  private static final int HEADER = 709;
  private static final int FOOTER = 567;

  static PageGeometry of(PageFormat format) {
    return new PageGeometry(
        format.pageWidth(),
        format.pageHeight(),
        format.top(),
        format.right(),
        format.bottom(),
        format.left(),
        HEADER,
        FOOTER);
  }

  int textWidth() {
    return width - left - right;
  }

  int textHeight() {
    return height - top - bottom;
  }

  boolean landscape() {
    return width > height;
  }

  /**
   * The same paper on its side: our own margins at the sides, those of this page above and below,
   * where a house style may need room for its logo.
   */
  PageGeometry onItsSide() {
    PageFormat side = PageFormat.LANDSCAPE;
    return new PageGeometry(
        height,
        width,
        Math.max(side.top(), top == PageFormat.REPORT.top() ? 0 : top),
        side.right(),
        Math.max(side.bottom(), bottom == PageFormat.REPORT.bottom() ? 0 : bottom),
        side.left(),
        header,
        footer);
  }

  void write(Markup out) {
    String orient = landscape() ? "landscape" : "portrait";
    out.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", orient);
    out.empty(
        "w:pgMar",
        "w:top",
        text(top),
        "w:right",
        text(right),
        "w:bottom",
        text(bottom),
        "w:left",
        text(left),
        "w:header",
        text(header),
        "w:footer",
        text(footer),
        "w:gutter",
        "0");
  }

  private static String text(int twips) {
    return Integer.toString(twips);
  }
}
