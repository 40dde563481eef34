package nl.veiligheidskompas.core.intake.clip;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which styles of an RTF document are headings: by their level, else by their name. */
final class RtfStyles {

  /** What Word, LibreOffice and Dutch programs call them. */
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|kop) ?([1-9])", Pattern.CASE_INSENSITIVE);

  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int outline = -1;

  /** The number of the style that is being described. */
  void number(int now) {
    number = now;
  }

  void outline(int level) {
    outline = level;
  }

  /** The name ends the description of a style. */
  void name(String words) {
    name.append(words);
    if (!words.endsWith(";")) {
      return;
    }
    Matcher matcher = HEADING.matcher(name.substring(0, name.length() - 1).strip());
    if (matcher.matches()) {
      levels.put(number, Integer.parseInt(matcher.group(1)) - 1);
    } else if (outline >= 0) {
      levels.put(number, outline);
    }
    name.setLength(0);
    number = 0;
    outline = -1;
  }

  /** The level of the heading that a paragraph is, from 0; -1 for text. */
  int heading(RtfGroup paragraph) {
    int level =
        paragraph.outline >= 0 ? paragraph.outline : levels.getOrDefault(paragraph.style, -1);
    // nine stands for text
    return level > 8 ? -1 : level;
  }
}
