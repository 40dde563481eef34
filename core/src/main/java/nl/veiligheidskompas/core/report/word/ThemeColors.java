package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The colours and typefaces that a theme defines, by the names that styles call them by. */
final class ThemeColors {

  /** What styles call a slot, where that is not the name of the slot itself. */
  private static final Map<String, String> SLOTS =
      Map.of(
          "text1", "dk1",
          "dark1", "dk1",
          "background1", "lt1",
          "light1", "lt1",
          "text2", "dk2",
          "dark2", "dk2",
          "background2", "lt2",
          "light2", "lt2",
          "hyperlink", "hlink",
          "followedHyperlink", "folHlink");

  private final Map<String, String> colors = new HashMap<>();
  private final Element root;

  private ThemeColors(Element root) {
    this.root = root;
  }

  /** Reads a theme part. */
  static ThemeColors parse(byte[] theme) throws IOException {
    ThemeColors result = new ThemeColors(StyleSheet.parseXml(theme).getDocumentElement());
    NodeList schemes = result.root.getElementsByTagNameNS(Ooxml.A, "clrScheme");
    if (schemes.item(0) instanceof Element scheme) {
      result.readSlots(scheme);
    }
    return result;
  }

  private void readSlots(Element scheme) {
    for (Node node = scheme.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element slot) {
        String plain = attribute(slot, "srgbClr", "val");
        String color = plain.isEmpty() ? attribute(slot, "sysClr", "lastClr") : plain;
        if (color.matches("[0-9A-Fa-f]{6}")) {
          colors.put(slot.getLocalName(), color.toUpperCase(Locale.ROOT));
        }
      }
    }
  }

  /** Six hexadecimal digits; empty for a slot that the theme does not say as a plain colour. */
  Optional<String> color(String name) {
    return Optional.ofNullable(colors.get(SLOTS.getOrDefault(name, name)));
  }

  /** The typeface of {@code minorFont} (text) or {@code majorFont} (headings). */
  Optional<String> font(String which) {
    NodeList fonts = root.getElementsByTagNameNS(Ooxml.A, which);
    return fonts.item(0) instanceof Element font
        ? Optional.of(attribute(font, "latin", "typeface")).filter(name -> !name.isBlank())
        : Optional.empty();
  }

  private static String attribute(Element holder, String element, String name) {
    NodeList found = holder.getElementsByTagNameNS(Ooxml.A, element);
    return found.item(0) instanceof Element one ? one.getAttribute(name) : "";
  }
}
