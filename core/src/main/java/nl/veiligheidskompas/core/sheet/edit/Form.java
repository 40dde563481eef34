package nl.veiligheidskompas.core.sheet.edit;

/** What a line of text is. */
public enum Form {
  PARAGRAPH,
  SUBHEADING,
  BULLET,
  NUMBER;

  /** Whether a line of this form is an item of a list. */
  public boolean item() {
    return this == BULLET || this == NUMBER;
  }
}
