package nl.veiligheidskompas.core.sheet;

/** A look that a run of text can have. */
public enum Mark {
  BOLD,
  ITALIC
}
