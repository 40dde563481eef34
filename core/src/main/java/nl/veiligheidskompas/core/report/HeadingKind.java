package nl.veiligheidskompas.core.report;

/** The headings that a council document can have; the numbers themselves come from the order. */
public enum HeadingKind {
  /** {@code 1}: begins a new page. */
  CHAPTER(1, true),
  /** A chapter without a number, such as the summary: begins a new page. */
  UNNUMBERED(1, false),
  /** {@code Bijlage A}: begins a new page. */
  APPENDIX(1, true),
  /** The title of a short document, at the top of its first page. */
  DOCUMENT_TITLE(1, false),
  /** A band over the width of the page without a number, for one sheet per theme: new page. */
  SHEET_BAND(1, false),
  /** A band as {@link #SHEET_BAND} that stands below what comes before it. */
  FLOWING_BAND(1, false),
  /** {@code 1.1}. */
  SECTION(2, true),
  /** {@code 2.1} in a band over the width of the page: begins a theme on a new page. */
  THEME_BAND(2, true),
  /** A question on a sheet, without a number. */
  SHEET_QUESTION(2, false),
  /** A question of a theme sheet, or a subsection; without a number. */
  QUESTION(3, false),
  /** A subheading in the text of the plan; without a number. */
  SUBHEADING(4, false);

  private final int level;
  private final boolean numbered;

  HeadingKind(int level, boolean numbered) {
    this.level = level;
    this.numbered = numbered;
  }

  /** Place in the outline: 1 for chapters to 4. */
  public int level() {
    return level;
  }

  /** Whether a number is printed before the words. */
  public boolean numbered() {
    return numbered;
  }

  /** Whether the contents name it. */
  public boolean inContents() {
    return level <= 2 && this != SHEET_QUESTION;
  }

  /** Whether it always stands at the top of a page. */
  public boolean startsPage() {
    return switch (this) {
      case CHAPTER, UNNUMBERED, APPENDIX, SHEET_BAND, THEME_BAND -> true;
      default -> false;
    };
  }
}
