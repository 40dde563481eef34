package nl.veiligheidskompas.core.intake.clip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How Word marks a paragraph as an item of a list. */
final class WordItem {

  /** The element in which Word writes the bullet or number as text. */
  static final String SIGN = "span[style~=(?i)mso-list:\\s*ignore]";

  private static final Pattern LEVEL = Pattern.compile("l\\d+ level([1-9])\\b.*");
  private static final Pattern NUMBER = Pattern.compile("\\(?[0-9a-zA-Z]{1,5}[.):]?");

  private WordItem() {}

  /** How deep the list is nested, 0 for the outermost; -1 for a paragraph that is no item. */
  static int level(Element paragraph) {
    Matcher matcher = LEVEL.matcher(TextLook.style(paragraph, "mso-list"));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) - 1 : -1;
  }

  /**
   * Whether the sign before an item is a number or a letter; Word writes the letter o for a dot.
   */
  static boolean isNumber(String sign) {
    String stripped = sign.replace('\u00a0', ' ').strip();
    return !stripped.equals("o") && !stripped.equals("§") && NUMBER.matcher(stripped).matches();
  }
}
