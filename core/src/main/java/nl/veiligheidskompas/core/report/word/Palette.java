package nl.veiligheidskompas.core.report.word;

import java.util.Locale;

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

  /** The colours of a theme; what it does not say as a plain colour stays as built in. */
  static Palette of(ThemeColors theme) {
    return new Palette(
        theme.color("dk1").orElse(BUILT_IN.ink),
        theme.color("accent1").orElse(BUILT_IN.main),
        theme.color("accent2").orElse(BUILT_IN.warning),
        theme.color("accent3").orElse(BUILT_IN.middle),
        theme.color("accent4").orElse(BUILT_IN.hatch),
        theme.color("accent6").orElse(BUILT_IN.grey),
        theme.font("minorFont").orElse(BUILT_IN.font));
  }
}
