package nl.veiligheidskompas.core.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How long a text is.
 *
 * @param words as a word processor counts them, footnotes too
 * @param pages about how many pages A4 it fills in print, in halves; 0 only for no text
 */
public record TextLength(int words, BigDecimal pages) {

  /** What fits on a page of a council plan: 11 points, margins of 2.5 cm. */
  private static final int SIGNS_PER_LINE = 92;

  private static final int LINES_PER_PAGE = 46;

  private static final BigDecimal HALVES = BigDecimal.valueOf(2);

  /** The length of the sections of a sheet, headings too. */
  public static TextLength of(List<Section> sections) {
    int words = 0;
    int lines = 0;
    for (Section section : sections) {
      words += PlainText.words(section.heading()) + PlainText.words(section.blocks());
      lines += 2;
      for (String line : PlainText.of(section.blocks())) {
        lines += 1 + (line.length() - 1) / SIGNS_PER_LINE;
      }
    }
    BigDecimal halves =
        BigDecimal.valueOf(lines)
            .multiply(HALVES)
            .divide(BigDecimal.valueOf(LINES_PER_PAGE), 0, RoundingMode.CEILING);
    return new TextLength(
        words, words == 0 ? BigDecimal.ZERO : halves.divide(HALVES).stripTrailingZeros());
  }
}
