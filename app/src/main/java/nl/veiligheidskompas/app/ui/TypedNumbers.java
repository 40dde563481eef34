package nl.veiligheidskompas.app.ui;

import java.util.List;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.Problem;
import nl.veiligheidskompas.core.common.RefusedException;

/** Reads years and counts that were typed. */
public final class TypedNumbers {

  private static final String YEAR = "(19|20|21)\\d\\d";
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String COUNT = "[1-9]\\d{0,8}";

  private TypedNumbers() {}

  /** The year; refuses anything but four digits with {@code number.year}. */
  public static int year(String typed) throws RefusedException {
    String digits = typed.strip();
    if (!digits.matches(YEAR)) {
      throw new RefusedException(Problem.of("number.year"));
    }
    return Integer.parseInt(digits);
  }

  /** Years with commas, dashes or spaces between them; none for a blank text. */
  public static List<Integer> years(String typed) throws RefusedException {
    String text = typed.strip();
    if (!text.isEmpty() && !text.matches(YEAR + "([\\s,;–-]+" + YEAR + ")*")) {
      throw new RefusedException(Problem.of("number.year"));
    }
    return DIGITS.matcher(text).results().map(one -> Integer.valueOf(one.group())).toList();
  }

  /** The whole number above zero, with or without points for thousands. */
  public static int count(String typed) throws RefusedException {
    String digits = typed.strip().replaceAll("[.\\s\\u00a0]", "");
    if (!digits.matches(COUNT)) {
      throw new RefusedException(Problem.of("number.whole"));
    }
    return Integer.parseInt(digits);
  }
}
