package nl.veiligheidskompas.core.plan.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.budget.Recurrence;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.Money;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * Finds the amounts of money in Dutch sentences: {@code € 7.500 per jaar}, {@code €50.000,-},
 * {@code 45.000 euro per twee jaar}, {@code € 1,5 miljoen}. An amount per inhabitant or per hour is
 * a tariff, not what something costs, and is left out.
 */
public final class AmountReader {

  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d{1,2})?";
  private static final String TIMES = "(?:[\\s\\u00a0]*(miljoen|mln\\.?|duizend))?";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?:€|\\bEUR\\b)[\\s\\u00a0]*(NUMBER)(?:,-+)?TIMES(?![\\d.,]*\\d))"
                  .replace("NUMBER", NUMBER)
                  .replace("TIMES", TIMES)
              + "|(?:(?<![\\d.,€])(NUMBER)(?:,-+)?TIMES[\\s\\u00a0]*euro\\b)"
                  .replace("NUMBER", NUMBER)
                  .replace("TIMES", TIMES),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TARIFF =
      Pattern.compile(
          "^[\\s\\u00a0]*(?:per|/)[\\s\\u00a0]*(?:inwoner|persoon|uur|dag|kind|jongere|deelnemer)\\w*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EVERY =
      Pattern.compile(
          "^[\\s\\u00a0,(]*(?:(?:per|elke?|ieder|om"
              + " de|/)[\\s\\u00a0]+(\\d|een|één|twee|drie|vier|vijf|zes)?"
              + "[\\s\\u00a0]*ja(?:ar|ren)\\b|p\\.?[\\s\\u00a0]?j\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONCE = Pattern.compile("\\beenmalige?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEARLY =
      Pattern.compile("\\b(?:jaarlijkse?|per jaar)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART = Pattern.compile("\\bwaarvan\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("[.;:!?](?=\\s|$)");

  private static final Map<String, Integer> NUMERALS =
      Map.of("een", 1, "één", 1, "twee", 2, "drie", 3, "vier", 4, "vijf", 5, "zes", 6);

  private final String text;

  private AmountReader(String text) {
    this.text = text;
  }

  /** The amounts in a text, in their order; none that are zero. */
  public static List<NamedAmount> read(String text) {
    return new AmountReader(text).read();
  }

  private List<NamedAmount> read() {
    List<NamedAmount> amounts = new ArrayList<>();
    Matcher found = AMOUNT.matcher(text);
    while (found.find()) {
      boolean signed = found.group(1) != null;
      Money amount = amount(found.group(signed ? 1 : 3), found.group(signed ? 2 : 4));
      boolean tariff = TARIFF.matcher(text.substring(found.end())).find();
      if (amount != null && !amount.isZero() && !tariff) {
        amounts.add(
            new NamedAmount(
                found.start(),
                found.end(),
                amount,
                recurrence(found.start(), found.end()),
                !amounts.isEmpty() && isPart(found.start())));
      }
    }
    return amounts;
  }

  private static @Nullable Money amount(String number, @Nullable String times) {
    try {
      Money named = DutchNumbers.money(number);
      BigDecimal cents = BigDecimal.valueOf(named.cents()).multiply(factor(times));
      return cents.compareTo(BigDecimal.valueOf(Money.MAX_CENTS)) > 0
          ? null
          : new Money(cents.longValueExact());
    } catch (RefusedException notAnAmount) {
      // a number that is too long for money is no amount that could be offered
      return null;
    }
  }

  private static BigDecimal factor(@Nullable String times) {
    if (times == null) {
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf(times.toLowerCase(Locale.ROOT).startsWith("m") ? 1_000_000 : 1_000);
  }

  /** What stands directly behind the amount, or else what its sentence says of all of it. */
  private Recurrence recurrence(int from, int to) {
    Matcher every = EVERY.matcher(text.substring(to));
    if (every.find()) {
      int years = years(every.group(1));
      return years >= 1 && years <= Period.MAX_YEARS
          ? Recurrence.every(years)
          : Recurrence.UNSTATED;
    }
    String sentence = sentence(from);
    if (ONCE.matcher(sentence).find()) {
      return Recurrence.ONCE;
    }
    return YEARLY.matcher(sentence).find() ? Recurrence.every(1) : Recurrence.UNSTATED;
  }

  private static int years(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    Integer numeral = NUMERALS.get(word.toLowerCase(Locale.ROOT));
    return numeral == null ? Integer.parseInt(word) : numeral;
  }

  private String sentence(int at) {
    return text.substring(startOfSentence(at), endOfSentence(at));
  }

  private int startOfSentence(int at) {
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find() && end.start() < at) {
      start = end.end();
    }
    return start;
  }

  private int endOfSentence(int at) {
    Matcher end = END.matcher(text);
    return end.find(at) ? end.end() : text.length();
  }

  private boolean isPart(int at) {
    return PART.matcher(text.substring(startOfSentence(at), at)).find();
  }
}
