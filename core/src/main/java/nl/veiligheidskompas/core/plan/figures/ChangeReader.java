package nl.veiligheidskompas.core.plan.figures;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.common.DutchNumbers;
import nl.veiligheidskompas.core.common.RefusedException;
import nl.veiligheidskompas.core.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * Finds what Dutch sentences say about where an indicator starts and what must be reached: {@code
 * 20% in 2015}, {@code van 20 % (2015) naar 15 % in 2020}, {@code ten hoogste 15 procent in 2020},
 * {@code blijft gelijk of wordt lager in 2020}. Who says "from 20 to 15" is content with less than
 * 15 as well: such a target is a bound. Shares that only differ from place to place say nothing.
 */
public final class ChangeReader {

  private static final String SPACE = "[\\s\\u00a0]*";
  private static final String VALUE = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)";
  private static final String SIGN = SPACE + "(%|procent\\b)";
  private static final String SHARE = VALUE + SIGN;
  private static final String YEAR = "((?:19|20)\\d{2})\\b";
  private static final String OF_YEAR =
      "(?:" + SPACE + "(?:\\(|in|van|over|per)" + SPACE + "(?:het jaar )?" + YEAR + "\\)?)?";

  private static final Pattern FROM_TO =
      pattern(
          "\\bvan "
              + SPACE
              + VALUE
              + "(?:"
              + SIGN
              + ")?"
              + OF_YEAR
              + "[^.;!?]{0,60}?\\b(?:naar|tot) "
              + SPACE
              + "(?:(?:maximaal|minimaal|hooguit|minstens) )?"
              + VALUE
              + "(?:"
              + SIGN
              + ")?"
              + OF_YEAR);
  private static final Pattern BOUND =
      pattern(
          "\\b(maximaal|ten hoogste|hooguit|niet meer dan|minder dan|onder de"
              + "|minimaal|ten minste|tenminste|minstens|meer dan|boven de"
              + "|(?:daalt|dalen|gedaald|afgenomen|teruggebracht) (?:naar|tot)"
              + "|(?:stijgt|stijgen|gestegen|toegenomen|verhoogd) (?:naar|tot))"
              + " "
              + SPACE
              + SHARE
              + OF_YEAR);
  private static final Pattern KEPT =
      pattern(
          "\\bgelijk(?:,)? (?:of|dan wel) (?:wordt )?(lager|minder|hoger|meer|groter|kleiner)"
              + "(?:[^.;!?]{0,20}?\\bin "
              + YEAR
              + ")?");
  private static final Pattern IN_YEAR_KEPT =
      pattern("\\bin " + YEAR + " (?:\\w+ ){0,3}?gelijk (?:of|dan wel) ");
  private static final Pattern WITH_YEAR = pattern(SHARE + "[^.;!?%]{0,30}?(?:\\bin|\\() ?" + YEAR);
  private static final Pattern YEAR_BEFORE =
      pattern("\\bin " + YEAR + "[^.;!?%\\d]{0,40}?" + SHARE);
  private static final Pattern ALONE = pattern(SHARE);
  private static final Pattern SPREAD =
      pattern("\\b(?:varieer\\w*|verschil\\w*|uiteen\\w*|tussen)\\b");
  private static final Pattern LOWER = pattern("lager|minder|kleiner");
  private static final Pattern AT_MOST =
      pattern("maximaal|hoogste|hooguit|niet meer|minder|onder|da(?:al|l)|gedaald|afge|terug");

  private static final int LAST_YEAR = 2100;

  private final String text;

  private ChangeReader(String text) {
    this.text = text;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What the sentences say; {@link NamedChange#NONE} when they say nothing of the kind. */
  public static NamedChange read(String text) {
    return new ChangeReader(text).read();
  }

  private NamedChange read() {
    NamedChange fromTo = fromTo();
    if (fromTo != null) {
      return fromTo;
    }
    Matcher bound = BOUND.matcher(text);
    Target target = bound.find() ? bound(bound) : null;
    String rest =
        target == null ? text : text.substring(0, bound.start()) + text.substring(bound.end());
    NamedShare baseline = baseline(rest);
    return new NamedChange(baseline, target == null ? kept(baseline) : target);
  }

  private @Nullable NamedChange fromTo() {
    Matcher found = FROM_TO.matcher(text);
    while (found.find()) {
      BigDecimal from = value(found.group(1));
      BigDecimal to = value(found.group(4));
      boolean share = found.group(2) != null || found.group(5) != null;
      boolean spread = SPREAD.matcher(sentenceBefore(found.start())).find();
      if (from != null && to != null && !spread && (share || !areYears(from, to))) {
        String unit = share ? "%" : null;
        Target.Kind kind = to.compareTo(from) < 0 ? Target.Kind.AT_MOST : Target.Kind.AT_LEAST;
        return new NamedChange(
            new NamedShare(from, unit, year(found.group(3))),
            new Target(kind, year(found.group(6)), to, null, found.group().strip(), false));
      }
    }
    return null;
  }

  private static boolean areYears(BigDecimal from, BigDecimal to) {
    return isYear(from) || isYear(to);
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) < 0;
  }

  private @Nullable Target bound(Matcher bound) {
    BigDecimal value = value(bound.group(2));
    if (value == null) {
      return null;
    }
    boolean atMost = AT_MOST.matcher(bound.group(1)).find();
    Target.Kind kind = atMost ? Target.Kind.AT_MOST : Target.Kind.AT_LEAST;
    return new Target(kind, year(bound.group(4)), value, null, bound.group().strip(), false);
  }

  /** The first share with a year near it; else the first one that stands alone. */
  private static @Nullable NamedShare baseline(String words) {
    Matcher before = YEAR_BEFORE.matcher(words);
    Matcher behind = WITH_YEAR.matcher(words);
    boolean hasBefore = before.find();
    boolean hasBehind = behind.find();
    if (hasBefore && (!hasBehind || before.start(2) <= behind.start(1))) {
      return share(before.group(2), before.group(1));
    }
    if (hasBehind) {
      return share(behind.group(1), behind.group(3));
    }
    Matcher alone = ALONE.matcher(words);
    return alone.find() ? share(alone.group(1), null) : null;
  }

  private static @Nullable NamedShare share(String number, @Nullable String year) {
    BigDecimal value = value(number);
    return value == null ? null : new NamedShare(value, "%", year(year));
  }

  /** A target that repeats the baseline as a bound. */
  private @Nullable Target kept(@Nullable NamedShare baseline) {
    Matcher kept = KEPT.matcher(text);
    if (baseline == null || !kept.find()) {
      return null;
    }
    boolean lower = LOWER.matcher(kept.group(1)).find();
    Integer year = year(kept.group(2));
    Matcher before = IN_YEAR_KEPT.matcher(text);
    if (year == null && before.find()) {
      year = year(before.group(1));
    }
    return new Target(
        lower ? Target.Kind.AT_MOST : Target.Kind.AT_LEAST,
        year,
        baseline.value(),
        null,
        kept.group().strip(),
        true);
  }

  private String sentenceBefore(int at) {
    int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at));
    return text.substring(Math.max(0, start), at);
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private static @Nullable BigDecimal value(String number) {
    try {
      return DutchNumbers.figure(number);
    } catch (RefusedException notAFigure) {
      // too many digits to be a figure of an indicator
      return null;
    }
  }
}
