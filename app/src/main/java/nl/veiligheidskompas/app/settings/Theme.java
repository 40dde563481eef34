package nl.veiligheidskompas.app.settings;

import javafx.application.ColorScheme;

/** The colours of the window. */
public enum Theme {
  /** As the operating system wants it. */
  SYSTEM,
  LIGHT,
  DARK;

  /**
   * The colours to use.
   *
   * @param system what the operating system wants
   */
  public ColorScheme scheme(ColorScheme system) {
    return switch (this) {
      case SYSTEM -> system;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }
}
