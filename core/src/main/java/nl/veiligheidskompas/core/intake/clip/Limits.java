package nl.veiligheidskompas.core.intake.clip;

/** The most that is taken from a clipboard at once; another program may have put anything there. */
final class Limits {

  /** Characters of the source. */
  static final int CHARACTERS = 4_000_000;

  /** Characters of RTF, in which pictures stand as digits. */
  static final int RTF_CHARACTERS = 64_000_000;

  /** Groups of RTF within each other. */
  static final int GROUPS = 1_000;

  /** Pieces of text of RTF that look different from their neighbours. */
  static final int RUNS = 200_000;

  /** Characters of what a field does. */
  static final int FIELD = 10_000;

  /** Signs of a line; a longer one becomes several. */
  static final int LINE = 20_000;

  /** Lines and tables. */
  static final int PARTS = 5_000;

  /** As many columns as a table of Word has. */
  static final int COLUMNS = 63;

  static final int ROWS = 2_000;

  /** Elements within each other. */
  static final int DEPTH = 150;

  private Limits() {}
}
