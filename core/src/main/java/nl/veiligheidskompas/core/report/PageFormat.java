package nl.veiligheidskompas.core.report;

/**
 * The page of a kind of document: A4 with margins in twips (1/20 point) in the order top, right,
 * bottom, left.
 */
public enum PageFormat {
  /** The plan itself: 28, 25, 24 and 30 mm. */
  REPORT(1588, 1418, 1361, 1701),
  /** Sheets of one page, progress report: 24, 21, 19 and 21 mm. */
  SHEET(1361, 1191, 1077, 1191),
  /** The proposal to the council: 24, 23, 19 and 26 mm. */
  PROPOSAL(1361, 1304, 1077, 1474),
  /** The pages of the plan that lie on their side: 24, 20, 19 and 20 mm. */
  LANDSCAPE(1361, 1134, 1077, 1134);

  private static final int A4_SHORT = 11906;
  private static final int A4_LONG = 16838;

  private final int top;
  private final int right;
  private final int bottom;
  private final int left;

  PageFormat(int top, int right, int bottom, int left) {
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
  }

  public int top() {
    return top;
  }

  public int right() {
    return right;
  }

  public int bottom() {
    return bottom;
  }

  public int left() {
    return left;
  }

  public int pageWidth() {
    return this == LANDSCAPE ? A4_LONG : A4_SHORT;
  }

  public int pageHeight() {
    return this == LANDSCAPE ? A4_SHORT : A4_LONG;
  }
}
