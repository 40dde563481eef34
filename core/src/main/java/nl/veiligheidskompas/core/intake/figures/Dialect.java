package nl.veiligheidskompas.core.intake.figures;

/** The form in which figures come, known by what stands in the file and never by its name. */
public enum Dialect {
  /** A table that was downloaded from StatLine or the open data of the police, as CSV. */
  STATLINE_TABLE,
  /** The rows behind such a table with keys in the place of words, as CSV. */
  PORTAL_CSV,
  /** The same rows as JSON. */
  ODATA_JSON,
  /** A wide table, copied from the screen: years, margins and subjects in one heading. */
  WIDE_COPY,
  /** Rows that an analysis in R or Python wrote, as CSV. */
  ANALYSIS_CSV,
  /** A long table of a municipality: indicator, period, region, value. */
  MUNICIPAL_TABLE,
  /** A book of tables of an own survey, with years as columns. */
  SURVEY_BOOK
}
