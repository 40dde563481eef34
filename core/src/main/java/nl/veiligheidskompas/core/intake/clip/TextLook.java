package nl.veiligheidskompas.core.intake.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veiligheidskompas.core.sheet.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How text looks inside an element, as far as that is known here.
 *
 * @param link address that the text points at, or null
 * @param spaced whether line breaks in the source are line breaks of the text
 * @param ties the items that the text was tied to where this program copied it
 */
record TextLook(
    boolean bold, boolean italic, @Nullable String link, boolean spaced, List<UUID> ties) {

  static final TextLook PLAIN = new TextLook(false, false, null, false, List.of());

  private static final Pattern SAFE_LINK =
      Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LINK = 2_000;
  private static final int BOLD_FROM = 600;

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (bold) {
      marks.add(Mark.BOLD);
    }
    if (italic) {
      marks.add(Mark.ITALIC);
    }
    return marks;
  }

  /** The look inside an element: what its style says counts more than what it is. */
  TextLook in(Element element) {
    String weight = style(element, "font-weight");
    String slant = style(element, "font-style");
    String name = element.normalName();
    boolean heavy = bold || name.equals("b") || name.equals("strong");
    boolean slanted = italic || name.equals("i") || name.equals("em") || name.equals("cite");
    boolean pre = spaced || name.equals("pre") || style(element, "white-space").startsWith("pre");
    return new TextLook(
        weight.isEmpty() ? heavy : isBold(weight),
        slant.isEmpty() ? slanted : slant.startsWith("italic") || slant.startsWith("oblique"),
        name.equals("a") ? link(element) : link,
        pre,
        element.hasAttr(ClipTies.ATTRIBUTE) ? ClipTies.of(element) : ties);
  }

  private static @Nullable String link(Element anchor) {
    String address = anchor.attr("href").strip();
    boolean safe = address.length() <= LONGEST_LINK && SAFE_LINK.matcher(address).matches();
    return safe ? address : null;
  }

  private static boolean isBold(String weight) {
    if (!weight.chars().allMatch(Character::isDigit) || weight.length() > 4) {
      return weight.startsWith("bold");
    }
    return Integer.parseInt(weight) >= BOLD_FROM;
  }

  /** What the style of an element says about one property, in lower case; else empty. */
  static String style(Element element, String property) {
    String found = "";
    for (String one : element.attr("style").toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = one.indexOf(':');
      if (colon > 0 && one.substring(0, colon).strip().equals(property)) {
        found = one.substring(colon + 1).strip();
      }
    }
    return found;
  }
}
