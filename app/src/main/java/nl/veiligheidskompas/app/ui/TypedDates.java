package nl.veiligheidskompas.app.ui;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.PartialDate;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** Dates of which only the year, or the year and month, may be known, as people type them. */
public final class TypedDates {

  private static final String SEPARATOR = "[-/. ]+";
  private static final Pattern DATE =
      Pattern.compile("(?:(?:(\\d{1,2})" + SEPARATOR + ")?(\\d{1,2})" + SEPARATOR + ")?(\\d{4})");

  private TypedDates() {}

  /** The date as 2025, 03-2025 or 15-03-2025. */
  public static String write(PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    if (month == null) {
      return String.valueOf(date.year());
    }
    return day == null
        ? String.format(Locale.ROOT, "%02d-%d", month, date.year())
        : String.format(Locale.ROOT, "%02d-%02d-%d", day, month, date.year());
  }

  /** The date that was typed; refuses anything else with {@code date.none}. */
  public static PartialDate read(String typed) throws RefusedException {
    Matcher parts = DATE.matcher(typed.strip());
    if (!parts.matches()) {
      throw new RefusedException(Problem.of("date.none"));
    }
    try {
      return new PartialDate(
          TypedNumbers.year(parts.group(3)), number(parts.group(2)), number(parts.group(1)));
    } catch (IllegalArgumentException | RefusedException none) {
      throw new RefusedException(Problem.of("date.none"), none);
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
