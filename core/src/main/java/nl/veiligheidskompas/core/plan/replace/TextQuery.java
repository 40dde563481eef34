package nl.veiligheidskompas.core.plan.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words to look for.
 *
 * @param words literally; a space also finds a space that does not break
 * @param matchCase whether capitals matter
 * @param wholeWords whether no letter or digit may stand directly before or behind
 */
public record TextQuery(String words, boolean matchCase, boolean wholeWords) {

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String BEHIND = "(?![\\p{L}\\p{N}])";

  /** Where they stand in a line, from left to right; nowhere when there are no words. */
  List<MatchResult> in(String line) {
    return words.isEmpty() ? List.of() : pattern().matcher(line).results().toList();
  }

  /** As {@link #in(String)}, for many lines. */
  Pattern pattern() {
    List<String> parts = new ArrayList<>();
    for (String part : words.split("[ \\u00a0]", -1)) {
      parts.add(part.isEmpty() ? "" : Pattern.quote(part));
    }
    String literal = String.join("[ \\u00a0]", parts);
    int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(wholeWords ? BEFORE + literal + BEHIND : literal, flags);
  }
}
