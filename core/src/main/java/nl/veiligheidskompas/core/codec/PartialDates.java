package nl.veiligheidskompas.core.codec;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.PartialDate;
import org.jspecify.annotations.Nullable;

/** Partial dates as text: {@code 2016}, {@code 2016-12} or {@code 2016-07-05}. */
final class PartialDates {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private PartialDates() {}

  /** Throws IllegalArgumentException when the year does not have four digits. */
  static String write(PartialDate date) {
    if (date.year() < 0 || date.year() > 9999) {
      throw new IllegalArgumentException("a year has four digits");
    }
    String year = String.format(Locale.ROOT, "%04d", date.year());
    return year + part(date.month()) + part(date.day());
  }

  /** Throws IllegalArgumentException when the text is not a partial date. */
  static PartialDate parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a partial date");
    }
    int year = Integer.parseInt(parts.group(1));
    return new PartialDate(year, number(parts.group(2)), number(parts.group(3)));
  }

  private static String part(@Nullable Integer number) {
    return number == null ? "" : String.format(Locale.ROOT, "-%02d", number);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
