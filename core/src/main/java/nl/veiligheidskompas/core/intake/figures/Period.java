package nl.veiligheidskompas.core.intake.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure is about, from a key of Statistics Netherlands ({@code 2023JJ00}, {@code
 * 2023MM04}, {@code 2023KW01}, {@code 2023HJ02}) or from the words of a table ({@code 2023}, {@code
 * 2023*}, {@code 2023 januari}).
 *
 * @param part which month, quarter or half of the year, from 1; 0 for a year
 * @param provisional whether the source says so, with {@code *} or {@code **} behind it
 */
public record Period(int year, Kind kind, int part, boolean provisional) {

  /** How long it is. */
  public enum Kind {
    YEAR,
    HALF,
    QUARTER,
    MONTH
  }

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern KEY = Pattern.compile("(\\d{4})(JJ|HJ|KW|MM)(\\d{2})");
  private static final Pattern WORDS =
      Pattern.compile("(\\d{4})(?:\\s+(?:(\\d)e\\s+)?(\\p{L}+))?\\s*(\\*{0,2})");
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** The period that the text names, or null when it names none that is known. */
  public static @Nullable Period of(String text) {
    String plain = text.strip();
    if (plain.length() < 4 || !Character.isDigit(plain.charAt(0))) {
      return null;
    }
    Matcher key = KEY.matcher(plain.toUpperCase(Locale.ROOT));
    if (key.matches()) {
      int part = Integer.parseInt(key.group(3));
      return switch (key.group(2)) {
        case "JJ" -> part == 0 ? sized(key.group(1), Kind.YEAR, 0, "") : null;
        case "HJ" -> sized(key.group(1), Kind.HALF, part, "");
        case "KW" -> sized(key.group(1), Kind.QUARTER, part, "");
        default -> sized(key.group(1), Kind.MONTH, part, "");
      };
    }
    Matcher words = WORDS.matcher(plain);
    return words.matches() ? worded(words) : null;
  }

  private static @Nullable Period worded(Matcher words) {
    String year = words.group(1);
    String stars = words.group(4);
    if (words.group(3) == null) {
      return sized(year, Kind.YEAR, 0, stars);
    }
    String word = words.group(3).toLowerCase(Locale.ROOT);
    if (words.group(2) == null) {
      return sized(year, Kind.MONTH, MONTHS.indexOf(word) + 1, stars);
    }
    int part = Integer.parseInt(words.group(2));
    return switch (word) {
      case "kwartaal" -> sized(year, Kind.QUARTER, part, stars);
      case "halfjaar" -> sized(year, Kind.HALF, part, stars);
      default -> null;
    };
  }

  private static @Nullable Period sized(String digits, Kind kind, int part, String stars) {
    int year = Integer.parseInt(digits);
    int parts =
        switch (kind) {
          case YEAR -> 0;
          case HALF -> 2;
          case QUARTER -> 4;
          case MONTH -> MONTHS.size();
        };
    boolean fits = year >= FIRST_YEAR && year <= LAST_YEAR && part <= parts;
    return fits && (parts == 0 || part > 0) ? new Period(year, kind, part, !stars.isEmpty()) : null;
  }
}
