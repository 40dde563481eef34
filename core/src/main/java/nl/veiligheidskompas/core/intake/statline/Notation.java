package nl.veiligheidskompas.core.intake.statline;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which sign marks the decimals in a file, as far as its first figures tell. */
final class Notation {

  private static final Pattern COMMA = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+),\\d+");
  private static final Pattern POINT = Pattern.compile("-?\\d+\\.(\\d{1,2}|\\d{4,})");

  private Notation() {}

  /**
   * Whether decimals stand behind a comma: the first figure that can be read in one way only tells.
   *
   * @param usual the answer when no figure tells
   */
  static boolean isComma(Stream<String> cells, boolean usual) {
    return cells
        .map(cell -> cell.replaceAll("[\\s\\u00a0%*]", ""))
        .filter(cell -> COMMA.matcher(cell).matches() || POINT.matcher(cell).matches())
        .findFirst()
        .map(cell -> COMMA.matcher(cell).matches())
        .orElse(usual);
  }
}
