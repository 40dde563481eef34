package nl.veiligheidskompas.core.plan.edit;

import java.util.List;
import java.util.UUID;
import nl.veiligheidskompas.core.plan.SafetyPlan;
import nl.veiligheidskompas.core.sheet.ThemeSheet;

/** What stands where in a plan, for the names of steps. */
final class Lookup {

  private Lookup() {}

  /** The code of the theme; empty when it is gone. */
  static String code(SafetyPlan plan, UUID themeId) {
    ThemeSheet theme = Positions.find(plan.themes(), themeId);
    return theme == null ? "" : theme.code();
  }

  /**
   * A code that none of these has: the prefix with the first free number behind the highest one.
   *
   * @param codes the codes there are, also of other forms
   */
  static String nextCode(String prefix, List<String> codes) {
    int highest = 0;
    for (String code : codes) {
      if (code.startsWith(prefix)) {
        highest = Math.max(highest, number(code.substring(prefix.length())));
      }
    }
    return prefix + (highest + 1);
  }

  /** The number at the start of the text; 0 when it starts with another character. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && end < 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
  }
}
