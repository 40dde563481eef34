package nl.veiligheidskompas.core.intake.clip;

/** The most that is taken from a clipboard at once; another program may have put anything there. */
final class Limits {

  /** Characters of the source. */
  static final int CHARACTERS = 4_000_000;

  /** Lines and tables. */
  static final int PARTS = 5_000;

  /** As many columns as a table of Word has. */
  static final int COLUMNS = 63;

  static final int ROWS = 2_000;

  /** Elements within each other. */
  static final int DEPTH = 150;

  private Limits() {}
}
