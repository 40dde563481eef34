package nl.veiligheidskompas.app.text;

import java.util.Locale;

/** What is done to a text, for the name of the step. */
public enum TextStep {
  TEXT,
  FORM,
  LOOK,
  TABLE,
  NOTE,
  MOVE,
  CUT,
  PASTE,
  SPELLING;

  /** The last part of the key of the step. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
