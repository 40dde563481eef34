package nl.veiligheidskompas.core.report.word;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The colours of a template, as six hexadecimal digits each: for what is coloured outside the
 * styles, such as charts and bars.
 *
 * @param ink of text
 * @param main of headings and dark fills
 * @param warning of what must be seen
 * @param middle a second dark fill
 * @param hatch of hatched fills
 * @param grey of axes
 * @param font the typeface of running text, for charts
 */
record Palette(
    String ink,
    String main,
    String warning,
    String middle,
    String hatch,
    String grey,
    String font) {

  static final Palette BUILT_IN =
      new Palette("1F2A30", "0F4C5C", "9A3412", "2A7A8C", "8A6D1B", "55626A", "Calibri");

  private static final double LIGHT_SHARE = 0.28;

  /** A light fill on which ink can be read: the middle colour, thinned. */
  String light() {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      int part = Integer.parseInt(middle.substring(i, i + 2), 16);
      long light = Math.round(255 - (255 - part) * LIGHT_SHARE);
      mixed.append(String.format(Locale.ROOT, "%02X", light));
    }
    return mixed.toString();
  }

  /** Reads the colours of a theme; what it does not say as a plain colour stays as built in. */
  static Palette of(byte[] theme) throws IOException {
    Element root = StyleSheet.parseXml(theme).getDocumentElement();
    return new Palette(
        color(root, "dk1", BUILT_IN.ink),
        color(root, "accent1", BUILT_IN.main),
        color(root, "accent2", BUILT_IN.warning),
        color(root, "accent3", BUILT_IN.middle),
        color(root, "accent4", BUILT_IN.hatch),
        color(root, "accent6", BUILT_IN.grey),
        font(root));
  }

  private static String font(Element root) {
    NodeList minor = root.getElementsByTagNameNS(Ooxml.A, "minorFont");
    String font =
        minor.getLength() > 0 && minor.item(0) instanceof Element holder
            ? attribute(holder, "latin", "typeface")
            : null;
    return font == null || font.isBlank() ? BUILT_IN.font : font;
  }

  private static String color(Element root, String slot, String otherwise) {
    NodeList slots = root.getElementsByTagNameNS(Ooxml.A, slot);
    if (slots.getLength() == 0 || !(slots.item(0) instanceof Element holder)) {
      return otherwise;
    }
    String plain = attribute(holder, "srgbClr", "val");
    String system = attribute(holder, "sysClr", "lastClr");
    String color = plain != null ? plain : system;
    return color != null && color.matches("[0-9A-Fa-f]{6}") ? color : otherwise;
  }

  private static @Nullable String attribute(Element holder, String element, String name) {
    NodeList found = holder.getElementsByTagNameNS(Ooxml.A, element);
    return found.getLength() > 0 && found.item(0) instanceof Element color
        ? color.getAttribute(name)
        : null;
  }
}
