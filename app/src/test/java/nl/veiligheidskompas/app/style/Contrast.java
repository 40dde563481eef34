package nl.veiligheidskompas.app.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/**
 * One colour on another.
 *
 * @param ink the token of what is seen
 * @param ground the token of what it is seen on
 * @param least how much brighter one must be than the other, by WCAG 2.2
 */
record Contrast(String ink, String ground, double least) {

  /** Text of the usual size (1.4.3). */
  static final double TEXT = 4.5;

  /** Signs, edges of controls and the ring of the focus (1.4.11). */
  static final double SHAPE = 3;

  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;
  private static final double FLARE = 0.05;

  /** The pairs that are too faint in a theme, one line each. */
  static List<String> tooFaint(Map<String, String> theme, List<Contrast> pairs) {
    return pairs.stream()
        .filter(pair -> pair.in(theme) < pair.least())
        .map(pair ->
            String.format(
                Locale.ROOT,
                "%s on %s: %.2f, at least %.1f",
                pair.ink(),
                pair.ground(),
                pair.in(theme),
                pair.least()))
        .toList();
  }

  /** How much brighter one is than the other: 1 to 21. */
  double in(Map<String, String> theme) {
    double one = luminance(color(theme, ink));
    double other = luminance(color(theme, ground));
    return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
  }

  private static Color color(Map<String, String> theme, String token) {
    String value = Objects.requireNonNull(theme.get(token), "no token " + token);
    return Color.web(value.strip().toLowerCase(Locale.ROOT));
  }

  private static double luminance(Color color) {
    return RED * linear(color.getRed())
        + GREEN * linear(color.getGreen())
        + BLUE * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
