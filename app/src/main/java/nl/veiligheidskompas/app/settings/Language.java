package nl.veiligheidskompas.app.settings;

import java.util.Locale;
import nl.veiligheidskompas.core.common.Texts;

/** The languages in which the window speaks. */
public enum Language {
  NL(Texts.DUTCH),
  EN(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }
}
