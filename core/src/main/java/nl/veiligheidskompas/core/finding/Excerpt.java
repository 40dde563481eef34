package nl.veiligheidskompas.core.finding;

import java.util.regex.Pattern;

/** Words of the plan as a finding quotes them: short, and never about very few people. */
final class Excerpt {

  private static final int MAX_LENGTH = 80;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern CLOSING = Pattern.compile("[\\s.,;:]+$");

  private Excerpt() {}

  /**
   * The beginning of the text, cut between two words, without closing punctuation.
   *
   * @param code what is said instead when the text is blank or must not be repeated
   */
  static String of(String text, String code) {
    String line = SPACE.matcher(text.strip()).replaceAll(" ");
    if (line.isEmpty() || SmallGroups.areIn(line)) {
      return code;
    }
    if (line.length() <= MAX_LENGTH) {
      return CLOSING.matcher(line).replaceFirst("");
    }
    int space = line.lastIndexOf(' ', MAX_LENGTH);
    int end = space > 0 ? space : line.offsetByCodePoints(0, MAX_LENGTH / 2);
    return CLOSING.matcher(line.substring(0, end)).replaceFirst("") + "…";
  }
}
