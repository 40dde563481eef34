package nl.veiligheidskompas.core.indicator;

/**
 * How an indicator moved since its baseline; the words are fixed by the contract of the program.
 */
public enum ChangeWord {
  /** beter. */
  BETTER,
  /** slechter. */
  WORSE,
  /** geen aantoonbaar verschil. */
  NO_DEMONSTRABLE_DIFFERENCE,
  /** niet te vergelijken. */
  NOT_COMPARABLE
}
