package nl.veiligheidskompas.core.intake.statline;

import java.util.regex.Pattern;

/** Dates, which spreadsheets make of codes such as 1.1.1 and of figures such as 3-4. */
final class DateText {

  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}-\\p{L}{3}");

  private DateText() {}

  static boolean is(String cell) {
    return DATE.matcher(cell.strip()).matches();
  }
}
