package nl.veiligheidskompas.app.edition;

/** What is being filled in beside the list. */
enum EditionForm {
  NONE,
  /** The name and note of a new edition. */
  FREEZE,
  /** The reason why the chosen edition does not count any more. */
  WITHDRAW
}
