package nl.veiligheidskompas.core.report;

/** What a paragraph is for. */
public enum ParagraphRole {
  /** Running text. */
  BODY,
  /** Running text that stays on one page with what follows. */
  KEPT,
  /** What stands below the title of a short document. */
  SUBTITLE,
  /** The one sentence of the page. */
  LEAD,
  /** A remark or source, small, below what it is about. */
  SOURCE,
  /** The line that says what follows, small and above a band. */
  LABEL,
  /** A decision for the council, numbered 1. 2. 3. through the document. */
  DECISION,
  /** An argument or objection: its first words stand as a small heading. */
  ARGUMENT,
  /** What stands below an argument or objection. */
  FACTS
}
