package nl.veiligheidskompas.core.common;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads figures as people type them in Dutch: 1.234,5 · 12 % · € 1.200 · 40.000,-. What could be
 * read in two ways is asked back, never guessed.
 */
public final class DutchNumbers {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d+(,\\d+)?");
  private static final Pattern POINTED = Pattern.compile("\\d+\\.\\d+");
  private static final int CENT_DECIMALS = 2;

  private DutchNumbers() {}

  /**
   * The figure that was typed.
   *
   * @throws RefusedException with {@code number.none} when it is no figure, {@code number.point}
   *     when a point may be meant as a decimal mark, {@code number.large} when it has too many
   *     digits
   */
  public static BigDecimal figure(String typed) throws RefusedException {
    String text = typed.replaceAll("[\\s\\u00a0\\u202f€%]", "").replace('\u2212', '-');
    boolean negative = text.startsWith("-");
    String digits = negative ? text.substring(1) : text;
    if (digits.endsWith(",-")) {
      digits = digits.substring(0, digits.length() - 2);
    }
    if (POINTED.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
      throw new RefusedException(Problem.of("number.point", digits.replace('.', ',')));
    }
    if (!GROUPED.matcher(digits).matches() && !PLAIN.matcher(digits).matches()) {
      throw new RefusedException(Problem.of("number.none"));
    }
    return sized(new BigDecimal(digits.replace(".", "").replace(',', '.')), negative);
  }

  /**
   * The amount that was typed.
   *
   * @throws RefusedException as {@link #figure}, and with {@code number.cents} for parts of a cent
   */
  public static Money money(String typed) throws RefusedException {
    BigDecimal cents = figure(typed).movePointRight(CENT_DECIMALS);
    if (cents.stripTrailingZeros().scale() > 0) {
      throw new RefusedException(Problem.of("number.cents"));
    }
    if (cents.abs().compareTo(BigDecimal.valueOf(Money.MAX_CENTS)) > 0) {
      throw new RefusedException(Problem.of("number.large"));
    }
    return new Money(cents.longValueExact());
  }

  private static BigDecimal sized(BigDecimal value, boolean negative) throws RefusedException {
    try {
      return Numbers.canonical(negative ? value.negate() : value);
    } catch (IllegalArgumentException tooLarge) {
      throw new RefusedException(Problem.of("number.large"), tooLarge);
    }
  }
}
