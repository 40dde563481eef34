package nl.veiligheidskompas.core.intake.figures;

import java.util.List;
import nl.veiligheidskompas.core.common.Texts;

/**
 * Something about figures that the user must know.
 *
 * @param kind what it is
 * @param arguments what its sentence fills in
 */
public record FigureNote(Kind kind, List<Object> arguments) {

  /** What can be worth knowing. */
  public enum Kind {
    /** The text was in the old encoding of Windows. */
    OLD_ENCODING,
    /** Years that were added up from twelve months. */
    SUMMED,
    /** Years of which not all months are there: not taken. */
    MONTHS_MISSING,
    /** Months, quarters or halves that cannot be added up: not taken. */
    PARTS_LEFT,
    /** Months beside a figure of the year itself: the year counts. */
    YEAR_COUNTS,
    /** Cells that are no figure: not taken. */
    UNREADABLE,
    /** Figures that stand there twice and differ: not taken. */
    TWICE,
    /** All counts end in 0 or 5. */
    ROUNDED,
    /** Values before and after a year are not comparable. */
    BREAK,
    /** The file names no region. */
    NO_REGION,
    /** The series has another unit than the indicator. */
    OTHER_UNIT,
    /** The indicator was filled from another table. */
    OTHER_TABLE,
    /** The table now has other boundaries than when it was read last. */
    OTHER_EDITION,
    /** Cells in which a spreadsheet made a date of something else. */
    DATE,
    /** Sheets of a workbook in which no figures were recognised. */
    SHEETS_LEFT,
    /** Periods that are not known: not taken. */
    OTHER_PERIODS
  }

  public FigureNote {
    arguments = List.copyOf(arguments);
  }

  public static FigureNote of(Kind kind, Object... arguments) {
    return new FigureNote(kind, List.of(arguments));
  }

  /** The note as a sentence. */
  public String sentence(Texts texts) {
    return texts.say("figures.note." + kind, arguments.toArray());
  }
}
