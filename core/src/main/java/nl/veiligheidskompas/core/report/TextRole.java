package nl.veiligheidskompas.core.report;

/** Why a few words look different from the words around them. */
public enum TextRole {
  /** A name or label that the eye must find: bold. */
  STRONG,
  /** Says that something is empty: grey italics. */
  EMPTY,
  /** High urgency, or a difference: bold in the warning colour. */
  URGENT,
  /** One of the signs ▼ ● ■ ○ =, in a typeface that has them. */
  SIGN,
  /** The sign ▲ of high urgency, in the warning colour. */
  SIGN_URGENT,
  /** The number of a theme or decision in running text: bold in the main colour. */
  NUMBER,
  /** An aside: small and grey. */
  SMALL,
  /** White on a dark cell of a time bar. */
  ON_BAR,
  /** Left open for the clerk, in a dotted box. */
  TO_FILL_IN,
  /** An invented value in an example document. */
  EXAMPLE
}
