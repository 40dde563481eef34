package nl.veiligheidskompas.core.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veiligheidskompas.core.report.word.TemplateReport.Contrast;
import org.w3c.dom.Element;

/**
 * Measures how much the text of styles stands out from what is behind it (WCAG 2.1, criterion
 * 1.4.3: 4.5, or 3 for text of 18 points and for bold text of 14).
 */
final class StyleContrast {

  private static final double TEXT = 4.5;
  private static final double LARGE_TEXT = 3;
  private static final int LARGE = 36;
  private static final int LARGE_BOLD = 28;
  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "000000";

  private final StyleSheet sheet;
  private final StyleNames names;
  private final ThemeColors theme;

  StyleContrast(StyleSheet sheet, StyleNames names, ThemeColors theme) {
    this.sheet = sheet;
    this.names = names;
    this.theme = theme;
  }

  /** Those of our styles that are too pale as the template has them. */
  List<Contrast> tooPale(List<String> styles) {
    List<Contrast> pale = new ArrayList<>();
    for (String style : styles) {
      String id = names.id(style);
      String type = sheet.type(id);
      boolean onDark = style.equals("VKWit");
      if ((type.equals("paragraph") || type.equals("character")) && !onDark) {
        Contrast contrast = measure(style, id);
        if (contrast.ratio() < contrast.needed()) {
          pale.add(contrast);
        }
      }
    }
    return pale;
  }

  private Contrast measure(String style, String id) {
    String text = color(id, "rPr", "color", "val", "themeColor").orElse(BLACK);
    int size = sheet.number(id, "rPr", "sz", "val", 22);
    boolean large = size >= LARGE || (size >= LARGE_BOLD && sheet.on(id, "rPr", "b"));
    return new Contrast(sheet.name(id), ratio(text, behind(style, id)), large ? LARGE_TEXT : TEXT);
  }

  private String behind(String style, String id) {
    if (style.equals("VKTabelkop")) {
      // the head row of every table is tinted
      return theme.color("lt2").orElse("E8EFF1");
    }
    return color(id, "pPr", "shd", "fill", "themeFill").orElse(WHITE);
  }

  private Optional<String> color(
      String id, String group, String element, String plain, String fromTheme) {
    Optional<Element> property = sheet.property(id, group, element);
    return property
        .map(one -> StyleSheet.attribute(one, fromTheme))
        .flatMap(theme::color)
        .or(() -> property.map(one -> StyleSheet.attribute(one, plain)))
        .filter(color -> color.matches("[0-9A-Fa-f]{6}"));
  }

  /** From 1 (the same) to 21 (black on white), by the definition of WCAG 2.1. */
  static double ratio(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String color) {
    return 0.2126 * light(color, 0) + 0.7152 * light(color, 2) + 0.0722 * light(color, 4);
  }

  private static double light(String color, int from) {
    double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
