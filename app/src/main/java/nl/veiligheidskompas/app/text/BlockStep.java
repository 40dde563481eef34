package nl.veiligheidskompas.app.text;

import java.util.Locale;

/** What is done to blocks, for the name of the step. */
public enum BlockStep {
  TEXT,
  ADD,
  MOVE,
  REMOVE,
  FORM,
  TABLE;

  /** The last part of the key of the step. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
