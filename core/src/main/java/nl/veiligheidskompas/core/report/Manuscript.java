package nl.veiligheidskompas.core.report;

/**
 * What can be made a file of: a document as it is, or one of which the sheets must first be fitted
 * on their pages.
 */
public interface Manuscript {

  /** The document before anything is left out of it. */
  CouncilDocument whole();
}
