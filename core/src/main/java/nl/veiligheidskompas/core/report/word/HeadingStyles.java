package nl.veiligheidskompas.core.report.word;

import nl.veiligheidskompas.core.report.HeadingKind;
import nl.veiligheidskompas.core.report.word.ParagraphProperties.Indent;

/**
 * Which style a heading has, and what it must say itself where the heading styles of a municipality
 * leave out what a house style may not change: the outline level and the numbers.
 */
final class HeadingStyles {

  private static final Indent BAND = new Indent(850, 190, 660);

  private final StyleNames styles;
  private final int numbers;

  /** {@code numbers} is our list of headings in the template. */
  HeadingStyles(StyleNames styles, int numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  static String style(HeadingKind kind) {
    return switch (kind) {
      case CHAPTER -> "Heading1";
      case UNNUMBERED -> "VKKopZonderNummer";
      case APPENDIX -> "VKBijlagekop";
      case DOCUMENT_TITLE -> "VKRapporttitel";
      case SHEET_BAND, FLOWING_BAND -> "VKBladtitel";
      case SECTION -> "Heading2";
      case THEME_BAND -> "VKThematitel";
      case SHEET_QUESTION -> "VKBladkop";
      case QUESTION -> "Heading3";
      case SUBHEADING -> "Heading4";
    };
  }

  void mend(ParagraphProperties properties, HeadingKind kind) {
    String style = style(kind);
    if (styles.number(style, "pPr", "outlineLvl", "val", -1) != kind.level() - 1) {
      properties.outline(kind.level());
    }
    if (kind.numbered() && kind != HeadingKind.APPENDIX && !numberedTogether()) {
      properties.list(numbers, kind.level() - 1);
      if (kind == HeadingKind.THEME_BAND) {
        // the indents of a list would otherwise go before those of the band
        properties.indent(BAND);
      }
    }
  }

  /** Chapters and sections must count in one list, else 2.1 would be printed as 1. */
  private boolean numberedTogether() {
    int chapters = styles.number("Heading1", "pPr", "numPr/numId", "val", 0);
    int sections = styles.number("Heading2", "pPr", "numPr/numId", "val", 0);
    return chapters > 0 && chapters == sections;
  }
}
